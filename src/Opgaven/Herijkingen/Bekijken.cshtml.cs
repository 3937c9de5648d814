// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Kern.Werkwijzen;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Herinneren;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Herijkingen;

/// <summary>The werkwijzen that are to be looked at again: the day has passed or comes within three months, or the records contradict an answer of then.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class BekijkenModel : BeeldPagina
{
    internal const int Meeste = 200;

    private const int Dagen = 92;

    internal IReadOnlyList<Rij> Rijen { get; private set; } = [];

    internal bool Mag => MagWijzigen(Recht.InspanningWijzigen);

    internal bool MagInstellen => Gebruiker.Mag(Recht.OrganisatieBeheren);

    internal bool Mailt => Herinnerwens.Van(Blik).Herijken;

    internal string Samenvatting
    {
        get
        {
            var (voorbij, anders) = (Rijen.Count(rij => rij.Voorbij), Rijen.Count(rij => !rij.Tegenspraken.IsEmpty));
            return $"Past de werkwijze nog? Van {(voorbij == 1 ? "1 inspanning" : $"{voorbij} inspanningen")} is de datum voorbij; bij {anders} spreken de gegevens een antwoord van toen tegen.";
        }
    }

    /// <summary>Shows them, the first day on top.</summary>
    public void OnGet()
    {
        Rijen = Lees(Lezing);
        Kop("Herijken");
    }

    internal static IReadOnlyList<Rij> Lees(Lezing lezing)
    {
        var (blik, dag) = (lezing.Blik, lezing.Peildatum);
        var (tot, afwijking) = (dag.AddDays(Dagen), Grenzen.Van(blik).AfwijkingEuro);
        return
        [
            .. from inspanning in blik.Alle<Inspanning>()
               let datum = inspanning.IsAfgesloten ? null : inspanning.Keuze?.Herijkdatum
               where datum is not null
               let tegenspraken = Tegenspraken.Van(blik, inspanning, dag, afwijking)
               where datum <= tot || !tegenspraken.IsEmpty
               orderby datum, inspanning.Id
               select new Rij(inspanning, datum.Value, datum < dag, Wie(lezing, inspanning.Id), tegenspraken),
        ];
    }

    private static string? Wie(Lezing lezing, Guid inspanning) =>
        Actueel.Rol(lezing.Blik.Naar(r => r.RollenOp, inspanning), Rol.AmbtelijkOpdrachtgever, lezing.Peildatum) is { PersoonId: { } wie } ? lezing.Personen.Naam(wie) : null;

    internal sealed record Rij(Inspanning Inspanning, DateOnly Datum, bool Voorbij, string? Wie, ImmutableArray<Tegenspraak> Tegenspraken)
    {
        /// <summary>What the records say now against the answers of then; empty when nothing.</summary>
        internal string Veranderd => Woorden.MetHoofdletter(string.Join("; ", Tegenspraken.Select(tegenspraak => tegenspraak.Zin)));
    }
}
