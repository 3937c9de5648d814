// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>What differs, told in full sentences, grouped by opgave. Each difference is told once.</summary>
/// <param name="beeld">The comparison.</param>
/// <param name="zinnen">Tells what happened to a record.</param>
/// <param name="rolnaam">What a role is called here.</param>
/// <param name="persoon">The name of a person.</param>
/// <param name="dag">A day in words.</param>
public sealed class Wijzigingsverhaal(Vergelijkbeeld beeld, Zinnen zinnen, Func<Rol, string> rolnaam, Func<Guid?, string> persoon, Func<DateOnly, string> dag)
{
    /// <summary>The story of a part of the comparison, in its order.</summary>
    public ImmutableArray<Verhaaldeel> Van(IEnumerable<Vergelijkstuk> stukken)
    {
        var delen = new List<(Opgave? Groep, List<Verhaalstuk> Stukken)>();
        foreach (var stuk in stukken)
        {
            if (delen.Count == 0 || delen[^1].Groep?.Id != stuk.Groep?.Id)
            {
                delen.Add((stuk.Groep, []));
            }

            delen[^1].Stukken.Add(new Verhaalstuk(stuk, [.. Zinnen(stuk)]));
        }

        return [.. delen.Select(deel => new Verhaaldeel(deel.Groep, [.. deel.Stukken]))];
    }

    /// <summary>The sentences about one record.</summary>
    public IEnumerable<string> Zinnen(Vergelijkstuk stuk)
    {
        if (stuk.Nieuw is null && stuk.Eigen is not null)
        {
            return zinnen.Van(stuk.Eigen).Concat(stuk.Aanhang.IsEmpty ? [] : [Mee(stuk.Aanhang)]);
        }

        return stuk.Verschillen.SelectMany(zinnen.Van).Distinct().Concat(stuk.Wissels.Select(Zin));
    }

    /// <summary>The sentence about a role or contribution that began or ended to hold.</summary>
    public string Zin(Wissel wissel) => wissel.Feit switch
    {
        Rolvervulling { PersoonId: { } wie } rol => wissel.Geldt
            ? $"{persoon(wie)} is sinds {Sinds(rol.Van)} {rolnaam(rol.Rol)}."
            : $"{persoon(wie)} was tot en met {Sinds(rol.Tot)} {rolnaam(rol.Rol)}.",
        Rolvervulling rol => wissel.Geldt
            ? $"De rol van {rolnaam(rol.Rol)} staat sinds {Sinds(rol.Van)} open."
            : $"De rol van {rolnaam(rol.Rol)} stond open tot en met {Sinds(rol.Tot)}.",
        Bijdrage bijdrage when beeld.Later.Zoek(bijdrage.Naar) is { } doel => wissel.Geldt
            ? $"De bijdrage aan ‘{doel.Titel}’ geldt sinds {Sinds(bijdrage.Vanaf)}."
            : $"De bijdrage aan ‘{doel.Titel}’ gold tot en met {Sinds(bijdrage.Tot)}.",
        _ => wissel.Geldt ? "Een bijdrage ging gelden." : "Een bijdrage liep af.",
    };

    private string Sinds(DateOnly? op) => op is { } waarde ? dag(waarde) : "deze periode";

    /// <summary>"Daarmee vervielen ook 2 rolvervullingen en 1 stand."</summary>
    private static string Mee(ImmutableArray<Verschil> aanhang)
    {
        var delen = aanhang.GroupBy(verschil => Soorten.Van(verschil.Feit)).Select(groep => $"{groep.Count()} {(groep.Count() == 1 ? groep.Key.Naam : groep.Key.Meervoud)}").ToList();
        var opsomming = delen.Count == 1 ? delen[0] : $"{string.Join(", ", delen.Take(delen.Count - 1))} en {delen[^1]}";
        return $"Daarmee {(aanhang.Length == 1 ? "verviel" : "vervielen")} ook {opsomming}.";
    }
}

/// <summary>What is told about one opgave.</summary>
/// <param name="Groep">The opgave; empty for what belongs to none.</param>
/// <param name="Stukken">What is told, in order.</param>
public sealed record Verhaaldeel(Opgave? Groep, ImmutableArray<Verhaalstuk> Stukken);

/// <summary>What is told about one record.</summary>
/// <param name="Stuk">What differs.</param>
/// <param name="Zinnen">The sentences.</param>
public sealed record Verhaalstuk(Vergelijkstuk Stuk, ImmutableArray<string> Zinnen);
