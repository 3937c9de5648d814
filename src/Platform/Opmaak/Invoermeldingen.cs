// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Samenhang.Platform.Opmaak;

/// <summary>Dutch messages for input that the form binding or a validation attribute refuses.</summary>
internal sealed class Invoermeldingen : IValidationMetadataProvider
{
    /// <summary>Sets the messages in the options of MVC.</summary>
    public static void Toepassen(MvcOptions options)
    {
        var meldingen = options.ModelBindingMessageProvider;
        meldingen.SetAttemptedValueIsInvalidAccessor((waarde, veld) => $"‘{waarde}’ past niet bij {veld}.");
        meldingen.SetNonPropertyAttemptedValueIsInvalidAccessor(waarde => $"‘{waarde}’ is geen geldige waarde.");
        meldingen.SetUnknownValueIsInvalidAccessor(veld => $"Wat bij {veld} staat, is niet te lezen.");
        meldingen.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Wat hier staat, is niet te lezen.");
        meldingen.SetValueIsInvalidAccessor(waarde => $"‘{waarde}’ is geen geldige waarde.");
        meldingen.SetValueMustBeANumberAccessor(veld => $"Vul bij {veld} een getal in.");
        meldingen.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in.");
        meldingen.SetMissingBindRequiredValueAccessor(veld => $"Vul {veld} in.");
        meldingen.SetMissingKeyOrValueAccessor(() => "Vul een waarde in.");
        meldingen.SetMissingRequestBodyRequiredValueAccessor(() => "Er is niets verstuurd.");
        meldingen.SetValueMustNotBeNullAccessor(_ => "Vul een waarde in.");
        options.ModelMetadataDetailsProviders.Add(new Invoermeldingen());
    }

    /// <summary>Gives each validation attribute without a message of its own a Dutch one; {0} is the name of the field.</summary>
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var regel in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (regel.ErrorMessage is not null || regel.ErrorMessageResourceName is not null) continue;
            if (Melding(regel) is { } melding) regel.ErrorMessage = melding;
        }
    }

    private static string? Melding(ValidationAttribute regel) => regel switch
    {
        RequiredAttribute => "Vul {0} in.",
        StringLengthAttribute { MinimumLength: > 0 } => "{0} heeft {2} tot {1} tekens.",
        StringLengthAttribute => "{0} heeft hoogstens {1} tekens.",
        MaxLengthAttribute => "{0} heeft hoogstens {1} tekens.",
        MinLengthAttribute => "{0} heeft minstens {1} tekens.",
        RangeAttribute => "{0} ligt tussen {1} en {2}.",
        EmailAddressAttribute => "Vul een e-mailadres in, zoals naam@gemeente.nl.",
        UrlAttribute => "Vul een webadres in dat begint met https://.",
        CompareAttribute => "De twee waarden zijn niet gelijk.",
        _ => null,
    };
}
