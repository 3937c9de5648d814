// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Samenhang.Tests.Bewaking;

/// <summary>Everything that can be read in an answer.</summary>
internal static partial class Uitgepakt
{
    /// <summary>The text; of a workbook that of all its parts. Encoded letters are read as a browser does.</summary>
    internal static string Tekst(byte[] inhoud)
    {
        if (inhoud is not [(byte)'P', (byte)'K', ..]) return WebUtility.HtmlDecode(Encoding.UTF8.GetString(inhoud));
        var tekst = new StringBuilder();
        using var zip = new ZipArchive(new MemoryStream(inhoud));
        foreach (var deel in zip.Entries)
        {
            using var lezer = new StreamReader(deel.Open());
            tekst.AppendLine(WebUtility.HtmlDecode(lezer.ReadToEnd()));
        }

        return tekst.ToString();
    }

    /// <summary>A page without what differs in each answer: tokens, versions, the hash of the history, and the number of an error. Each form starts
    /// with letters of its own: thousands of pages go through it, and looking back from every letter takes longer than serving them.</summary>
    internal static string Vast(string pagina) => Wisselend().Replace(pagina, "");

    [GeneratedRegex("""<input[^>]*name="(__RequestVerificationToken|Versie|Invoer\.Versie)"[^>]*>|<span class="samenhang-voet__slot">.*?</span>|nonce="[^"]*"|Kenmerk[^<]{0,20}[0-9A-F:]{6,}""")]
    private static partial Regex Wisselend();
}
