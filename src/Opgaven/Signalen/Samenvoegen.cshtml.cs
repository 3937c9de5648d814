// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Signalen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Signalen;

/// <summary>Continues signals that say the same in one of them.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class SamenvoegenModel : BeeldPagina
{
    private const int Meeste = 50;

    [BindProperty]
    public Velden Invoer { get; set; } = new();

    internal Signaal Naar { get; private set; } = null!;

    /// <summary>The other signals that stand on their own, the most alike first.</summary>
    internal IReadOnlyList<Keuze> Keuzelijst { get; private set; } = [];

    protected override bool HeeftTijdbalk => false;

    /// <summary>Asks.</summary>
    public IActionResult OnGet(Guid id) => !Gevonden(id) ? NotFound() : Peil.IsNu ? Page() : LocalRedirect(Weg.Naar(Naar)!);

    /// <summary>Does it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!Gevonden(id))
        {
            return NotFound();
        }

        foreach (var van in Invoer.Van ?? [])
        {
            MoetZichtbaarZijn(van, nameof(Velden.Van), "een signaal");
        }

        return await VoerUitAsync(
            new VoegSignalenSamen(id, Lijst.Uit(Invoer.Van ?? [])), Weg.Naar(Naar)!, "De signalen zijn samengevoegd.", string.IsNullOrWhiteSpace(Invoer.Reden) ? null : Invoer.Reden.Trim());
    }

    private bool Gevonden(Guid id)
    {
        if (Blik.Zoek<Signaal>(id) is not { GaatOverIn: null } signaal)
        {
            return false;
        }

        Naar = signaal;
        Keuzelijst = [.. Signaalgelijkenis.Van(signaal, Blik).Take(Meeste).Select(ander => new Keuze(ander.Id.ToString(), $"{ander.Tekst} ({Datumtekst.Kort(ander.Datum)})"))];
        Kop("Voeg signalen samen", new Kruimel("Signalen", Weg.Met(Signalenlijst.Pad)), new Kruimel("Signaal", Weg.Naar(signaal)));
        return true;
    }

    public sealed class Velden
    {
        [Display(Name = "Signalen")]
        public IReadOnlyList<Guid>? Van { get; set; }

        [MaxLength(Feit.TekstMax)]
        public string? Reden { get; set; }
    }
}
