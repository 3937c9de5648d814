// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes the record over that a row is about, with what may be said about it in two rows.</summary>
internal static class Hoofdwerk
{
    /// <summary>Fields to which a second row about the same record may add.</summary>
    private static readonly string[] Optelbaar = ["Opgaven", "Themas", "Portefeuilles"];

    /// <summary>Records what the row makes of the record, and notes old and new. False when the row is rejected: another row says otherwise.</summary>
    public static bool Leg<T>(Omgeving omgeving, Rijwerk rij, Vinder<T> vinder, T? oud, T nieuw, string? code)
        where T : Feit
    {
        var velden = Veldvergelijker.Verschillen(oud, nieuw).RemoveAll(veld => Zelfde(veld.Oud as string, veld.Nieuw as string));
        if (vinder.EerdereRij(nieuw.Id) is { } eerder)
        {
            if (velden.Where(veld => !Optelbaar.Contains(veld.Veld)).Select(veld => veld.Veld).FirstOrDefault() is { } strijdig)
            {
                rij.Weiger("naam", $"{Woordvorm.Aanhaling(nieuw.Titel)} staat ook in {eerder.Plaats}, met een andere waarde voor {Woorden.Veld(strijdig)}. Geef beide een eigen code of naam, of haal er een weg.");
                return false;
            }

            rij.Waarschuw("naam", $"{Woordvorm.Aanhaling(nieuw.Titel)} staat ook in {eerder.Plaats}. De rijen zijn samengenomen.");
        }

        rij.IsNieuw = oud is null;
        foreach (var veld in velden)
            if (veld.Veld != "Overgenomen") rij.Noteer(Woorden.Veld(veld.Veld.Split('.')[^1]), Waardetekst.Van(veld.Oud, omgeving.Werk), Waardetekst.Van(veld.Nieuw, omgeving.Werk));
        if (oud is null || velden.Length > 0) omgeving.Werk.Zet(nieuw);
        vinder.Neem(rij, nieuw.Id, nieuw.Titel, code);
        return true;
    }

    /// <summary>The name and code of a row; rejected without a name, unless its code is known.</summary>
    public static (string? Code, string Naam) Kop<T>(Rijwerk rij, Vinder<T> vinder, Func<Guid, T?> zoek)
        where T : Feit
    {
        var code = rij.Tekst<T>("code", "Code");
        var naam = rij.Tekst<T>("naam", "Naam");
        rij.Titel = naam ?? code ?? "";
        if (naam is null && vinder.Opzoeker.OpCode(code) is { } bekend) naam = zoek(bekend)?.Titel;
        if (naam is null) rij.Weiger("naam", "Er staat geen naam in deze rij.");
        return (code, naam ?? "");
    }

    /// <summary>The new value when the list tells one and it says something else; else the old.</summary>
    public static Kalender.Datering? Kies(Kalender.Datering? nieuw, Kalender.Datering? oud) =>
        nieuw is null || (oud is not null && oud.Van == nieuw.Van && oud.Tot == nieuw.Tot) ? oud : nieuw;

    /// <summary>True for texts that differ only in line ends and in white space around them.</summary>
    public static bool Zelfde(string? een, string? ander) => een is not null && ander is not null && een.ReplaceLineEndings("\n").Trim() == ander.ReplaceLineEndings("\n").Trim();

    /// <summary>The new text when the list tells one and it says something else; else the old.</summary>
    public static string? Kies(string? nieuw, string? oud) => nieuw is null || Zelfde(nieuw, oud) ? oud : nieuw;

    /// <summary>Rejects a row whose end lies before its start.</summary>
    public static void Volgorde(Rijwerk rij, Kalender.Datering? start, Kalender.Datering? eind)
    {
        if (start is not null && eind is not null && eind.Tot < start.Van) rij.Weiger("eind", $"De einddatum ({eind}) ligt vóór de startdatum ({start}).");
    }
}
