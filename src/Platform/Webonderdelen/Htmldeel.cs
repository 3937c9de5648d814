// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>Markup that is written when the page is written.</summary>
/// <param name="schrijf">Writes it.</param>
public sealed class Htmldeel(Action<HtmlUitvoer> schrijf) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => schrijf(new HtmlUitvoer(writer, encoder));
}
