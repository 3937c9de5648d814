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
        var (tot, afwijking) = (Peildatum.AddDays(Dagen), Grenzen.Van(Blik).AfwijkingEuro);
        Rijen =
        [
            .. from inspanning in Blik.Alle<Inspanning>()
               let datum = inspanning.IsAfgesloten ? null : inspanning.Keuze?.Herijkdatum
               where datum is not null
               let tegenspraken = Tegenspraken.Van(Blik, inspanning, Peildatum, afwijking)
               where datum <= tot || !tegenspraken.IsEmpty
               orderby datum, inspanning.Id
               select new Rij(inspanning, datum.Value, datum < Peildatum, Wie(inspanning.Id), tegenspraken),
        ];
        Kop("Herijken");
    }

    private string? Wie(Guid inspanning) =>
        Actueel.Rol(Blik.Naar(r => r.RollenOp, inspanning), Rol.AmbtelijkOpdrachtgever, Peildatum) is { PersoonId: { } wie } ? Personen.Naam(wie) : null;

    internal sealed record Rij(Inspanning Inspanning, DateOnly Datum, bool Voorbij, string? Wie, ImmutableArray<Tegenspraak> Tegenspraken);
}
