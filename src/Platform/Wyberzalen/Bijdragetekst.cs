// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>Contributions in words, the same on a page, in a live update and in a report.</summary>
public static class Bijdragetekst
{
    /// <summary>Who, from which angle, for whom, how important, when.</summary>
    /// <param name="bijdrage">The contribution.</param>
    /// <param name="naam">Name of who brought it in; nothing when not said.</param>
    public static string Meta(Wyberbijdrage bijdrage, string? naam) => string.Join(" · ", new[]
    {
        bijdrage.IsBundel ? "Bundel" : naam ?? "Iemand",
        bijdrage.Invalshoek,
        bijdrage.Wie is { } wie ? $"voelbaar voor {wie}" : null,
        bijdrage.Belang is { } belang ? Belang(belang) : null,
        Moment(bijdrage.GemaaktOp),
    }.OfType<string>());

    /// <summary>How important, in words.</summary>
    /// <param name="belang">1 to 3.</param>
    public static string Belang(int belang) => belang switch { 1 => "minder belangrijk", 2 => "belangrijk", _ => "heel belangrijk" };

    /// <summary>An instant (UTC) on the clock of Amsterdam: "3 mrt, 20.31 uur".</summary>
    public static string Moment(DateTime utc)
    {
        var klok = Tijd.InAmsterdam(utc);
        return $"{Datumtekst.Kort(DateOnly.FromDateTime(klok))[..^5]}, {Klok(utc)}";
    }

    /// <summary>The time of an instant (UTC) on the clock of Amsterdam: "20.31 uur".</summary>
    public static string Klok(DateTime utc)
    {
        var klok = Tijd.InAmsterdam(utc);
        return $"{klok.Hour}.{klok.Minute:00} uur";
    }

    /// <summary>What became of it, for who brought it in.</summary>
    /// <param name="bijdrage">The contribution.</param>
    /// <param name="bundel">The bundle it is in.</param>
    public static string Lotgeval(Wyberbijdrage bijdrage, Wyberbijdrage? bundel) => (bijdrage.Lot, bundel) switch
    {
        (Lot.Verborgen, _) => $"Niet zichtbaar voor anderen. Reden: {bijdrage.Reden}",
        (Lot.Geschrapt, _) => $"Geschrapt. Reden: {bijdrage.Reden}",
        (Lot.Gekozen, _) => "Gekozen.",
        (_, { Lot: Lot.Geschrapt }) => $"In de bundel ‘{bundel.Tekst}’, die is geschrapt. Reden: {bundel.Reden}",
        (_, { Lot: Lot.Gekozen }) => $"In de bundel ‘{bundel.Tekst}’, die is gekozen.",
        (_, not null) => $"In de bundel ‘{bundel.Tekst}’.",
        _ => "Doet mee.",
    };
}
