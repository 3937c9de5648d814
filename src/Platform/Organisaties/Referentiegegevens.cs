// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Organisaties;

/// <summary>Loads all gemeenten, provincies and waterschappen. Done again only when the data that came with the program changed.</summary>
internal static class Referentiegegevens
{
    private const string Kenmerksleutel = "referentiegegevens.organisaties";
    private const string Bestand = "organisaties.csv";

    internal static async Task LaadAsync(SamenhangContext context, CancellationToken stop)
    {
        var afdruk = Convert.ToHexString(SHA256.HashData(Ingebed(Bestand)));
        var geladen = await context.Kenmerken.FindAsync([Kenmerksleutel], stop);
        if (geladen?.Waarde == afdruk) return;
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        foreach (var rij in Lees())
            await VoegInAsync(context, rij, stop);
        if (geladen is null) context.Kenmerken.Add(new Kenmerk { Sleutel = Kenmerksleutel, Waarde = afdruk });
        else geladen.Waarde = afdruk;
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
    }

    /// <summary>The organisations as they came with the program, none of them opened for use.</summary>
    internal static IEnumerable<Organisatie> Lees() => Rijen(Bestand, rij => new Organisatie
    {
        Id = SleutelVan(rij["cbs_code"]!),
        CbsCode = rij["cbs_code"]!,
        Soort = rij["soort"]!,
        Naam = rij["naam"]!,
        Provincie = Gevuld(rij["provincie"]),
        Inwoners = Gevuld(rij["inwoners"]) is { } aantal ? int.Parse(aantal, CultureInfo.InvariantCulture) : null,
        TooiUri = Gevuld(rij["tooi_uri"]),
        Oin = Gevuld(rij["oin"]),
    });

    internal static IEnumerable<T> Rijen<T>(string bestand, Func<IReaderRow, T> maak)
    {
        using var lezer = new CsvReader(
            new StreamReader(new MemoryStream(Ingebed(bestand)), Encoding.UTF8),
            new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        lezer.Read();
        lezer.ReadHeader();
        while (lezer.Read()) yield return maak(lezer);
    }

    internal static string? Gevuld(string? tekst) => string.IsNullOrEmpty(tekst) ? null : tekst;

    /// <summary>The key follows from the code, so that two processes or two installations give an organisation the same one.</summary>
    internal static Guid SleutelVan(string cbsCode)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("samenhang:organisatie:" + cbsCode)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private static Task<int> VoegInAsync(SamenhangContext context, Organisatie rij, CancellationToken stop) =>
        context.Database.ExecuteSqlAsync(
            $"""
            insert into organisatie (id, soort, naam, cbs_code, tooi_uri, oin, inwoners, provincie, actief, demo, versie)
            values ({rij.Id}, {rij.Soort}, {rij.Naam}, {rij.CbsCode}, {rij.TooiUri}, {rij.Oin}, {rij.Inwoners}, {rij.Provincie}, {false}, {false}, 0)
            on conflict (cbs_code) do update set soort = excluded.soort, naam = excluded.naam, tooi_uri = excluded.tooi_uri,
                oin = excluded.oin, inwoners = excluded.inwoners, provincie = excluded.provincie
            """,
            stop);

    private static byte[] Ingebed(string bestand)
    {
        using var stroom = typeof(Referentiegegevens).Assembly.GetManifestResourceStream("Gegevens." + bestand)
            ?? throw new InvalidOperationException($"{bestand} is not embedded.");
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }
}
