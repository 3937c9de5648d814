// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Driehoeken;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Driehoeken;

/// <summary>Per opdrachtgever the driehoeken, with the limit of the organisation, vacancies, what is unknown, and one person in two corners.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class BekijkenModel : BeeldPagina
{
    /// <summary>Driehoeken that are named in a row; the rest is one link away.</summary>
    internal const int Meeste = 8;

    /// <summary>Which opdrachtgever: ambtelijk unless the address says bestuurlijk.</summary>
    internal Rol Als { get; private set; }

    internal IReadOnlyList<Spanwijdte> Spannen { get; private set; } = [];

    /// <summary>From how many running driehoeken on it is too many.</summary>
    internal int Grens { get; private set; }

    internal int Totaal => Spannen.Sum(span => span.Driehoeken.Length);

    /// <summary>Shows it.</summary>
    public IActionResult OnGet(string? rol)
    {
        Als = rol == Facetwaarden.Van(Rol.BestuurlijkOpdrachtgever) ? Rol.BestuurlijkOpdrachtgever : Rol.AmbtelijkOpdrachtgever;
        Grens = Grenzen.Van(Blik).Driehoeken;
        Spannen = Spanwijdte.Per(Blik, Peildatum, Als);
        Kop("Driehoeken");
        return Page();
    }

    /// <summary>Address of this page for a role.</summary>
    internal string Adres(Rol rol, string pad = "/driehoeken") => Weg.Met(rol == Rol.AmbtelijkOpdrachtgever ? pad : $"{pad}?rol={Facetwaarden.Van(rol)}");

    /// <summary>Address of the same as a file.</summary>
    internal string Bestandsadres(string vorm) => Weg.Met($"/driehoeken/exporteren?vorm={vorm}");

    /// <summary>Who it is about, in words.</summary>
    internal string Naam(Rolinvulling wie) => wie.Bezetting switch
    {
        Bezetting.Persoon => Personen.Naam(wie.PersoonId),
        Bezetting.Vacature => "Vacature",
        _ => "Nog onbekend",
    };

    /// <summary>The efforts of a span as a list.</summary>
    internal string Lijst(Spanwijdte span) => Weg.Met(span.Wie.PersoonId is { } persoon
        ? $"/inspanningen?persoon={persoon}&als={Facetwaarden.Van(Als)}"
        : $"/inspanningen?rol={Uri.EscapeDataString(Facetwaarden.Van(Als, span.Wie.Bezetting))}");
}
