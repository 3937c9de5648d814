// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes over a row of a list of efforts.</summary>
internal static class InspanningOvername
{
    private static readonly (string Veld, Rol Rol)[] Rollen =
    [
        ("bestuurlijk_opdrachtgever", Rol.BestuurlijkOpdrachtgever), ("ambtelijk_opdrachtgever", Rol.AmbtelijkOpdrachtgever),
        ("sturingsprofessional", Rol.Sturingsprofessional), ("verantwoordelijke", Rol.Verantwoordelijke),
    ];

    public static void Neem(Omgeving omgeving, Rijwerk rij)
    {
        var werk = omgeving.Werk;
        var (code, naam) = Hoofdwerk.Kop(rij, omgeving.Inspanningen, werk.Zoek<Inspanning>);
        var verteld = Vertelde.Lees(rij);
        var stand = Standwerk.Lees(rij);
        var rollen = Rollenwerk.Lees(omgeving, rij, Rollen);
        var portefeuilles = OpgaveOvername.Namen(rij, "portefeuille");
        var houder = Rollenwerk.Lees(omgeving, rij, "portefeuillehouder");
        var aanhang = Aanhangwerk.Lees(rij);
        var budget = Inspanningsbudget.Lees(rij);
        var opgaven = Verwijzer.Alle(rij, "opgave", omgeving.Opgaven, "Opgave");
        var doelen = Verwijzer.Alle(rij, "doelen", omgeving.Doelen, "Doel");
        if (rij.Afgewezen) return;
        var id = omgeving.Inspanningen.Vind(rij, code, naam);
        if (rij.Afgewezen) return;
        var oud = id is { } bekend ? werk.Zoek<Inspanning>(bekend) : null;
        var basis = oud ?? new Inspanning { Id = werk.NieuwId(), Naam = naam, Overgenomen = true };
        Hoofdwerk.Volgorde(rij, verteld.Start ?? basis.Start, verteld.Eind ?? basis.Eind);
        var (sectieopgave, sectiethema) = omgeving.Verwijzer.Sectie(rij);
        if (rij.Afgewezen) return;
        if (opgaven.Count == 0 && sectieopgave is { } sectie) opgaven = [sectie];
        var dubbel = oud is not null && omgeving.Inspanningen.EerdereRij(oud.Id) is not null;
        var opgaveIds = opgaven.Select(opgave => omgeving.Verwijzer.Opgave(rij, opgave)).Distinct().ToList();
        var nieuw = verteld.Vul(basis) with
        {
            Code = code ?? basis.Code,
            Naam = dubbel ? basis.Naam : naam,
            Opgaven = Samen(basis.Opgaven, opgaveIds, dubbel || sectieopgave is not null),
            Portefeuilles = Samen(basis.Portefeuilles, Portefeuillewerk.Koppel(omgeving, rij, portefeuilles, houder), dubbel),
            Themas = Samen(basis.Themas, verteld.Themas.Count > 0 ? verteld.Themas : sectiethema is null ? [] : [sectiethema], dubbel),
        };
        if (oud is { Overgenomen: false }) nieuw = ZonderStap(rij, oud, nieuw);
        if (!Hoofdwerk.Leg(omgeving, rij, omgeving.Inspanningen, oud, nieuw, code)) return;
        foreach (var doel in doelen) Bijdragewerk.Leg(omgeving, rij, nieuw.Id, omgeving.Verwijzer.Doel(rij, "doelen", doel, opgaveIds is [var enige] ? enige : null));
        foreach (var (veld, rol, wie) in rollen) Rollenwerk.Vervul(omgeving, rij, veld, rol, nieuw.Id, wie, rol == Rol.Sturingsprofessional ? verteld.Uren : null);
        Standwerk.Leg(omgeving, rij, nieuw.Id, stand);
        Inspanningsbudget.Leg(omgeving, rij, nieuw, budget);
        Aanhangwerk.Leg(omgeving, rij, nieuw.Id, aanhang);
    }

    /// <summary>
    /// A list tells how it stands with what is kept elsewhere; what was made here starts and gets its werkwijze by a step, which the hard rules
    /// guard (H2, H5, H6).
    /// </summary>
    private static Inspanning ZonderStap(Rijwerk rij, Inspanning oud, Inspanning nieuw)
    {
        if (nieuw.Fase == Fase.InUitvoering && oud.Fase != Fase.InUitvoering)
        {
            rij.Waarschuw(Faseveld(rij), "De fase is niet overgenomen. Deze inspanning is hier gemaakt: starten is een stap op haar eigen pagina.");
            nieuw = nieuw with { Fase = oud.Fase, Fasetekst = oud.Fasetekst };
        }

        if (nieuw.Werkwijze != oud.Werkwijze)
        {
            rij.Waarschuw("werkwijze", "De werkwijze is niet overgenomen. Deze inspanning is hier gemaakt: kies de werkwijze op haar eigen pagina, met een motivering en een herijkdatum.");
            nieuw = nieuw with { Werkwijze = oud.Werkwijze };
        }

        return nieuw;
    }

    private static string Faseveld(Rijwerk rij) => rij.Rij.Eerste("fase") is null ? "status" : "fase";

