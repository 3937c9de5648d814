// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.WatAls;

namespace Samenhang.Kern.Landschap;

/// <summary>
/// A visible record may point at hidden ones. It is shown without those pointers, so that not even their number can be read; when it is
/// saved again they are put back, so that nobody breaks a relation he cannot see.
/// </summary>
internal static class Afscherming
{
    /// <summary>The visible records that point at hidden ones, without those pointers.</summary>
    internal static Dictionary<Guid, Feit> Van(Beeld beeld, HashSet<Guid> verborgen)
    {
        var anders = new Dictionary<Guid, Feit>();
        foreach (var id in verborgen)
        {
            foreach (var feit in WijstNaar(beeld.Relaties, id))
            {
                if (!verborgen.Contains(feit.Id))
                {
                    anders.TryAdd(feit.Id, Zonder(feit, verborgen));
                }
            }
        }

        foreach (var besluit in beeld.Besluiten.Where(besluit => besluit.Aantekening is not null && !verborgen.Contains(besluit.Id)))
        {
            anders.TryAdd(besluit.Id, Zonder(besluit, verborgen));
        }

        foreach (var inspanning in beeld.Inspanningen.Where(inspanning => Raakt(inspanning, verborgen) && !verborgen.Contains(inspanning.Id)))
        {
            anders.TryAdd(inspanning.Id, Zonder(inspanning, verborgen));
        }

        return anders;
    }

    private static IEnumerable<Feit> WijstNaar(Relaties relaties, Guid id) =>
    [
        .. relaties.DeelopgavenVan.Naar(id),
        .. relaties.OvergegaanIn.Naar(id),
        .. relaties.InspanningenVan.Naar(id),
        .. relaties.DeelinspanningenVan.Naar(id),
        .. relaties.VoortgekomenUit.Naar(id),
        .. relaties.InspanningenOvergegaanIn.Naar(id),
        .. relaties.RollenMetMandaat.Naar(id),
        .. relaties.OpgavenVoortgekomenUit.Naar(id),
        .. relaties.BesluitenOver.Naar(id),
        .. relaties.BewakingVan.Naar(id),
        .. relaties.StappenMet.Naar(id),
        .. relaties.AfsprakenOver.Naar(id),
        .. relaties.PartijenVan.Naar(id),
        .. relaties.OverleggenOver.Naar(id),
        .. relaties.OpAgendaVan.Naar(id),
        .. relaties.SignalenOver.Naar(id),
        .. relaties.WaarnemingenUit.Naar(id),
        .. relaties.VolgendeWybers.Naar(id),
        .. relaties.WybersNaar.Naar(id),
    ];

    /// <summary>The record with the pointers to hidden records that <paramref name="oud"/> has.</summary>
    internal static Feit Met(Feit nieuw, Feit oud, HashSet<Guid> verborgen)
    {
        return (nieuw, oud) switch
        {
            (Opgave n, Opgave o) => n with
            {
                DeelVan = Terug(n.DeelVan, o.DeelVan),
                GaatOverIn = Terug(n.GaatOverIn, o.GaatOverIn),
                KomtVoortUit = Terug(n.KomtVoortUit, o.KomtVoortUit),
            },
            (Inspanning n, Inspanning o) => n with
            {
                Opgaven = Erbij(n.Opgaven, o.Opgaven, id => id),
                DeelVan = Terug(n.DeelVan, o.DeelVan),
                KomtVoortUit = Terug(n.KomtVoortUit, o.KomtVoortUit),
                GaatOverIn = Terug(n.GaatOverIn, o.GaatOverIn),
                Keuze = Heel(n.Keuze, o),
                EerdereKeuzes = Lijst.Uit(n.EerdereKeuzes.Select(keuze => Heel(keuze, o)!)),
            },
            (Rolvervulling n, Rolvervulling o) => n with { MandaatId = Terug(n.MandaatId, o.MandaatId) },
            (Besluit n, Besluit o) => n with
            {
                Over = Erbij(n.Over, o.Over, id => id),
                Bewaking = Erbij(n.Bewaking, o.Bewaking, bewaking => bewaking.DoelId),
                Stappen = n.Stappen.Equals(Open(o.Stappen, verborgen)) ? o.Stappen : Lijst.Uit(n.Stappen.Concat(o.Stappen.Where(stap => Raakt(stap, verborgen)))),
                Aantekening = o.Aantekening ?? n.Aantekening,
            },
            (Beleidsafspraak n, Beleidsafspraak o) => n with { Over = Erbij(n.Over, o.Over, id => id) },
            (Overleg n, Overleg o) => n with { Over = Erbij(n.Over, o.Over, id => id), Agenda = Erbij(n.Agenda, o.Agenda, punt => punt.Over ?? default) },
            (Signaal n, Signaal o) => n with { Over = Erbij(n.Over, o.Over, id => id) },
            (Waarneming n, Waarneming o) => n with { SignaalId = Terug(n.SignaalId, o.SignaalId) },
            (Wyber n, Wyber o) => n with { KomtVoortUit = Terug(n.KomtVoortUit, o.KomtVoortUit), GevolgId = Terug(n.GevolgId, o.GevolgId) },
            (Partij n, Partij o) => n with { Betrokken = Erbij(n.Betrokken, o.Betrokken, b => b.Op) },
            _ => nieuw,
        };

        Werkwijzekeuze? Heel(Werkwijzekeuze? gekozen, Inspanning eerder) =>
            gekozen is null ? null : Keuzes(eerder).FirstOrDefault(keuze => Open(keuze, verborgen) == gekozen) ?? gekozen;

        Guid? Terug(Guid? gekozen, Guid? eerder) => gekozen is null && Raakt(eerder, verborgen) ? eerder : gekozen;

        Lijst<T> Erbij<T>(Lijst<T> gekozen, Lijst<T> eerder, Func<T, Guid> id) =>
            gekozen.Equals(Rest(eerder, id, verborgen))
                ? eerder
                : Lijst.Uit(gekozen.Concat(eerder.Where(deel => verborgen.Contains(id(deel)) && !gekozen.Contains(deel))));
    }

