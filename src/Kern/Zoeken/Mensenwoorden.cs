// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>The words by which the people of an organisation are found. Their names are no part of a Beeld.</summary>
public sealed class Mensenwoorden
{
    private readonly (Guid Id, string Naam)[] _mensen;

    private Mensenwoorden((Guid Id, string Naam)[] mensen, Woordenindex index) => (_mensen, Index) = (mensen, index);

    /// <summary>Nobody.</summary>
    public static Mensenwoorden Niemand { get; } = Maak([]);

    /// <summary>The words.</summary>
    internal Woordenindex Index { get; }

    /// <summary>Reads these people.</summary>
    /// <param name="mensen">Id, name, what else they are found by, such as their function, and whether they work here.</param>
    public static Mensenwoorden Maak(IReadOnlyList<(Guid Id, string Naam, string Overig, bool Actief)> mensen)
    {
        var bouwer = new Woordenbouwer();
        for (var plaats = 0; plaats < mensen.Count; plaats++)
        {
            var (_, naam, overig, actief) = mensen[plaats];
            bouwer.VoegToe(Stuksleutel.Van(Stuksleutel.Persoon, plaats), [new(Veld.Naam, naam), new(Veld.Inhoud, overig)], !actief);
        }

        return new Mensenwoorden([.. mensen.Select(mens => (mens.Id, mens.Naam))], bouwer.Maak());
    }

    /// <summary>Who stands in this place.</summary>
    internal (Guid Id, string Naam) Wie(int plaats) => _mensen[plaats];
}
