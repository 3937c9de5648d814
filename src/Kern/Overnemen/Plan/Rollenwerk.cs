// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes over who fills a role.</summary>
internal static class Rollenwerk
{
    /// <summary>The field of a column that names all roles in one cell, each behind its label.</summary>
    private const string Verzamelveld = "rollen";

    /// <summary>What a row says about each role; a cell with labels ("BO: … / AO: …") tells about every role it names.</summary>
    public static IReadOnlyList<(string Veld, Rol Rol, IReadOnlyList<Persoonsvermelding>? Wie)> Lees(Omgeving omgeving, Rijwerk rij, IReadOnlyList<(string Veld, Rol Rol)> rollen)
    {
        var teksten = new Dictionary<string, string>();
        var velden = rollen.Select(rol => rol.Veld).ToList();
        foreach (var veld in velden.Append(Verzamelveld))
        {
            if (rij.Tekst<Feit>(veld, "") is not { } tekst) continue;
            if (Rolcel.Ontleed(tekst, rij.Tabel.Soort, velden) is { } delen) foreach (var (bij, deel) in delen) teksten.TryAdd(bij, deel);
            else if (veld == Verzamelveld) rij.Waarschuw(veld, $"In {Woordvorm.Aanhaling(tekst)} staat niet wie welke rol heeft; het is niet overgenomen. Zet de rol ervoor, zoals ‘BO: J. Jansen’.");
            else teksten[veld] = tekst;
        }

        return [.. rollen.Select(rol => (rol.Veld, rol.Rol, teksten.TryGetValue(rol.Veld, out var tekst) ? Lees(omgeving, rij, rol.Veld, tekst) : null))];
    }

    /// <summary>What a row says about one person; null when it tells nothing, or the row is rejected for it.</summary>
    public static IReadOnlyList<Persoonsvermelding>? Lees(Omgeving omgeving, Rijwerk rij, string veld) => rij.Tekst<Feit>(veld, "") is { } tekst ? Lees(omgeving, rij, veld, tekst) : null;

    private static IReadOnlyList<Persoonsvermelding>? Lees(Omgeving omgeving, Rijwerk rij, string veld, string tekst)
    {
        if (omgeving.Personen.Kent(tekst)) return [new(Bezetting.Persoon, tekst, null)];
        var lezing = rij.Geheugen.Namen(tekst);
        if (lezing.Bezwaar is { } bezwaar) rij.Weiger(veld, bezwaar);
        if (lezing.Waarschuwing is { } waarschuwing) rij.Waarschuw(veld, waarschuwing);
        if (lezing.Waarde?.FirstOrDefault(vermelding => vermelding.Naam.Length > 200) is { } lang)
            rij.Weiger(veld, $"De naam is {lang.Naam.Length} tekens lang; er passen er 200. Maak de tekst korter.");
        return lezing.HeeftWaarde ? lezing.Waarde : null;
    }

    /// <summary>Records who fills a role on an opgave or effort. The first named is finally responsible; others stand beside them.</summary>
    public static void Vervul(Omgeving omgeving, Rijwerk rij, string veld, Rol rol, Guid op, IReadOnlyList<Persoonsvermelding>? vermeldingen, decimal? uren = null)
    {
        if (vermeldingen is null) return;
        var eerste = true;
        foreach (var vermelding in vermeldingen)
        {
            if (vermelding.Bezetting == Bezetting.Onbekend) continue;
            var zet = eerste ? rol : rol is Rol.BestuurlijkOpdrachtgever or Rol.AmbtelijkOpdrachtgever ? Rol.MedeOpdrachtgever : Rol.Teamlid;
            if (!eerste) rij.Waarschuw(veld, $"{Woordvorm.Aanhaling(vermelding.Naam)} is overgenomen als {Rolnamen.Van(omgeving.Werk.Beeld, zet)}: één persoon is eindverantwoordelijk, de eerste die genoemd is.");
            Zet(omgeving, rij, veld, zet, op, vermelding, eerste ? uren : null);
            eerste = false;
        }
    }

    private static void Zet(Omgeving omgeving, Rijwerk rij, string veld, Rol rol, Guid op, Persoonsvermelding vermelding, decimal? uren)
    {
        var vandaag = omgeving.Overname.Vandaag;
        var nu = omgeving.Werk.Bij(omgeving.Relaties.RollenOp, op).Where(vulling => vulling.Rol == rol && (vulling.Tot is null || vulling.Tot >= vandaag)).ToList();
        var enkelvoudig = rol is not (Rol.MedeOpdrachtgever or Rol.Teamlid);
        Guid? persoon = null;
        if (vermelding.Bezetting == Bezetting.Persoon)
        {
            var ids = omgeving.Personen.Zoek(vermelding);
            persoon = ids.FirstOrDefault(id => nu.Exists(vulling => vulling.PersoonId == id), ids[0]);
            if (ids.Count > 1 && !nu.Exists(vulling => vulling.PersoonId == persoon))
            {
                rij.Waarschuw(veld, $"Er zijn {ids.Count} personen met de naam {Woordvorm.Aanhaling(vermelding.Naam)}. De rol is niet overgenomen; kies op de pagina wie het is.");
                return;
            }
        }

        var huidig = enkelvoudig ? nu.Find(vulling => vulling.GeldtOp(vandaag)) ?? nu.FirstOrDefault() : nu.Find(vulling => vulling.PersoonId == persoon);
        if (huidig is not null && huidig.Bezetting == vermelding.Bezetting && huidig.PersoonId == persoon)
        {
            if (uren is null || uren == huidig.UrenPerWeek) return;
            rij.Noteer("uren per week", huidig.UrenPerWeek is { } oud ? Getallen.Toon(oud) : "", Getallen.Toon(uren.Value));
            omgeving.Werk.Zet(huidig with { UrenPerWeek = uren });
            return;
        }

        rij.Noteer(Rolnamen.Van(omgeving.Werk.Beeld, rol), huidig is null ? "" : Toon(omgeving, huidig.Bezetting, huidig.PersoonId), Toon(omgeving, vermelding.Bezetting, persoon));
        if (persoon is { } genoemd) omgeving.Personen.Gebruik(genoemd);
        if (huidig is { Bezetting: Bezetting.Persoon } && (huidig.Van is null || huidig.Van < vandaag))
        {
            omgeving.Werk.Zet(huidig with { Tot = vandaag.AddDays(-1) });
            Nieuw(vandaag);
        }
        else if (huidig is not null) omgeving.Werk.Zet(huidig with { Bezetting = vermelding.Bezetting, PersoonId = persoon, UrenPerWeek = uren ?? huidig.UrenPerWeek });
        else Nieuw(null);

        void Nieuw(DateOnly? van) => omgeving.Werk.Zet(
            new Rolvervulling { Id = omgeving.Werk.NieuwId(), Rol = rol, Op = op, Bezetting = vermelding.Bezetting, PersoonId = persoon, Van = van, UrenPerWeek = uren }, op);
    }

    private static string Toon(Omgeving omgeving, Bezetting bezetting, Guid? persoon) =>
        persoon is { } id ? omgeving.Personen.Naam(id) : Woorden.Van(bezetting);
}
