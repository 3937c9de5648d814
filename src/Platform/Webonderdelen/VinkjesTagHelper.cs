// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>Check boxes: choose any number. The property is a collection. <c>&lt;vinkjes for="Invoer.Rollen" opties="Model.Rollen"/&gt;</c></summary>
[HtmlTargetElement("vinkjes", Attributes = "for,opties")]
public sealed class VinkjesTagHelper : Keuzegroep
{
    private protected override string Soort => "checkbox";

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Verplicht ??= false;
        if (Opties.Any())
        {
            return base.ProcessAsync(context, output);
        }

        // A question without an answer to choose is no question.
        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
