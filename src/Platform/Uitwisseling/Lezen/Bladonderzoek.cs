// SPDX-License-Identifier: EUPL-1.2
using System.Xml;

namespace Samenhang.Platform.Uitwisseling.Lezen;

/// <summary>What the reader of workbooks leaves out of one sheet: errors of formulas, and formulas for which no value is kept.</summary>
/// <param name="Fouten">Address of a cell and its error as a Dutch workbook shows it.</param>
/// <param name="ZonderUitkomst">Addresses of formulas without a value; they would look like empty cells.</param>
internal sealed record Bladonderzoek(IReadOnlyDictionary<string, string> Fouten, IReadOnlyList<string> ZonderUitkomst)
{
    private const int MeesteNamen = 5;

    /// <summary>Nothing was left out.</summary>
    public static Bladonderzoek Niets { get; } = new(new Dictionary<string, string>(), []);

    /// <summary>A message about formulas without a value, or null.</summary>
    public string? Melding(string blad)
    {
        if (ZonderUitkomst.Count == 0) return null;
        var genoemd = string.Join(", ", ZonderUitkomst.Take(MeesteNamen)) + (ZonderUitkomst.Count > MeesteNamen ? " en meer" : "");
        var begin = ZonderUitkomst.Count == 1 ? "Een formule heeft" : $"{ZonderUitkomst.Count} formules hebben";
        return $"{begin} geen uitkomst in het blad ‘{blad}’ ({genoemd}) en tellen als leeg. Open het bestand in Excel en sla het op, dan komen de uitkomsten mee.";
    }

    /// <summary>Looks through the content of one sheet.</summary>
    public static Bladonderzoek Van(Stream stroom)
    {
        var fouten = new Dictionary<string, string>(StringComparer.Ordinal);
        var zonder = new List<string>();
        using var lezer = XmlReader.Create(stroom, Werkmapdelen.Veilig);
        var (adres, fout, formule, waarde) = ("", false, false, false);
        while (lezer.Read())
        {
            if (lezer.NodeType == XmlNodeType.EndElement && lezer.LocalName == "c" && formule && !waarde) zonder.Add(adres);
            if (lezer.NodeType != XmlNodeType.Element) continue;
            if (lezer.LocalName == "c") (adres, fout, formule, waarde) = (lezer.GetAttribute("r") ?? "", lezer.GetAttribute("t") == "e", false, false);
            else if (lezer.LocalName == "f") formule = true;
            else if (lezer.LocalName is "v" or "is")
            {
                waarde |= !lezer.IsEmptyElement;
                if (fout && waarde && lezer.Read() && lezer.NodeType == XmlNodeType.Text) fouten[adres] = Nederlands(lezer.Value);
            }
        }

        return new(fouten, zonder);
    }

    private static string Nederlands(string fout) => fout switch
    {
        "#N/A" => "#N/B",
        "#REF!" => "#VERW!",
        "#NAME?" => "#NAAM?",
        "#DIV/0!" => "#DEEL/0!",
        "#VALUE!" => "#WAARDE!",
        "#NUM!" => "#GETAL!",
        "#NULL!" => "#LEEG!",
        _ => fout,
    };
}
