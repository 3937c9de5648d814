// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Bestuurswissel;

/// <summary>Elections and what follows: when they are, what is open, and the steps to take.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TonenModel : BeeldPagina
{
    /// <summary>The day of the next elections.</summary>
    [BindProperty, Display(Name = "Dag van de verkiezingen")]
    public DateOnly? Verkiezing { get; set; }

    internal DateOnly? Dag { get; private set; }

    internal DateOnly? OpenVanaf { get; private set; }

    /// <summary>Bestuurlijke roles that are a vacancy on the day.</summary>
    internal int Open { get; private set; }

    /// <summary>Agreements of the newest programme, and those of them that lie nowhere.</summary>
    internal Programmabeeld Programma { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
        Lees();
        Verkiezing = Dag;
    }

    /// <summary>Records when the elections are.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Lees();
        if (!Gebruiker.Mag(Recht.OrganisatieBeheren)) return Forbid();
        var waarde = Verkiezing is { } dag ? $"{dag:yyyy-MM-dd}" : "";
        return await VoerUitAsync(
            new StelIn([new Instelling { Id = Guid.CreateVersion7(), Sleutel = Wisselinstelling.Verkiezing, Waarde = waarde }]), "/bestuurswissel", "De dag van de verkiezingen is bewaard.");
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => veld == Wisselinstelling.Verkiezing ? nameof(Verkiezing) : "";

    private void Lees()
    {
        Kop("Bestuurswissel");
        (Dag, OpenVanaf) = (Wisselinstelling.Verkiezingsdag(Blik), Wisselinstelling.OpenVanaf(Blik));
        Open = Blik.Alle<Rolvervulling>().Count(rol => rol is { Rol: Rol.BestuurlijkOpdrachtgever, Bezetting: Bezetting.Vacature } && rol.GeldtOp(Peildatum));
        Programma = new Programmabeeld(Blik);
    }
}
