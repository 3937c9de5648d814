// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>
/// Remembers the fields of a page in the order they stand there, so that the error summary has the same order and only leads to fields that
/// are there. The layout is written after the page, so it knows them all.
/// </summary>
public static class Veldvolgorde
{
    private static readonly object Sleutel = new();

    /// <summary>Notes a field that is written.</summary>
    public static void Noteer(HttpContext context, string naam)
    {
        if (context.Items[Sleutel] is not List<string> velden) context.Items[Sleutel] = velden = [];
        velden.Add(naam);
    }

    /// <summary>The fields that were written so far, in order.</summary>
    public static IReadOnlyList<string> Van(HttpContext context) => context.Items[Sleutel] as List<string> ?? [];
}
