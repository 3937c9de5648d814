// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Besluiten;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Verloop;
using Samenhang.Portfolio.Voorstellen;
using Verschil = Samenhang.Platform.Webonderdelen.Verschil;

namespace Samenhang.Portfolio.Besluitdossier;

/// <summary>Carries out what was decided, after showing what changes: states, roles, successors, the owner in the line.</summary>
[VereistRecht(Recht.BesluitNemen), VereistRecht(Recht.InspanningWijzigen)]
public sealed class UitvoerenModel() : Besluitstap("Voer het besluit uit")
{
    /// <summary>What the steps do.</summary>
    internal Voorstelgevolg Gevolg => field ??= Voorstelgevolg.Van(Blik, Besluit.Stappen, Door.Vandaag);

    internal IEnumerable<string> Stapregels => Besluit.Stappen.Select(stap => Staptekst.Van(stap, this)).OfType<string>();

    /// <summary>Every record that changes, in words.</summary>
    internal IReadOnlyList<(string Wat, IReadOnlyList<Verschil> Verschillen)> Verandert
    {
        get
        {
            var tekst = new Veldtekst(Blik, Personen);
            return field ??=
            [
                .. Gevolg.Verschillen.Select(verschil => (
                    $"{Woorden.MetHoofdletter(Benaming.Van(verschil.Feit, Inrichting))}{(verschil.Oud is null ? " komt erbij" : verschil.Nieuw is null ? " gaat weg" : "")}",
                    verschil.Nieuw is null ? (IReadOnlyList<Verschil>)[] : tekst.Van(verschil.Velden))),
            ];
        }
    }

    /// <summary>Carries it out.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        return await LegVastAsync(Besluit, "Het besluit is uitgevoerd.", handeling: new VoerBesluitUit(id));
    }

    /// <inheritdoc/>
    protected override bool Kan(Besluit besluit) => besluit is { IsJa: true, UitgevoerdOp: null, Stappen.Count: > 0 };

    /// <inheritdoc/>
    protected override Task BeginAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    protected override string Veld(string veld) => "";
}
