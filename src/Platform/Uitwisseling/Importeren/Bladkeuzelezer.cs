// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Platform.Uitwisseling.Importeren;

/// <summary>Reads the form in which somebody corrects how a sheet is read.</summary>
internal static class Bladkeuzelezer
{
    /// <summary>Value of a column that is not taken over.</summary>
    public const string Niet = "-";

    /// <summary>The choice; null when the form is about a sheet that is not there.</summary>
    public static Bladkeuze? Lees(IFormCollection form, Importtaak taak)
    {
        var weergave = Bladweergave.Van(taak).FirstOrDefault(blad => blad.Nummer.ToString(CultureInfo.InvariantCulture) == form["nummer"].ToString());
        if (weergave is null) return null;
        var overslaan = form["soort"].ToString() == Niet;
        Lijstsoort? soort = Enum.TryParse<Lijstsoort>(form["soort"].ToString(), out var gelezen) && Enum.IsDefined(gelezen) ? gelezen : null;
        var koprij = int.TryParse(form["koprij"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer > 0 ? nummer : weergave.Koprij;
        var twee = form["twee"].Count > 0;
        var verschoven = weergave.Tabel is null || koprij != weergave.Koprij || twee != weergave.Tabel.TweeKoprijen;
        var zelfdeSoort = weergave.Tabel?.Soort == soort;
        return new()
        {
            Bestand = weergave.Bestand,
            Blad = weergave.Blad,
            Overslaan = overslaan,
            Soort = overslaan ? null : soort ?? weergave.Tabel?.Soort,
            Koprij = overslaan || verschoven ? koprij : null,
            TweeKoprijen = twee,
            Sleutel = verschoven ? "" : weergave.Tabel!.Sleutel,
            Velden = verschoven || !zelfdeSoort ? new Dictionary<int, string?>() : Velden(form, weergave),
        };
    }

    /// <summary>What is remembered after taking over: every correction, under the header it holds for.</summary>
    public static IEnumerable<Bladkeuze> Onthoud(Importtaak taak, IReadOnlyList<Tabel> tabellen)
    {
        foreach (var keuze in taak.Keuzes.Where(keuze => !keuze.Overslaan))
            if (tabellen.FirstOrDefault(tabel => tabel.Bestand == keuze.Bestand && tabel.Blad == keuze.Blad && (keuze.Sleutel.Length == 0 || keuze.Sleutel == tabel.Sleutel)) is { } tabel)
                yield return keuze with { Sleutel = tabel.Sleutel, Soort = tabel.Soort, Velden = tabel.Kolommen.ToDictionary(kolom => kolom.Nummer, kolom => kolom.Veld?.Sleutel) };
    }

    private static Dictionary<int, string?> Velden(IFormCollection form, Bladweergave weergave)
    {
        var velden = new Dictionary<int, string?>();
        foreach (var (kolom, _) in weergave.Kolommen)
        {
            var gekozen = form[$"veld-{kolom.Nummer}"].ToString();
            if (gekozen == Niet) velden[kolom.Nummer] = null;
            else if (Veldenboek.Zoek(weergave.Tabel!.Soort, gekozen) is not null) velden[kolom.Nummer] = gekozen;
        }

        return velden;
    }
}
