// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Kern.Besluiten;

/// <summary>What changed in the subject of a proposal since it was made: who decides, decides on what is there now.</summary>
public static class Sindsdien
{
    /// <summary>The opgaven, efforts and goals that a proposal is about.</summary>
    public static HashSet<Guid> Onderwerp(Besluit besluit) =>
    [
        .. besluit.Over, .. besluit.Bewaking.Select(bewaking => bewaking.DoelId), .. besluit.Stappen.Select(stap => stap.Op), .. besluit.Stappen.Select(stap => stap.Naar).OfType<Guid>(),
    ];

    /// <summary>What came, changed or went in the subject and what hangs on it; notes, files and decisions do not count.</summary>
    /// <param name="besluit">The proposal.</param>
    /// <param name="toen">What the viewer saw when it was made, or when it was looked at last.</param>
    /// <param name="nu">The same eyes on what is there now.</param>
    public static ImmutableArray<Verschil> Van(Besluit besluit, Blik toen, Blik nu)
    {
        var onderwerp = Onderwerp(besluit);
        return
        [
            .. Vergelijking.Tussen(toen, nu).Where(verschil =>
                verschil.Feit is not (Notitie or Bijlage or Besluit or Instelling or Wissing or Moment)
                && (onderwerp.Contains(verschil.Feit.Id) || Onderwerpen.Van(verschil.Feit, verschil.Nieuw is null ? toen : nu).Any(onderwerp.Contains))),
        ];
    }
}
