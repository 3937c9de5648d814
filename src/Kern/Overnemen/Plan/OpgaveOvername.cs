// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Herkenning;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes over a row of a list of opgaven.</summary>
internal static class OpgaveOvername
{
    private static readonly (string Veld, Rol Rol)[] Rollen =
        [("opgavemanager", Rol.Opgavemanager), ("bestuurlijk_opdrachtgever", Rol.BestuurlijkOpdrachtgever), ("ambtelijk_opdrachtgever", Rol.AmbtelijkOpdrachtgever)];

    public static void Neem(Omgeving omgeving, Rijwerk rij)
    {
        var werk = omgeving.Werk;
        var (code, naam) = Hoofdwerk.Kop(rij, omgeving.Opgaven, werk.Zoek<Opgave>);
        var omschrijving = rij.Tekst<Opgave>("omschrijving", "Omschrijving");
        var toelichting = rij.Tekst<Opgave>("toelichting", "Toelichting");
        var bron = rij.Tekst<Opgave>("bron", "Bron");
        var status = rij.Woord("status", Woordenlijsten.Opgavestatus);
        var zichtbaarheid = rij.Woord("zichtbaarheid", Woordenlijsten.Zichtbaarheid);
        var (start, eind) = (rij.Datum("start"), rij.Datum("eind"));
        var portefeuilles = Namen(rij, "portefeuille");
        var programmas = Namen(rij, "begrotingsprogramma");
        var themas = Namen(rij, "thema");
        var stand = Standwerk.Lees(rij);
        var opdracht = Opdrachtwerk.Lees(rij);
        var rollen = Rollenwerk.Lees(omgeving, rij, Rollen);
        var houder = Rollenwerk.Lees(omgeving, rij, "portefeuillehouder");
        Hoofdwerk.Volgorde(rij, start, eind);
        if (rij.Afgewezen) return;
        var id = omgeving.Opgaven.Vind(rij, code, naam);
        if (rij.Afgewezen) return;
        var oud = id is { } bekend ? werk.Zoek<Opgave>(bekend) : null;
        var basis = oud ?? new Opgave { Id = werk.NieuwId(), Naam = naam, Status = Opgavestatus.Onbekend, Overgenomen = true };
        Hoofdwerk.Volgorde(rij, start ?? basis.Start, eind ?? basis.Eind);
        if (rij.Afgewezen) return;
        var koppelingen = Portefeuillewerk.Koppel(omgeving, rij, portefeuilles, houder);
        var nieuw = basis with
        {
            Code = code ?? basis.Code,
            Naam = oud is not null && omgeving.Opgaven.EerdereRij(oud.Id) is not null ? basis.Naam : naam,
            Omschrijving = omschrijving ?? basis.Omschrijving,
            Toelichting = toelichting ?? basis.Toelichting,
            Bron = bron ?? basis.Bron,
            Status = status ?? basis.Status,
            Zichtbaarheid = zichtbaarheid ?? basis.Zichtbaarheid,
            Start = Hoofdwerk.Kies(start, basis.Start),
            Eind = Hoofdwerk.Kies(eind, basis.Eind),
            Themas = themas.Count == 0 ? basis.Themas : [.. themas],
            Portefeuilles = koppelingen.Count == 0 || koppelingen.ToHashSet().SetEquals(basis.Portefeuilles.Select(koppeling => koppeling.PortefeuilleId))
                ? basis.Portefeuilles
                : [.. koppelingen.Select(portefeuille => basis.Portefeuilles.FirstOrDefault(eerder => eerder.PortefeuilleId == portefeuille) ?? new Portefeuillekoppeling { PortefeuilleId = portefeuille })],
        };
        if (oud is { Overgenomen: false } && nieuw.Status != oud.Status && OpgaveRegels.VraagtOpdracht(nieuw.Status))
        {
            // A list tells how it stands with what is kept elsewhere; what was made here gets its opdracht and goes on by a step (H1).
            rij.Waarschuw("status", "De status is niet overgenomen. Deze opgave is hier gemaakt: zet deze stap op haar eigen pagina.");
            nieuw = nieuw with { Status = oud.Status };
        }

        if (!Hoofdwerk.Leg(omgeving, rij, omgeving.Opgaven, oud, nieuw, code)) return;
        foreach (var programma in programmas) Geldwerk.Koppel(omgeving, rij, nieuw.Id, Begrotingsdimensie.Programma, programma, null, null);
        foreach (var (veld, rol, wie) in rollen) Rollenwerk.Vervul(omgeving, rij, veld, rol, nieuw.Id, wie);
        Opdrachtwerk.Leg(omgeving, rij, nieuw.Id, opdracht);
        Standwerk.Leg(omgeving, rij, nieuw.Id, stand);
    }

    /// <summary>Names between bars, semicolons and new lines; a name that is too long rejects the row.</summary>
    public static IReadOnlyList<string> Namen(Rijwerk rij, string veld)
    {
        var namen = rij.Rij.Alle(veld).SelectMany(waarde => Opsommingen.Lees(waarde.Cel.Tekst)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (namen.Find(naam => naam.Length > Feit.NaamMax) is { } lang)
            rij.Weiger(veld, $"De naam is {lang.Length} tekens lang; er passen er {Feit.NaamMax}. Maak de tekst korter.");
        return namen;
    }
}
