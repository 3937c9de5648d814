// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Samenhang.Platform.Uitwisseling.Lezen;

/// <summary>Finds the sheets of a workbook inside its package.</summary>
internal static class Werkmapdelen
{
    private static readonly XNamespace[] Verwijzing =
        ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"];

    /// <summary>Settings that follow no definitions from elsewhere.</summary>
    public static XmlReaderSettings Veilig { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    /// <summary>What was found in each sheet, in the order of the workbook.</summary>
    public static IReadOnlyList<Bladonderzoek> Onderzoek(byte[] inhoud)
    {
        using var zip = new ZipArchive(new MemoryStream(inhoud, writable: false), ZipArchiveMode.Read);
        var delen = Deel(zip, "xl/_rels/workbook.xml.rels")?.Elements()
            .ToDictionary(deel => (string?)deel.Attribute("Id") ?? "", deel => (string?)deel.Attribute("Target") ?? "") ?? [];
        var bladen = Deel(zip, "xl/workbook.xml")?.Elements().FirstOrDefault(deel => deel.Name.LocalName == "sheets")?.Elements() ?? [];
        return bladen.Select(blad => Blad(zip, delen.GetValueOrDefault(Sleutel(blad), ""))).ToList();
    }

    private static string Sleutel(XElement blad) => Verwijzing.Select(ruimte => (string?)blad.Attribute(ruimte + "id")).FirstOrDefault(id => id is not null) ?? "";

    private static Bladonderzoek Blad(ZipArchive zip, string doel)
    {
        if (Zoek(zip, doel.StartsWith('/') ? doel[1..] : $"xl/{doel}") is not { } deel) return Bladonderzoek.Niets;
        using var stroom = deel.Open();
        return Bladonderzoek.Van(stroom);
    }

    private static XElement? Deel(ZipArchive zip, string naam)
    {
        if (Zoek(zip, naam) is not { } deel) return null;
        using var stroom = deel.Open();
        using var lezer = XmlReader.Create(stroom, Veilig);
        return XElement.Load(lezer);
    }

    private static ZipArchiveEntry? Zoek(ZipArchive zip, string naam) =>
        zip.Entries.FirstOrDefault(deel => string.Equals(deel.FullName.Replace('\\', '/'), naam, StringComparison.OrdinalIgnoreCase));
}
