// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Samenhang.Kern.Opslag;

namespace Samenhang.Kern.Landschap;

/// <summary>A kind of record: its stored name and how its content is read and written.</summary>
public abstract class Soort(int nummer, string naam, string meervoud, Type type)
{
    /// <summary>Place in <see cref="Soorten.Alle"/>.</summary>
    public int Nummer { get; } = nummer;

    /// <summary>Stored name, lower case.</summary>
    public string Naam { get; } = naam;

    /// <summary>Plural, for people.</summary>
    public string Meervoud { get; } = meervoud;

    /// <summary>The record type.</summary>
    public Type Type { get; } = type;

    /// <summary>Reads stored content.</summary>
    /// <exception cref="JsonException">When the bytes are no content of this kind.</exception>
    public abstract Feit Lees(ReadOnlySpan<byte> utf8, long sindsVersie);

    /// <summary>Writes content as it is stored and hashed.</summary>
    public abstract byte[] Schrijf(Feit feit);

    internal abstract IReeks LegeReeks { get; }
}

/// <summary>A kind of record, by its type.</summary>
/// <typeparam name="T">The record type.</typeparam>
public sealed class Soort<T> : Soort
    where T : Feit
{
    private static readonly JsonTypeInfo<T> Vorm = (JsonTypeInfo<T>)Schrift.Vast.GetTypeInfo(typeof(T))!;

    internal Soort(int nummer, string naam, string meervoud)
        : base(nummer, naam, meervoud, typeof(T))
    {
    }

    /// <summary>The one instance for this record type.</summary>
    public static Soort<T> Vast { get; } = (Soort<T>)Soorten.Alle.Single(soort => soort.Type == typeof(T));

    internal override IReeks LegeReeks => Reeks<T>.Leeg;

    /// <inheritdoc/>
    public override Feit Lees(ReadOnlySpan<byte> utf8, long sindsVersie)
    {
        var feit = JsonSerializer.Deserialize(utf8, Vorm) ?? throw new JsonException("The content is empty.");
        return Feit.ZetVersie(feit, sindsVersie);
    }

    /// <inheritdoc/>
    public override byte[] Schrijf(Feit feit) => JsonSerializer.SerializeToUtf8Bytes((T)feit, Vorm);
}
