// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermindrondes;

/// <summary>The form of a group: to add one and to change one.</summary>
public abstract class Groepformulierpagina : Mastermindpagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Groepformulier Invoer { get; set; } = new();

    /// <summary>The account of the begeleider; nothing with a message beside the field when there is none.</summary>
    private protected async Task<Account?> BegeleiderAsync()
    {
        if (Invoer.Minimum > Invoer.Maximum) ModelState.AddModelError("Invoer.Minimum", "Het minimum is niet hoger dan het maximum.");
        if (Invoer.Videolink is { Length: > 0 } link && !(Uri.TryCreate(link, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps)) ModelState.AddModelError("Invoer.Videolink", "Een link begint met https://.");
        var gezocht = Invoer.Begeleider?.Trim().ToUpperInvariant();
        var account = string.IsNullOrEmpty(gezocht) ? null : await Context.Users.AsNoTracking().SingleOrDefaultAsync(rij => rij.NormalizedEmail == gezocht, Stop);
        if (account is null && !string.IsNullOrEmpty(gezocht)) ModelState.AddModelError("Invoer.Begeleider", "Er is geen account met dit adres. Nodig de begeleider eerst uit.");
        return account;
    }

    private protected void Neem(Mastermindgroep groep, Account begeleider)
    {
        (groep.Naam, groep.Start, groep.Minimum, groep.Maximum) = (Net(Invoer.Naam)!, Invoer.Start!.Value, Invoer.Minimum!.Value, Invoer.Maximum!.Value);
        (groep.BegeleiderId, groep.BegeleiderNaam) = (begeleider.Id, begeleider.Naam[..Math.Min(begeleider.Naam.Length, Mastermindaanmelding.KortLengte)]);
        (groep.BegeleiderOrganisatie, groep.Profiel, groep.Videolink) = (Net(Invoer.Organisatie), Net(Invoer.Profiel), Net(Invoer.Videolink));
    }

    /// <summary>What is typed.</summary>
    public sealed class Groepformulier
    {
        [Required(ErrorMessage = "Vul een naam in."), StringLength(Mastermindronde.NaamLengte, ErrorMessage = "De naam is te lang: hoogstens 200 tekens."), Display(Name = "Naam")]
        public string? Naam { get; set; }

        [Required(ErrorMessage = "Vul de eerste avond in."), Display(Name = "Eerste avond")]
        public DateOnly? Start { get; set; }

        [Required(ErrorMessage = "Vul het adres van de begeleider in."), StringLength(Samenhang.Platform.Identiteit.Account.EmailLengte, ErrorMessage = "Het adres is te lang."), Display(Name = "E-mailadres van de begeleider")]
        public string? Begeleider { get; set; }

        [StringLength(Mastermindaanmelding.KortLengte, ErrorMessage = "De naam is te lang: hoogstens 200 tekens."), Display(Name = "Organisatie van de begeleider")]
        public string? Organisatie { get; set; }

        [StringLength(Mastermindronde.TekstLengte, ErrorMessage = "De tekst is te lang: hoogstens 4.000 tekens."), Display(Name = "Profiel")]
        public string? Profiel { get; set; }

        [Required(ErrorMessage = "Vul het kleinste aantal leden in."), Range(3, 8, ErrorMessage = "Kies 3 tot en met 8 leden."), Display(Name = "Minimum")]
        public int? Minimum { get; set; } = 6;

        [Required(ErrorMessage = "Vul het grootste aantal leden in."), Range(3, 8, ErrorMessage = "Kies 3 tot en met 8 leden."), Display(Name = "Maximum")]
        public int? Maximum { get; set; } = 8;

        [StringLength(Mastermindgroep.LinkLengte, ErrorMessage = "De link is te lang."), Display(Name = "Videolink")]
        public string? Videolink { get; set; }
    }
}
