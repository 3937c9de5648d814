// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>Radio buttons: choose one, with all choices in view. <c>&lt;keuzerondjes for="Invoer.Zichtbaarheid" opties="Model.Zichtbaarheden"/&gt;</c></summary>
[HtmlTargetElement("keuzerondjes", Attributes = "for,opties")]
public sealed class KeuzerondjesTagHelper : Keuzegroep
{
    private protected override string Soort => "radio";
}
