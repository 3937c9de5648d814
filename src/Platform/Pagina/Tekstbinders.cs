// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Samenhang.Platform.Pagina;

/// <summary>
/// Takes what nobody can see out of every text that a page receives, wherever its form holds it: control characters, and space at both
/// ends. Letters of any language, emoji and new lines stay. A password is left alone.
/// </summary>
internal sealed class Tekstbinders : IModelBinderProvider
{
    private static readonly Tekstbinder Binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && context.Metadata.DataTypeName != nameof(DataType.Password) && IsGetypt(context.BindingInfo) ? Binder : null;

    /// <summary>From a form, the route or the address, and not read in a way of its own.</summary>
    private static bool IsGetypt(BindingInfo bron) =>
        bron.BinderType is null && (bron.BindingSource is null || !bron.BindingSource.IsGreedy) && bron.BindingSource != BindingSource.Header;

    /// <summary>Without control characters but tab and new line, trimmed; null when nothing is left.</summary>
    internal static string? Schoon(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return null;
        }

        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.ReplaceLineEndings("\n"))
        {
            if (!char.IsControl(teken) || teken is '\n' or '\t')
            {
                uit.Append(teken);
            }
        }

        var schoon = uit.ToString().Trim();
        return schoon.Length == 0 ? null : schoon;
    }

    private sealed class Tekstbinder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext context)
        {
            var gestuurd = context.ValueProvider.GetValue(context.ModelName);
            if (gestuurd != ValueProviderResult.None)
            {
                context.ModelState.SetModelValue(context.ModelName, gestuurd);
                context.Result = ModelBindingResult.Success(Schoon(gestuurd.FirstValue));
            }

            return Task.CompletedTask;
        }
    }
}
