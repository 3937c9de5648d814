// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Platform.Archief;

/// <summary>The files of an archive and what stands in them; docs/archief.md describes it for others.</summary>
internal static class Archiefvorm
{
    internal const string Naam = "samenhang-archief";

    internal const int Versie = 1;

    internal const string Manifest = "manifest.json", Organisatiebestand = "organisatie.json", Afdelingen = "afdelingen.json", Personen = "personen.json",
        Wijzigingen = "wijzigingen.jsonl", Feiten = "feiten.jsonl", Zaalbestand = "wyberzalen.jsonl", Bijlagenmap = "bijlagen/";

    internal static readonly JsonSerializerOptions Regel = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter(), new Utc() } };

    internal static readonly JsonSerializerOptions Leesbaar = new(Regel) { WriteIndented = true };

    /// <summary>What an archive is of, and every other file in it.</summary>
    internal sealed record Inhoudsopgave(string Vorm, int Versie, DateTime GemaaktOp, Organisatiedeel Organisatie, string Anker, IReadOnlyList<Bestand> Bestanden);

    internal sealed record Bestand(string Pad, long Bytes, string Sha256);

    internal sealed record Organisatiedeel(Guid Id, string Code, string Soort, string Naam, string? TooiUri, string? Oin, int? Inwoners, string? Provincie, long Versie);

    internal sealed record Afdelingdeel(Guid Id, string Naam, bool Actief);

    internal sealed record Persoondeel(Guid Id, string Naam, string? Functie, string? Werkgever, Guid? Afdeling, string? Email, bool Actief, DateOnly? LaatsteWerkdag = null);

    internal sealed record Wijzigingdeel(long Versie, long Tijdstip, Guid? Persoon, string Opdracht, string? Reden, string VorigeHash, string Hash);

    internal sealed record Feitdeel(string Soort, Guid Id, long Van, long? Tot, string Inhoud, string Hash, string? Zout);

    /// <summary>The room of a wyber with all that is in it; personal links by their hash alone.</summary>
    internal sealed record Zaaldeel(Wyberzaal Zaal, IReadOnlyList<Wyberdeelnemer> Deelnemers, IReadOnlyList<Wyberbijdrage> Bijdragen, IReadOnlyList<Wyberstem> Stemmen)
    {
        /// <summary>Everything is of this organisation and of this room.</summary>
        internal bool HoortBij(Guid organisatie) =>
            Zaal.OrganisatieId == organisatie
            && Deelnemers.All(rij => (rij.OrganisatieId, rij.ZaalId) == (organisatie, Zaal.Id))
            && Bijdragen.All(rij => (rij.OrganisatieId, rij.ZaalId) == (organisatie, Zaal.Id))
            && Stemmen.All(rij => (rij.OrganisatieId, rij.ZaalId) == (organisatie, Zaal.Id));
    }

    /// <summary>SQLite does not say that a moment is in UTC; the archive does, because PostgreSQL asks it.</summary>
    private sealed class Utc : JsonConverter<DateTime>
    {
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => DateTime.SpecifyKind(reader.GetDateTime(), DateTimeKind.Utc);

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => writer.WriteStringValue(DateTime.SpecifyKind(value, DateTimeKind.Utc));
    }
}
