// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Samenhang.Kern.Overnemen.Bron;

namespace Samenhang.Platform.Uitwisseling.Lezen;

/// <summary>Reads text with separators: semicolon, comma or tab, found by looking.</summary>
internal static class Tekstlezer
{
    /// <summary>Reads the text as one sheet without a name. The row number is that of a spreadsheet: a quoted cell of several lines is one row.</summary>
    public static Bronbestand Lees(string naam, byte[] inhoud)
    {
        var tekst = Tekstcodering.Lees(inhoud).TrimStart('\uFEFF').TrimEnd('\u001A');
        var (teken, vanaf) = Scheidingsteken.Vind(tekst);
        using var lezer = new CsvParser(new StringReader(tekst[vanaf..]), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = teken.ToString(),
            BadDataFound = null,
            IgnoreBlankLines = false,
            HasHeaderRecord = false,
            MaxFieldSize = 0,
        });
        var rijen = new List<Rij>();
        var meldingen = new List<string>();
        var nummer = vanaf > 0 ? 1 : 0;
        while (lezer.Read())
        {
            nummer++;
            if (!IsOpen(lezer.RawRecord, teken)) Neem(nummer, lezer.Record ?? []);
            else
            {
                meldingen.Add($"‘{naam}’, rij {nummer}: een aanhalingsteken wordt nergens gesloten. Vanaf die rij is elke regel als een rij gelezen, met de aanhalingstekens erbij.");
                foreach (var regel in lezer.RawRecord.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')) Neem(nummer++, regel.Split(teken));
                nummer--;
            }
        }

        return new(naam, rijen.Count == 0 ? [] : [new("", false, rijen, [])], meldingen);

        static bool IsOpen(string regel, char teken) => regel.Count(letter => letter == '"') % 2 == 1 && (regel.StartsWith('"') || regel.Contains($"{teken}\"", StringComparison.Ordinal));

        void Neem(int rij, string[] velden)
        {
            var cellen = velden.Select(veld => Cel.VanTekst(Schrijven.Tekstschrijver.Oorspronkelijk(veld))).ToList();
            while (cellen.Count > 0 && cellen[^1].IsLeeg) cellen.RemoveAt(cellen.Count - 1);
            if (cellen.Count > 0) rijen.Add(new(rij, cellen));
        }
    }
}