    /// <summary>What the list tells takes the place of what was there; a second row about the same effort, or the title of a block, adds to it.</summary>
    private static Lijst<T> Samen<T>(Lijst<T> oud, IReadOnlyCollection<T> nieuw, bool erbij)
    {
        if (nieuw.Count == 0 || nieuw.ToHashSet().SetEquals(oud)) return oud;
        return erbij ? [.. oud.Union(nieuw)] : [.. nieuw];
    }

    /// <summary>The fields of the effort itself as the row tells them; what is null it does not tell.</summary>
    private sealed record Vertelde(
        string? Omschrijving, Werkwijze? Werkwijze, Fase? Fase, string? Fasetekst, Datering? Start, Datering? Eind, string? Lijneigenaar, string? VolgendeStap,
        DateOnly? VolgendeStapOp, string? Afdeling, string? ExternKenmerk, Zichtbaarheid? Zichtbaarheid, string? Bron, IReadOnlyList<string> Themas, decimal? Uren)
    {
        public static Vertelde Lees(Rijwerk rij)
        {
            var (fase, fasetekst) = LeesFase(rij);
            var (start, eind) = LeesLooptijd(rij);
            var werkwijze = rij.Woord("werkwijze", Woordenlijsten.Werkwijze);
            var uren = rij.Getal("uren");
            if (uren is < 0 or > 60) rij.Weiger("uren", "Vul uren per week in van 0 tot en met 60.");
            return new(
                rij.Tekst<Inspanning>("omschrijving", "Omschrijving", "toelichting"), werkwijze == Landschap.Werkwijze.NogNietGekozen ? null : werkwijze, fase, fasetekst, start, eind,
                rij.Tekst<Inspanning>("lijneigenaar", "Lijneigenaar"), rij.Tekst<Inspanning>("volgende_stap", "VolgendeStap"), rij.Dag("volgende_stap_datum"),
                rij.Tekst<Inspanning>("afdeling", "Afdeling"), rij.Tekst<Inspanning>("extern_kenmerk", "ExternKenmerk"),
                rij.Woord("zichtbaarheid", Woordenlijsten.Zichtbaarheid), rij.Tekst<Inspanning>("bron", "Bron"), OpgaveOvername.Namen(rij, "thema"), uren);
        }

        public Inspanning Vul(Inspanning basis) => basis with
        {
            Omschrijving = Omschrijving ?? basis.Omschrijving,
            Werkwijze = Werkwijze ?? basis.Werkwijze,
            Fase = Fasetekst is null ? basis.Fase : Fase ?? Landschap.Fase.Onbekend,
            Fasetekst = Fase is not null && Fase == basis.Fase && Fase != Landschap.Fase.Onbekend ? basis.Fasetekst : Fasetekst ?? basis.Fasetekst,
            Start = Hoofdwerk.Kies(Start, basis.Start),
            Eind = Hoofdwerk.Kies(Eind, basis.Eind),
            Lijneigenaar = Lijneigenaar ?? basis.Lijneigenaar,
            VolgendeStap = VolgendeStap ?? basis.VolgendeStap,
            VolgendeStapOp = VolgendeStapOp ?? basis.VolgendeStapOp,
            Afdeling = Afdeling ?? basis.Afdeling,
            ExternKenmerk = ExternKenmerk ?? basis.ExternKenmerk,
            Zichtbaarheid = Zichtbaarheid ?? basis.Zichtbaarheid,
            Bron = Bron ?? basis.Bron,
        };

        /// <summary>A phase in other words than ours is kept as written; the phase itself stays unknown then.</summary>
        private static (Fase?, string?) LeesFase(Rijwerk rij)
        {
            var veld = Faseveld(rij);
            if (rij.Tekst<Inspanning>(veld, "Fasetekst") is not { } tekst || Leegwoorden.ZegtOnbekend(tekst)) return (null, null);
            if (Faselezer.Kent(tekst, out var fase)) return (fase, tekst);
            rij.Waarschuw(veld, $"De fase {Woordvorm.Aanhaling(tekst)} is overgenomen als tekst. Welke fase het bij ons is, blijft onbekend.");
            return (Landschap.Fase.Onbekend, tekst);
        }

        private static (Datering?, Datering?) LeesLooptijd(Rijwerk rij)
        {
            var (start, eind) = (rij.Datum("start"), rij.Datum("eind"));
            if (rij.Tijdvak("looptijd") is not { } looptijd) return (start, eind);
            if (looptijd.Precisie == Precisie.Dag) return (start, eind ?? Datering.Op(looptijd.Tot));
            return (start ?? Heel(looptijd.Van, eerste: true), eind ?? Heel(looptijd.Tot, eerste: false));
        }

        /// <summary>The year or month that starts or ends on this day; else the day itself.</summary>
        private static Datering Heel(DateOnly dag, bool eerste)
        {
            if (eerste ? dag is { Month: 1, Day: 1 } : dag is { Month: 12, Day: 31 }) return Datering.Jaar(dag.Year);
            return (eerste ? dag.Day == 1 : dag.AddDays(1).Day == 1) ? new(new(dag.Year, dag.Month, 1), new DateOnly(dag.Year, dag.Month, 1).AddMonths(1).AddDays(-1)) : Datering.Op(dag);
        }
    }
}
