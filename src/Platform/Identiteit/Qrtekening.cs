// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace Samenhang.Platform.Identiteit;

/// <summary>Draws a QR code, in black on white whatever the colours of the page: that is what cameras read.</summary>
public static class Qrtekening
{
    /// <summary>The drawing.</summary>
    /// <param name="inhoud">What the code says.</param>
    /// <param name="label">What it is, for who cannot see it.</param>
    public static IHtmlContent Van(string inhoud, string label)
    {
        using var gegevens = QRCodeGenerator.GenerateQrCode(inhoud, QRCodeGenerator.ECCLevel.M);
        var rijen = gegevens.ModuleMatrix;
        var maat = rijen.Count.ToString(CultureInfo.InvariantCulture);
        return new HtmlContentBuilder()
            .AppendHtml($"<svg class=\"samenhang-qr\" role=\"img\" width=\"220\" height=\"220\" viewBox=\"0 0 {maat} {maat}\" shape-rendering=\"crispEdges\" aria-label=\"")
            .Append(label).AppendHtml($"\"><rect width=\"{maat}\" height=\"{maat}\" fill=\"#fff\"/><path fill=\"#000\" d=\"{Pad(rijen)}\"/></svg>");
    }

    private static string Pad(List<BitArray> rijen)
    {
        var pad = new StringBuilder();
        for (var y = 0; y < rijen.Count; y++)
        {
            for (var x = 0; x < rijen.Count; x++)
            {
                if (!rijen[y][x]) continue;
                var begin = x;
                while (x < rijen.Count && rijen[y][x]) x++;
                pad.Append(CultureInfo.InvariantCulture, $"M{begin} {y}h{x - begin}v1h-{x - begin}z");
            }
        }

        return pad.ToString();
    }
}
