// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samenhang.Platform.Vastlegging;
using static Samenhang.Platform.Archief.Archiefvorm;

namespace Samenhang.Platform.Archief;

/// <summary>Reads an archive and proves that it is whole: every file against the manifest, and the history against its own chain.</summary>
internal sealed class Archieflezer : IDisposable
{
    /// <summary>Most bytes one file may take once unpacked.</summary>
    private const long MeesteBytes = 2L * 1024 * 1024 * 1024 - 64;

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, Bestand> _bestanden;

    /// <exception cref="ArchiefException">It is no archive, of a newer shape, or not whole.</exception>
    internal Archieflezer(Stream stroom)
    {
        try
        {
            _zip = new ZipArchive(stroom, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8);
            Opgave = JsonSerializer.Deserialize<Inhoudsopgave>(Lees(Manifest), Regel) ?? throw new JsonException("The manifest is empty.");
        }
        catch (Exception fout) when (fout is InvalidDataException or JsonException)
        {
            throw new ArchiefException("Dit is geen archief van Samenhang.");
        }

        if (Opgave.Vorm != Naam) throw new ArchiefException("Dit is geen archief van Samenhang.");
        if (Opgave.Versie > Versie) throw new ArchiefException("Dit archief komt uit een nieuwere versie van Samenhang.");
        _bestanden = Opgave.Bestanden.ToDictionary(bestand => bestand.Pad);
        if (_zip.Entries.Select(deel => deel.FullName).Except(_bestanden.Keys).Any(pad => pad != Manifest)) throw new ArchiefException("In het archief zit een bestand dat er niet in hoort.");
    }

    internal Inhoudsopgave Opgave { get; }

    /// <summary>The hashes of the attachments.</summary>
    internal IEnumerable<string> Hashes => _bestanden.Keys.Where(pad => pad.StartsWith(Bijlagenmap, StringComparison.Ordinal)).Select(pad => pad[Bijlagenmap.Length..]);

    public void Dispose() => _zip.Dispose();

    /// <summary>A file that holds one JSON value.</summary>
    internal T Json<T>(string pad)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Gecontroleerd(pad), Regel) ?? throw new JsonException("The file is empty.");
        }
        catch (JsonException)
        {
            throw new ArchiefException($"{pad} in het archief is niet te lezen.");
        }
    }

    /// <summary>The bytes of an attachment, which are what its name says.</summary>
    internal byte[] Bijlage(string sha256)
    {
        var inhoud = Gecontroleerd(Bijlagenmap + sha256);
        return Convert.ToHexStringLower(SHA256.HashData(inhoud)) == sha256 ? inhoud : throw new ArchiefException($"Een bijlage in het archief is veranderd: {sha256}.");
    }

    /// <summary>The history, proven by its chain and by the anchor of the manifest.</summary>
    internal Vastgelegd Geschiedenis()
    {
        try
        {
            var organisatie = Opgave.Organisatie;
            var feiten = Regels<Feitdeel>(Feiten).Select(deel => new Feitstuk(
                deel.Soort, deel.Id, deel.Van, deel.Tot, Encoding.UTF8.GetBytes(deel.Inhoud), Convert.FromHexString(deel.Hash), deel.Zout is null ? null : Convert.FromHexString(deel.Zout))).ToList();
            var wijzigingen = Regels<Wijzigingdeel>(Wijzigingen).Select(deel => (
                new Wijzigingskop(organisatie.Id, deel.Versie, deel.Tijdstip, deel.Persoon, deel.Opdracht, deel.Reden, Convert.FromHexString(deel.VorigeHash)), Convert.FromHexString(deel.Hash))).ToList();
            var vastgelegd = new Vastgelegd(feiten, wijzigingen, organisatie.Versie);
            return Controle.Fouten(vastgelegd, Opgave.Anker) is [var fout, ..] ? throw new ArchiefException($"De geschiedenis in het archief is niet in orde: {fout}") : vastgelegd;
        }
        catch (Exception fout) when (fout is FormatException or JsonException)
        {
            throw new ArchiefException("De geschiedenis in het archief is niet te lezen.");
        }
    }

    /// <summary>The rooms of wybers; an archive that was made before they were in it has none.</summary>
    internal IReadOnlyList<Zaaldeel> Zalen()
    {
        try
        {
            IReadOnlyList<Zaaldeel> zalen = _bestanden.ContainsKey(Zaalbestand) ? Regels<Zaaldeel>(Zaalbestand) : [];
            return zalen.All(zaal => zaal.HoortBij(Opgave.Organisatie.Id)) ? zalen : throw new ArchiefException("In het archief zit een wyber die niet bij de organisatie hoort.");
        }
        catch (JsonException)
        {
            throw new ArchiefException("De wybers in het archief zijn niet te lezen.");
        }
    }

    private List<T> Regels<T>(string pad)
    {
        using var lezer = new StreamReader(new MemoryStream(Gecontroleerd(pad)), Encoding.UTF8);
        var delen = new List<T>();
        while (lezer.ReadLine() is { } regel) delen.Add(JsonSerializer.Deserialize<T>(regel, Regel) ?? throw new JsonException("A line is empty."));
        return delen;
    }

    private byte[] Gecontroleerd(string pad)
    {
        var inhoud = Lees(pad);
        return _bestanden.TryGetValue(pad, out var bestand) && bestand.Bytes == inhoud.LongLength && bestand.Sha256 == Convert.ToHexStringLower(SHA256.HashData(inhoud))
            ? inhoud
            : throw new ArchiefException($"{pad} in het archief is veranderd.");
    }

    private byte[] Lees(string pad)
    {
        var deel = _zip.GetEntry(pad) ?? throw new InvalidDataException($"{pad} is missing.");
        if (deel.Length > MeesteBytes) throw new InvalidDataException($"{pad} is too large.");
        using var stroom = deel.Open();
        using var geheugen = new MemoryStream((int)deel.Length);
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }
}
