// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>A cell that names several roles, each with its own label: "BO: J. Jansen / AO: P. de Vries".</summary>
internal static partial class Rolcel
{
    /// <summary>What is written behind each label, by the field it belongs to; null when the cell has no labels, or one that is no role here.</summary>
    public static IReadOnlyDictionary<string, string>? Ontleed(string tekst, Lijstsoort soort, IReadOnlyCollection<string> velden)
    {
        var labels = Label().Matches(tekst);
        if (labels.Count == 0 || tekst[..labels[0].Index].Trim().Length > 0) return null;
        var uit = new Dictionary<string, string>();
        for (var plaats = 0; plaats < labels.Count; plaats++)
        {
            var naam = Kopnaam.Van(labels[plaats].Groups["label"].Value);
            if (velden.FirstOrDefault(veld => Veldenboek.Zoek(soort, veld)!.Score(naam) >= 95) is not { } gevonden || uit.ContainsKey(gevonden)) return null;
            var begin = labels[plaats].Index + labels[plaats].Length;
            uit[gevonden] = tekst[begin..(plaats + 1 < labels.Count ? labels[plaats + 1].Index : tekst.Length)].Trim(' ', '\n', '\r', '\t', '/', ';', ',', '|', '-');
        }

        return uit;
    }

    [GeneratedRegex(@"(?<=^|[\r\n;/,|]|\s-\s)\s*(?<label>\p{L}[\p{L}. ]{0,29}?)\s*[:=]", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
