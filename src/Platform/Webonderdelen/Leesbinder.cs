// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samenhang.Kern.Notatie;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>Binds a form field by reading it as people write it in Dutch. What was typed is kept, also when it is refused.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="lees">Reads the text.</param>
internal class Leesbinder<T>(Func<string, Lezing<T>> lees) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var naam = context.ModelName;
        var gestuurd = context.ValueProvider.GetValue(naam);
        if (gestuurd == ValueProviderResult.None) return Task.CompletedTask;
        context.ModelState.SetModelValue(naam, gestuurd);
        var lezing = lees(gestuurd.FirstValue ?? "");
        if (lezing.Bezwaar is { } bezwaar) context.ModelState.TryAddModelError(naam, bezwaar);
        else if (lezing.HeeftWaarde) context.Result = ModelBindingResult.Success(lezing.Waarde);
        else if (context.ModelMetadata.IsReferenceOrNullableType) context.Result = ModelBindingResult.Success(null);
        else context.ModelState.TryAddModelError(naam, $"Vul {context.ModelMetadata.GetDisplayName()} in.");
        return Task.CompletedTask;
    }
}
