// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>What belongs together by the name of a field: its id, its description and its error.</summary>
internal static class Veldnaam
{
    /// <summary>"Invoer.Naam" gives "Invoer_Naam".</summary>
    public static string Id(string naam) => TagBuilder.CreateSanitizedId(naam, "_");

    /// <summary>The message of an error; one without a text gets one, an exception is never shown.</summary>
    public static string Melding(ModelError fout) => fout.ErrorMessage.Length > 0 ? fout.ErrorMessage : "Wat hier staat, is niet te lezen.";
}
