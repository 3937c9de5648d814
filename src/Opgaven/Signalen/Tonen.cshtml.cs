// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Signalen;

/// <summary>One signal: who said what and when, and what became of it.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TonenModel(Verloopschrijver verloop) : BeeldPagina
{
    private const int Lengte = 120;

    internal Signaal Signaal { get; private set; } = null!;

    /// <summary>The signal in which it was continued.</summary>
    internal Signaal? Vervolg => Blik.Zoek<Signaal>(Signaal.GaatOverIn);

    /// <summary>Signals that were continued in it.</summary>
    internal ImmutableArray<Signaal> Eerder => [.. Blik.Naar(r => r.SignalenOvergegaanIn, Signaal.Id).OrderBy(ander => ander.Datum)];

    /// <summary>Opgaven and efforts it led to.</summary>
    internal IReadOnlyList<Feit> Gelegd => [.. Signaal.Over.Select(Blik.Zoek).OfType<Feit>()];

    internal IReadOnlyList<Geschiedenisregel> Geschiedenis { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (Blik.Zoek<Signaal>(id) is not { } signaal)
        {
            return NotFound();
        }

        Signaal = signaal;
        Geschiedenis = await verloop.LeesAsync(this, [id], 10, kort: true, HttpContext.RequestAborted);
        Kop(Kort(signaal.Tekst), new Kruimel("Signalen", Weg.Met(Signalenlijst.Pad)));
        return Page();
    }

    /// <summary>The beginning of a text.</summary>
    internal static string Kort(string tekst) => tekst.Length <= Lengte ? tekst : $"{tekst.AsSpan(0, Lengte - 1).TrimEnd()}…";

    internal static string Wat(Feit feit) => feit switch
    {
        Opgave { IsKandidaat: true } => "kandidaat-opgave",
        Opgave opgave => $"opgave, {Woorden.Van(opgave.Status)}",
        Inspanning inspanning => $"inspanning, {Woorden.Van(inspanning.Fase)}",
        _ => "",
    };
}
