// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;

namespace Samenhang.Opgaven.Bestuurswissel;

/// <summary>The programme of the executive laid on the work that runs: what lies where, and the gaps on both sides.</summary>
internal sealed class Programmabeeld
{
    internal Programmabeeld(Blik blik)
    {
        var alle = blik.Alle<Beleidsafspraak>().Where(afspraak => afspraak.Soort is Beleidsafspraaksoort.Coalitieakkoord or Beleidsafspraaksoort.Collegeprogramma).ToList();
        Datum = alle.Where(IsOpen).Max(afspraak => afspraak.Datum);
        Afspraken = [.. alle.Where(afspraak => IsOpen(afspraak) && afspraak.Datum == Datum).OrderBy(afspraak => afspraak.Tekst, Volgorde.Nederlands)];
        Ouder = [.. alle.Where(afspraak => IsOpen(afspraak) && afspraak.Datum != Datum).OrderBy(afspraak => afspraak.Tekst, Volgorde.Nederlands)];
        Lopend =
        [
            .. blik.Alle<Opgave>().Where(opgave => !opgave.IsAfgesloten && opgave.Status != Opgavestatus.Parkeerplaats).OrderBy(opgave => opgave.Naam, Volgorde.Nederlands),
            .. blik.Alle<Inspanning>().Where(inspanning => !inspanning.IsAfgesloten).OrderBy(inspanning => inspanning.Naam, Volgorde.Nederlands),
        ];
        var gelegd = Afspraken.SelectMany(afspraak => afspraak.Over).ToHashSet();
        Nergens = [.. Afspraken.Where(afspraak => !afspraak.Over.Any(blik.Ziet))];
        ZonderAfspraak = [.. Lopend.OfType<Opgave>().Where(opgave => !gelegd.Contains(opgave.Id) && !blik.Naar(r => r.InspanningenVan, opgave.Id).Any(inspanning => gelegd.Contains(inspanning.Id)))];
    }

    /// <summary>The date of the newest programme; empty when there is none, or it has no date.</summary>
    internal DateOnly? Datum { get; }

    /// <summary>Agreements of the newest programme that are not settled.</summary>
    internal ImmutableArray<Beleidsafspraak> Afspraken { get; }

    /// <summary>Agreements of earlier programmes that are still open.</summary>
    internal ImmutableArray<Beleidsafspraak> Ouder { get; }

    /// <summary>Opgaven and efforts that run.</summary>
    internal ImmutableArray<Feit> Lopend { get; }

    /// <summary>Agreements of the newest programme that lie nowhere.</summary>
    internal ImmutableArray<Beleidsafspraak> Nergens { get; }

    /// <summary>Opgaven of which the newest programme says nothing, nor of any effort for them.</summary>
    internal ImmutableArray<Opgave> ZonderAfspraak { get; }

    /// <summary>It is not settled.</summary>
    internal static bool IsOpen(Beleidsafspraak afspraak) => afspraak.Stand is Afspraakstand.Open or Afspraakstand.InBehandeling;
}
