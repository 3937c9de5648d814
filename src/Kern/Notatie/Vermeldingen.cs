// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Globalization;

namespace Samenhang.Kern.Notatie;

/// <summary>
/// Finds who is named in a text: <c>@Jikke de Vries</c>, or <c>@Jikke</c> where one person has that first name. Capitals and accents do not matter. An
/// at sign within a word, as in a mail address, and a name that nobody has are ordinary text.
/// </summary>
public static class Vermeldingen
{
    /// <summary>Most people that one text can name; what comes after them is ordinary text.</summary>
    public const int Meeste = 50;

    private const CompareOptions Losjes = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;
    private static readonly CompareInfo Vergelijk = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>Who is named, in the order of the text.</summary>
    /// <param name="tekst">The text.</param>
    /// <param name="mensen">Who can be named, by their full names.</param>
    public static IReadOnlyList<Vermelding> Lees(string tekst, IReadOnlyCollection<(Guid Id, string Naam)> mensen)
    {
        var gevonden = new List<Vermelding>();
        for (var plaats = tekst.IndexOf('@', StringComparison.Ordinal); plaats >= 0 && gevonden.Count < Meeste; plaats = Volgende(tekst, plaats))
        {
            if ((plaats == 0 || !IsWoord(tekst[plaats - 1])) && Lees(tekst, plaats, mensen) is { } vermelding)
            {
                gevonden.Add(vermelding);
                plaats += vermelding.Lengte - 1;
            }
        }

        return gevonden;
    }

    private static int Volgende(string tekst, int plaats) => plaats + 1 < tekst.Length ? tekst.IndexOf('@', plaats + 1) : -1;

    /// <summary>The longest full name that stands there; else a first name.</summary>
    private static Vermelding? Lees(string tekst, int plaats, IReadOnlyCollection<(Guid Id, string Naam)> mensen)
    {
        var rest = tekst.AsSpan(plaats + 1);
        if (rest.IsEmpty || !char.IsLetter(rest[0]))
        {
            return null;
        }

        return Beste(rest, plaats, mensen.Select(mens => (mens.Id, mens.Naam))) ?? Beste(rest, plaats, mensen.Select(mens => (mens.Id, Voornaam(mens.Naam))));
    }

    private static Vermelding? Beste(ReadOnlySpan<char> rest, int plaats, IEnumerable<(Guid Id, string Naam)> namen)
    {
        var (lengte, wie) = (0, ImmutableArray.CreateBuilder<Guid>());
        foreach (var (id, naam) in namen)
        {
            if (naam.Length == 0 || !Vergelijk.IsPrefix(rest, naam, Losjes, out var dit) || (dit < rest.Length && IsWoord(rest[dit])) || dit < lengte)
            {
                continue;
            }

            if (dit > lengte)
            {
                wie.Clear();
            }

            lengte = dit;
            wie.Add(id);
        }

        return lengte == 0 ? null : new Vermelding(plaats, lengte + 1, wie.ToImmutable());
    }

    /// <summary>The first word of a name that is more than an initial or a title.</summary>
    private static string Voornaam(string naam) =>
        naam.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(deel => deel.Length > 1 && !deel.EndsWith('.')) ?? "";

    private static bool IsWoord(char teken) => char.IsLetterOrDigit(teken) || teken == '_';
}
