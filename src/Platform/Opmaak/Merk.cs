// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;

namespace Samenhang.Platform.Opmaak;

/// <summary>The mark of the product: a wyber, a lozenge that fans out and narrows.</summary>
public static class Merk
{
    private const string Lijnen =
        """<path d="M12 1.5 22.5 12 12 22.5 1.5 12Z" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linejoin="round"/>""" +
        """<path d="M1.5 12H22.5M12 1.5 8 12l4 10.5M12 1.5l4 10.5-4 10.5" fill="none" stroke="currentColor" stroke-width="1.2"/>""" +
        """<circle cx="12" cy="1.8" r="1.8" fill="currentColor"/><circle cx="12" cy="22.2" r="1.8" fill="currentColor"/>""";

    /// <summary>The mark in the top band.</summary>
    public static readonly IHtmlContent Teken = new HtmlString($"""<svg viewBox="0 0 24 24" aria-hidden="true">{Lijnen}</svg>""");

    /// <summary>The mark beside an empty state: fanned out, the narrowing still to come.</summary>
    public static readonly IHtmlContent Groot = new HtmlString(
        """<svg class="samenhang-leeg__mark" viewBox="0 0 120 120" aria-hidden="true"><path class="straks" d="M60 6 114 60 60 114"/>""" +
        """<path d="M6 60 60 6M6 60 60 24M6 60 60 42M6 60H60M6 60 60 78M6 60 60 96M6 60 60 114"/><circle cx="6" cy="60" r="5"/></svg>""");

    /// <summary>A filled lozenge: something to decide.</summary>
    public static readonly IHtmlContent Ruit = new HtmlString("""<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 .5 15.5 8 8 15.5.5 8Z" fill="currentColor"/></svg>""");

    /// <summary>An open lozenge: something to look at again.</summary>
    public static readonly IHtmlContent Ruitlijn =
        new HtmlString("""<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1.8 14.2 8 8 14.2 1.8 8Z" fill="none" stroke="currentColor" stroke-width="2"/></svg>""");
}
