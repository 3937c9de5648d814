// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes over a row of a list of policy agreements. An agreement is known by its text: the same text again changes it, and comes not a second time.</summary>
internal static class AfspraakOvername
{
    public static void Neem(Omgeving omgeving, Rijwerk rij)
    {
        var werk = omgeving.Werk;
        var tekst = rij.Tekst<Beleidsafspraak>("afspraak", "Tekst");
        rij.Titel = tekst ?? "";
        if (tekst is null) rij.Weiger("afspraak", "Er staat geen afspraak in deze rij.");
        var soort = rij.Woord("soort", Woordenlijsten.Beleidsafspraaksoort);
        var stand = rij.Woord("stand", Woordenlijsten.Afspraakstand);
        var datum = rij.Dag("datum");
        var gebleven = rij.Tekst<Beleidsafspraak>("waar_gebleven", "WaarGebleven");
        var link = rij.Tekst<Beleidsafspraak>("link", "Link");
        var eigenaar = Eigenaar(omgeving, rij);
        var over = Bestaand(rij, "opgave", omgeving.Opgaven, "Opgave").Concat(Bestaand(rij, "inspanning", omgeving.Inspanningen, "Inspanning")).ToList();
        if (rij.Afgewezen) return;
        var id = omgeving.Afspraken.Opzoeker.OpNaam(tekst!);
        if (id is null && omgeving.Afspraken.Opzoeker.Bestaat(tekst!))
        {
            rij.Weiger("afspraak", "Deze afspraak staat al meer dan eens in Samenhang. Haal er eerst een weg.");
            return;
        }

        var oud = id is { } bekend ? werk.Zoek<Beleidsafspraak>(bekend) : null;
        var basis = oud ?? new Beleidsafspraak { Id = werk.NieuwId(), Tekst = tekst! };
        var nieuw = basis with
        {
            Tekst = Hoofdwerk.Kies(tekst, basis.Tekst)!,
            Soort = soort ?? basis.Soort,
            Stand = stand ?? basis.Stand,
            Datum = datum ?? basis.Datum,
            EigenaarId = eigenaar ?? basis.EigenaarId,
            WaarGebleven = Hoofdwerk.Kies(gebleven, basis.WaarGebleven),
            Link = link ?? basis.Link,
            Over = over.All(basis.Over.Contains) ? basis.Over : Lijst.Uit(basis.Over.Concat(over).Distinct()),
        };
        if (!Hoofdwerk.Leg(omgeving, rij, omgeving.Afspraken, oud, nieuw, null)) return;
        if (nieuw.EigenaarId is { } wie && wie != oud?.EigenaarId)
        {
            omgeving.Personen.Gebruik(wie);
            rij.Noteer("eigenaar", oud?.EigenaarId is { } eerder ? omgeving.Personen.Naam(eerder) : "", omgeving.Personen.Naam(wie));
        }
    }

    private static Guid? Eigenaar(Omgeving omgeving, Rijwerk rij)
    {
        if (Rollenwerk.Lees(omgeving, rij, "eigenaar") is not { } vermeldingen || vermeldingen.FirstOrDefault(vermelding => vermelding.Bezetting == Bezetting.Persoon) is not { } wie)
        {
            return null;
        }

        if (omgeving.Personen.Zoek(wie) is [var een]) return een;
        rij.Waarschuw("eigenaar", $"Er is meer dan één persoon met de naam {Woordvorm.Aanhaling(wie.Naam)}. De eigenaar is niet overgenomen; kies op de pagina wie het is.");
        return null;
    }

    /// <summary>What the agreement is laid on must be there: an agreement makes no opgave or effort.</summary>
    private static List<Guid> Bestaand<T>(Rijwerk rij, string veld, Vinder<T> vinder, string wat)
        where T : Feit
    {
        var ids = new List<Guid>();
        foreach (var doelwit in Verwijzer.Alle(rij, veld, vinder, wat))
        {
            if (doelwit.Id is { } id) ids.Add(id);
            else rij.Weiger(veld, $"{wat} {Woordvorm.Aanhaling(doelwit.Naam)} bestaat niet in het landschap en komt niet (goed) voor in deze lijsten.");
        }

        return ids;
    }
}
