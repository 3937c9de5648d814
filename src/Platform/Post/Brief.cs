// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Samenhang.Platform.Agenda;

namespace Samenhang.Platform.Post;

/// <summary>What a message says, apart from how it looks. Addresses are paths: the site is put before them when it is sent.</summary>
/// <param name="Aanhef">First line, such as "Dag Jikke,".</param>
/// <param name="Alineas">Paragraphs.</param>
/// <param name="Knop">Words of the link; null when there is none.</param>
/// <param name="Pad">Path and query of the link.</param>
/// <param name="Slot">Paragraphs below the link.</param>
/// <param name="Agenda">A calendar file that goes with it, whose method is <paramref name="Methode"/>.</param>
/// <param name="Methode">What a mail program should do with the calendar file.</param>
/// <param name="Afmeldpad">Path that unsubscribes with one POST (RFC 8058); only for mail that somebody can do without.</param>
public sealed record Brief(string Aanhef, IReadOnlyList<string> Alineas, string? Knop, string? Pad, IReadOnlyList<string> Slot, string? Afmeldpad = null,
    string? Agenda = null, Agendamethode Methode = Agendamethode.Publish)
{
    /// <summary>Words of the link that unsubscribes.</summary>
    public string Afmeldwoorden { get; init; } = "Geen overzichten meer";

    internal string Schrijf() => JsonSerializer.Serialize(this);

    internal static Brief Lees(string inhoud) => JsonSerializer.Deserialize<Brief>(inhoud) ?? throw new JsonException("The content is empty.");
}
