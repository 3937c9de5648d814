// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samenhang.Platform.Archief;

/// <summary>The files of an archive and what stands in them; docs/archief.md describes it for others.</summary>
internal static class Archiefvorm
{
    internal const string Naam = "samenhang-archief";

    internal const int Versie = 1;

    internal const string Manifest = "manifest.json", Organisatiebestand = "organisatie.json", Afdelingen = "afdelingen.json", Personen = "personen.json",
        Wijzigingen = "wijzigingen.jsonl", Feiten = "feiten.jsonl", Bijlagenmap = "bijlagen/";

    internal static readonly JsonSerializerOptions Regel = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly JsonSerializerOptions Leesbaar = new(Regel) { WriteIndented = true };

    /// <summary>What an archive is of, and every other file in it.</summary>
    internal sealed record Inhoudsopgave(string Vorm, int Versie, DateTime GemaaktOp, Organisatiedeel Organisatie, string Anker, IReadOnlyList<Bestand> Bestanden);

    internal sealed record Bestand(string Pad, long Bytes, string Sha256);

    internal sealed record Organisatiedeel(Guid Id, string Code, string Soort, string Naam, string? TooiUri, string? Oin, int? Inwoners, string? Provincie, long Versie);

    internal sealed record Afdelingdeel(Guid Id, string Naam, bool Actief);

    internal sealed record Persoondeel(Guid Id, string Naam, string? Functie, string? Werkgever, Guid? Afdeling, string? Email, bool Actief);

    internal sealed record Wijzigingdeel(long Versie, long Tijdstip, Guid? Persoon, string Opdracht, string? Reden, string VorigeHash, string Hash);

    internal sealed record Feitdeel(string Soort, Guid Id, long Van, long? Tot, string Inhoud, string Hash, string? Zout);
}
