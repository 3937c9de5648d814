// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Verschil = Samenhang.Platform.Webonderdelen.Verschil;

namespace Samenhang.Platform.Terugzetten;

/// <summary>What would come back, and what stands in the way.</summary>
/// <param name="Handeling">What is done when the person says so.</param>
/// <param name="Regels">What changes by it, in words; at most <see cref="Getoond"/> of them.</param>
/// <param name="Aantal">How many records change.</param>
public sealed record Terugplan(ZetTerug Handeling, IReadOnlyList<Terugregel> Regels, int Aantal)
{
    /// <summary>At most this many records are told about.</summary>
    public const int Getoond = 50;

    /// <summary>More records than this are not put back in one step.</summary>
    public const int Hoogstens = 5000;

    /// <summary>When that content was recorded, as text.</summary>
    public required string Moment { get; init; }

    /// <summary>The permissions that the person lacks.</summary>
    public IReadOnlyList<Recht> Ontbreekt { get; init; } = [];

    /// <summary>Why it cannot be done at all, in Dutch; nothing when it can.</summary>
    public string? Onmogelijk { get; init; }

    /// <summary>What somebody else did since, in sentences; then nothing is put back.</summary>
    public IReadOnlyList<string> Botsingen { get; init; } = [];

    /// <summary>The records that go.</summary>
    public IReadOnlyList<Feit> Gaat { get; init; } = [];

    /// <summary>It can be done.</summary>
    public bool Kan => Ontbreekt.Count == 0 && Onmogelijk is null && Botsingen.Count == 0;
}

/// <summary>What happens to one record.</summary>
/// <param name="Wat">For example "Mijlpaal ‘Convenant getekend’ komt terug".</param>
/// <param name="Adres">Its page; nothing when it has none or is not there now.</param>
/// <param name="Verschillen">Its fields, from what is there now to what comes back.</param>
public sealed record Terugregel(string Wat, string? Adres, IReadOnlyList<Verschil> Verschillen);
