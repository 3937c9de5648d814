// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>
/// Gives records content back that they had before, all together or not at all. What somebody changed since is not overwritten, and what
/// comes back must fit what is there now.
/// </summary>
/// <param name="Stappen">The records, each once.</param>
/// <param name="Voor">
/// The Beeld just before the change, when it takes back exactly one. Then what was amiss before that change may be so again, such as a code that
/// an import gave twice, or something that ran without an opdracht. What came to lack since counts, as it does when a record that is there goes
/// to the content of some earlier day.
/// </param>
/// <param name="Toen">
/// The Beeld in which a record that was removed had this content. Bringing it back is a step from nothing, which asks for no more than was there
/// then: what ran with its roles does not run again without them.
/// </param>
public sealed record ZetTerug(ImmutableArray<Terugstap> Stappen, Beeld? Voor = null, Beeld? Toen = null) : IHandeling
{
    /// <inheritdoc/>
    public string Naam => Voor is null ? nameof(ZetTerug) : "MaakOngedaan";

    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (Stappen.Any(stap => stap.Soort == Soort<Wissing>.Vast))
        {
            return Bezwaren.Eén("", "Wat gewist is, komt niet terug.");
        }

        if (Stappen.Any(stap => Vertrekinstelling.Is(stap.Naar ?? beeld.Zoek(stap.Id))))
        {
            return Bezwaren.Eén("", "De laatste werkdag wijzig je bij de gegevens van de persoon, in Beheer.");
        }

        var noemer = new Noemer(beeld, door);
        var anders = Stappen.Where(stap => beeld.Van(stap.Soort).Zoek(stap.Id)?.SindsVersie != stap.Gezien).ToList();
        if (anders.Count > 0)
        {
            return new Bezwaren([.. anders.Select(stap => new Bezwaar("", Gewijzigd(beeld, noemer, stap), Bezwaar.Conflict))]);
        }

        var mutaties = Stappen.Select(stap => new Mutatie(stap.Soort, stap.Id, stap.Naar)).ToImmutableArray();
        var straks = beeld.Met(mutaties);
        var bezwaren = Stappen.SelectMany(stap => stap.Naar is null ? Hangend(beeld, straks, noemer, stap) : Getoetst(beeld, straks, door, stap.Naar));
        bezwaren = bezwaren.Concat(Rolwacht.Toets(beeld, straks, mutaties, door, Voor).Select(bezwaar => bezwaar with { Veld = "" }));
        return bezwaren.ToImmutableArray() is { Length: > 0 } alle ? new Bezwaren(alle) : new Wijziging(mutaties);
    }

    private static string Gewijzigd(Beeld beeld, Noemer noemer, Terugstap stap)
    {
        if (beeld.Van(stap.Soort).Zoek(stap.Id) is not null)
        {
            return $"{Woorden.MetHoofdletter(noemer.Noem(stap.Id))} is daarna opnieuw gewijzigd. Er is niets teruggezet.";
        }

        return stap.Naar is { } naar && noemer.Ziet(stap.Id)
            ? $"‘{naar.Titel}’ is intussen weggehaald. Er is niets teruggezet."
            : "Iets hiervan is intussen weggehaald. Er is niets teruggezet.";
    }

    private IEnumerable<Bezwaar> Getoetst(Beeld beeld, Beeld straks, Door door, Feit naar)
    {
        // What a step leans on may have gone since, such as the opdracht or a role: only what was amiss before the change too may be so again.
        var nu = beeld.Zoek(naar.Id);
        var alle = Getoetst(straks, door, nu, naar);
        if ((Voor ?? (nu is null ? Toen : null)) is { } eerder && alle.Count > 0)
        {
            alle = [.. alle.Except(Getoetst(eerder, door, nu, naar))];
        }

        return Stappen.Length == 1 ? alle : alle.Select(bezwaar => bezwaar with { Melding = $"‘{naar.Titel}’: {bezwaar.Melding}" });
    }

    private static List<Bezwaar> Getoetst(Beeld straks, Door door, Feit? nu, Feit naar)
    {
        var bezwaren = Regelboek.Toets(straks, door, naar, nu);

        // Who has the same content is not asked for its code again; what comes back must be.
        return [.. bezwaren.Append(UniekeCode.Dubbel(straks, door, nu, naar)).OfType<Bezwaar>().Distinct()];
    }

    private IEnumerable<Bezwaar> Hangend(Beeld beeld, Beeld straks, Noemer noemer, Terugstap stap)
    {
        var hangt = straks.Relaties.Naar(stap.Id).Except(Voor?.Relaties.Naar(stap.Id) ?? []).ToHashSet();
        if (hangt.Count == 0 || beeld.Zoek(stap.Id) is null)
        {
            yield break;
        }

        var zichtbaar = hangt.Count(noemer.Ziet);
        var wat = zichtbaar == 0 ? $"hangt nog {Noemer.Vertrouwelijk}" : zichtbaar == 1 ? "hangt nog 1 gegeven" : $"hangen nog {zichtbaar} gegevens";
        yield return new Bezwaar("", $"{Woorden.MetHoofdletter(noemer.Noem(stap.Id))} kan niet weg: er {wat} aan.");
    }
}
