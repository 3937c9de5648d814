// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>Of whom it was known at one moment that they leave, and not, or otherwise, at the other.</summary>
internal static class Vertrekverschil
{
    internal const string Kop = "Wie vertrekt";

    /// <summary>A sentence per person, by name; nothing beside one opgave or for who has no account.</summary>
    internal static IReadOnlyList<string> Zinnen(Vergelijkpagina pagina)
    {
        if (pagina.Opgave is not null || pagina.Gebruiker.IsBezoeker)
        {
            return [];
        }

        var eerder = Vertrekinstelling.Uit(pagina.Beeld.Eerder).ToDictionary(vertrek => vertrek.Persoon, vertrek => vertrek.LaatsteDag);
        var later = Vertrekinstelling.Uit(pagina.Beeld.Later).ToDictionary(vertrek => vertrek.Persoon, vertrek => vertrek.LaatsteDag);
        return
        [
            .. eerder.Keys.Union(later.Keys).Where(persoon => eerder.ContainsKey(persoon) != later.ContainsKey(persoon) || eerder[persoon] != later[persoon])
                .Select(persoon => (Naam: pagina.Personen.Naam(persoon), Persoon: persoon)).OrderBy(paar => paar.Naam, Volgorde.Nederlands)
                .Select(paar => later.TryGetValue(paar.Persoon, out var dag)
                    ? Komt(paar.Naam, dag, eerder.GetValueOrDefault(paar.Persoon))
                    : $"{paar.Naam} blijft{(eerder[paar.Persoon] is { } was ? $"; eerder was de laatste werkdag {Datumtekst.Lang(was)}" : "")}."),
        ];
    }

    private static string Komt(string naam, DateOnly? dag, DateOnly? was) =>
        (dag is { } laatste ? $"{naam}: laatste werkdag {Datumtekst.Lang(laatste)}" : $"{naam} werkt hier niet meer") + (was is { } eerder ? $" (was {Datumtekst.Lang(eerder)})." : ".");
}
