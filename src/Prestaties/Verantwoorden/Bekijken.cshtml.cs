// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Prestaties.Verantwoorden;

/// <summary>A product of planning and control: of now a draft, of a moment frozen.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class BekijkenModel : Verantwoordingspagina
{
    private const int MeesteMomenten = 3;

    internal IReadOnlyList<Keuze> Jaren { get; private set; } = [];

    /// <summary>The latest moments, to freeze it at.</summary>
    internal IReadOnlyList<Moment> Momenten { get; private set; } = [];

    internal string Lead => $"{(Peil.IsNu ? "Concept, stand van" : "Zoals vastgelegd op")} {Datumtekst.Lang(Peildatum)}. Per opgave wat we willen bereiken, wat we daarvoor doen en wat het kost, met alleen cijfers en standen die iemand bevestigde.";

    internal string Document => Weg.Met($"/verantwoorden/document?vorm=docx&jaar={Verantwoording.Jaar}&drempel={Verantwoording.DrempelCenten / 100}");

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
        Lees();
        Jaren = [.. Samenhang.Kern.Verantwoorden.Verantwoording.Jaren(Blik).Append(Verantwoording.Jaar).Distinct().OrderDescending().Select(jaar => jaar.ToString(CultureInfo.InvariantCulture)).Select(jaar => new Keuze(jaar, jaar))];
        Momenten = [.. Blik.Alle<Moment>().OrderByDescending(moment => moment.Datum).Take(MeesteMomenten)];
    }
}
