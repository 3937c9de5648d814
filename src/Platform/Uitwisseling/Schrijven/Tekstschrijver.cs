// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Globalization;
using System.Text;
using Samenhang.Kern.Notatie;

namespace Samenhang.Platform.Uitwisseling.Schrijven;

/// <summary>Writes a list as text with semicolons, UTF-8 with a mark so that Excel reads it, numbers with a decimal comma.</summary>
public static class Tekstschrijver
{
    private static readonly SearchValues<char> Scheidend = SearchValues.Create(";\"\r\n,\t");

    /// <summary>Writes the list; the stream stays open.</summary>
    public static void Schrijf(Stream stroom, Uitvoertabel tabel)
    {
        using var schrijver = new StreamWriter(stroom, new UTF8Encoding(true), leaveOpen: true) { NewLine = "\r\n" };
        schrijver.WriteLine(string.Join(';', tabel.Koppen.Select(Veilig)));
        foreach (var rij in tabel.Rijen) schrijver.WriteLine(string.Join(';', rij.Select(Veilig)));
    }

    /// <summary>A text that a spreadsheet would take for a formula gets an apostrophe in front of it.</summary>
    public static string Onschadelijk(string tekst) =>
        tekst.Length > 0 && tekst[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + tekst : tekst;

    /// <summary>The text as it was before <see cref="Onschadelijk"/>.</summary>
    public static string Oorspronkelijk(string tekst) =>
        tekst.Length > 1 && tekst[0] == '\'' && tekst[1] is '=' or '+' or '-' or '@' or '\t' or '\r' ? tekst[1..] : tekst;

    private static string Veilig(object? waarde)
    {
        var tekst = waarde switch
        {
            null => "",
            decimal getal => Getallen.Toon(getal),
            DateOnly dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            var anders => Onschadelijk(Convert.ToString(anders, CultureInfo.InvariantCulture) ?? ""),
        };
        return tekst.AsSpan().IndexOfAny(Scheidend) < 0 ? tekst : $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
