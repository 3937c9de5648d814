// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;

namespace Samenhang.Platform.Identiteit;

/// <summary>The addresses that an issuer must know. A forged host gives nothing: an issuer returns only to addresses it was told beforehand.</summary>
internal static class Adressen
{
    internal static string Terug(HttpRequest verzoek) => Begin(verzoek) + "/aanmelden/terug";

    internal static string NaAfmelden(HttpRequest verzoek) => Begin(verzoek) + "/aanmelden";

    internal static string Sleutels(HttpRequest verzoek, string organisatie) => $"{Begin(verzoek)}/aanmelden/via/{organisatie}/sleutels";

    private static string Begin(HttpRequest verzoek) => $"{verzoek.Scheme}://{verzoek.Host}{verzoek.PathBase}";
}
