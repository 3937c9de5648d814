// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Samen;

/// <summary>Something that is asked besides the value.</summary>
/// <param name="Sleutel">Name in the form.</param>
/// <param name="Titel">What people call it.</param>
/// <param name="Hulp">What it is for; nothing when that is clear.</param>
public sealed record Samenvraag(string Sleutel, string Titel, string? Hulp = null);

/// <summary>What the form says, and room for what is wrong with it.</summary>
/// <param name="Blik">What the person may see.</param>
/// <param name="Door">Who does it, and on what day.</param>
/// <param name="Waarde">The value they get.</param>
/// <param name="Vragen">What was asked besides, by key.</param>
public sealed record Samenantwoord(Blik Blik, Door Door, string Waarde, IReadOnlyDictionary<string, string?> Vragen)
{
    /// <summary>Objections, by key of the question.</summary>
    public Dictionary<string, string> Geweigerd { get; } = [];

    /// <summary>A text that was typed; nothing when it is empty.</summary>
    public string? Tekst(string sleutel) => Vragen.GetValueOrDefault(sleutel)?.Trim() is { Length: > 0 } tekst ? tekst.ReplaceLineEndings("\n") : null;

    /// <summary>A day that was typed; nothing, with an objection, when it is empty or cannot be read.</summary>
    public DateOnly? Dag(string sleutel, string anders)
    {
        var lezing = Leesbinders.LeesDag(Tekst(sleutel) ?? "");
        if (lezing is { Geweigerd: false, HeeftWaarde: true }) return lezing.Waarde;
        Geweigerd[sleutel] = lezing.Bezwaar ?? anders;
        return null;
    }
}