    private static Feit Zonder(Feit feit, HashSet<Guid> verborgen) => feit switch
    {
        Opgave o when Raakt(o.DeelVan, verborgen) || Raakt(o.GaatOverIn, verborgen) || Raakt(o.KomtVoortUit, verborgen) =>
            o with { DeelVan = Weg(o.DeelVan, verborgen), GaatOverIn = Weg(o.GaatOverIn, verborgen), KomtVoortUit = Weg(o.KomtVoortUit, verborgen) },
        Inspanning i when i.Opgaven.Any(verborgen.Contains) || Raakt(i.DeelVan, verborgen) || Raakt(i.KomtVoortUit, verborgen) || Raakt(i.GaatOverIn, verborgen) || Raakt(i, verborgen) =>
            i with
            {
                Keuze = i.Keuze is null ? null : Open(i.Keuze, verborgen),
                EerdereKeuzes = Lijst.Uit(i.EerdereKeuzes.Select(keuze => Open(keuze, verborgen))),
                Opgaven = Rest(i.Opgaven, id => id, verborgen),
                DeelVan = Weg(i.DeelVan, verborgen),
                KomtVoortUit = Weg(i.KomtVoortUit, verborgen),
                GaatOverIn = Weg(i.GaatOverIn, verborgen),
            },
        Rolvervulling r when Raakt(r.MandaatId, verborgen) => r with { MandaatId = null },
        Besluit b => b with
        {
            Over = Rest(b.Over, id => id, verborgen),
            Bewaking = Rest(b.Bewaking, bewaking => bewaking.DoelId, verborgen),
            Stappen = Open(b.Stappen, verborgen),
            Aantekening = null,
        },
        Beleidsafspraak a when a.Over.Any(verborgen.Contains) => a with { Over = Rest(a.Over, id => id, verborgen) },
        Overleg v when v.Over.Any(verborgen.Contains) || v.Agenda.Any(punt => Raakt(punt.Over, verborgen)) =>
            v with { Over = Rest(v.Over, id => id, verborgen), Agenda = Rest(v.Agenda, punt => punt.Over ?? default, verborgen) },
        Signaal s when s.Over.Any(verborgen.Contains) => s with { Over = Rest(s.Over, id => id, verborgen) },
        Waarneming w when Raakt(w.SignaalId, verborgen) => w with { SignaalId = null },
        Wyber w when Raakt(w.KomtVoortUit, verborgen) || Raakt(w.GevolgId, verborgen) => w with { KomtVoortUit = Weg(w.KomtVoortUit, verborgen), GevolgId = Weg(w.GevolgId, verborgen) },
        Partij p when p.Betrokken.Any(b => verborgen.Contains(b.Op)) => p with { Betrokken = Rest(p.Betrokken, b => b.Op, verborgen) },
        _ => feit,
    };

    private static Lijst<Stap> Open(Lijst<Stap> stappen, HashSet<Guid> verborgen) => Lijst.Uit(stappen.Where(stap => !Raakt(stap, verborgen)));

    private static Werkwijzekeuze Open(Werkwijzekeuze keuze, HashSet<Guid> verborgen) => keuze.Grond is not { } grond ? keuze : keuze with
    {
        Grond = grond with { Partijen = Rest(grond.Partijen, id => id, verborgen), Doelen = Rest(grond.Doelen, id => id, verborgen) },
    };

    /// <summary>Every choice, and the present one also as it stands among the earlier ones after the next.</summary>
    private static Lijst<Werkwijzekeuze> Keuzes(Inspanning inspanning) =>
        inspanning.Keuze is { } nu ? [.. inspanning.EerdereKeuzes, nu, nu with { Werkwijze = nu.Werkwijze ?? inspanning.Werkwijze }] : inspanning.EerdereKeuzes;

    private static bool Raakt(Inspanning inspanning, HashSet<Guid> verborgen) =>
        Raakt(inspanning.Keuze?.Grond, verborgen) || (inspanning.EerdereKeuzes.Count > 0 && inspanning.EerdereKeuzes.Any(keuze => Raakt(keuze.Grond, verborgen)));

    private static bool Raakt(Keuzegrond? grond, HashSet<Guid> verborgen) => grond is not null && (grond.Doelen.Any(verborgen.Contains) || grond.Partijen.Any(verborgen.Contains));

    private static bool Raakt(Stap stap, HashSet<Guid> verborgen) => verborgen.Contains(stap.Op) || Raakt(stap.Naar, verborgen);

    private static bool Raakt(Guid? id, HashSet<Guid> verborgen) => id is { } waarde && verborgen.Contains(waarde);

    private static Guid? Weg(Guid? id, HashSet<Guid> verborgen) => Raakt(id, verborgen) ? null : id;

    private static Lijst<T> Rest<T>(Lijst<T> delen, Func<T, Guid> id, HashSet<Guid> verborgen) =>
        Lijst.Uit(delen.Where(deel => !verborgen.Contains(id(deel))));
}
