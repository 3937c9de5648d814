// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;

namespace Samenhang.Tests.Bewaking;

/// <summary>One opgave and one effort with a record of every kind hanging on them, each with the same mark in every text.</summary>
internal sealed class Wereld
{
    private readonly string _merk;
    private readonly Guid _persoon;

    private Wereld(string merk, Guid persoon, Zichtbaarheid zichtbaarheid)
    {
        (_merk, _persoon) = (merk, persoon);
        Opgave = new Opgave { Id = Nieuw(), Naam = T("opgave"), Omschrijving = T("zin"), Zichtbaarheid = zichtbaarheid, Themas = [T("thema")], Code = T("o") };
        Inspanning = new Inspanning { Id = Nieuw(), Naam = T("inspanning"), Opgaven = [Opgave.Id], Zichtbaarheid = zichtbaarheid, Themas = [T("thema")], Code = T("i"), Afdeling = T("afdeling"), Contract = new Contract { Resultaat = T("resultaat"), Escalatie = T("bezwaar") } };
        Doel = new Doel { Id = Nieuw(), Naam = T("doel"), OpgaveId = Opgave.Id, Smart = T("smart"), Code = T("d") };
        Indicator = new Indicator { Id = Nieuw(), Naam = T("indicator"), DoelId = Doel.Id, Definitie = T("definitie"), Code = T("n") };
        Partij = new Partij { Id = Nieuw(), Naam = T("partij"), Belang = T("belang"), Betrokken = [new() { Op = Opgave.Id, Inbreng = T("inbreng") }, new() { Op = Inspanning.Id }] };
    }

    internal Opgave Opgave { get; }

    internal Inspanning Inspanning { get; }

    internal Doel Doel { get; }

    internal Indicator Indicator { get; }

    internal Partij Partij { get; }

    /// <summary>Everything, one record of each kind or more.</summary>
    internal required Feit[] Alles { get; init; }

    internal IEnumerable<Guid> Ids => Alles.Select(feit => feit.Id);

    internal static Wereld Maak(string merk, Guid persoon, Zichtbaarheid zichtbaarheid = Zichtbaarheid.Organisatie)
    {
        var wereld = new Wereld(merk, persoon, zichtbaarheid) { Alles = [] };
        return new Wereld(wereld) { Alles = [wereld.Opgave, wereld.Inspanning, wereld.Doel, wereld.Indicator, wereld.Partij, .. wereld.Aanhang()] };
    }

    private Wereld(Wereld ander)
    {
        (_merk, _persoon, Opgave, Inspanning, Doel, Indicator, Partij) = (ander._merk, ander._persoon, ander.Opgave, ander.Inspanning, ander.Doel, ander.Indicator, ander.Partij);
    }

    private IEnumerable<Feit> Aanhang()
    {
        var ander = new Inspanning { Id = Nieuw(), Naam = T("andere inspanning"), Opgaven = [Opgave.Id], Zichtbaarheid = Opgave.Zichtbaarheid, DeelVan = Inspanning.Id };
        var dag = new DateOnly(2026, 2, 1);
        yield return ander;
        yield return new Opdracht { Id = Nieuw(), OpgaveId = Opgave.Id, Organ = T("organ"), Datum = dag, Nummer = T("nummer"), Kaders = T("kaders") };
        yield return new Mandaat { Id = Nieuw(), OpgaveId = Opgave.Id, PersoonId = _persoon, Bevoegdheid = T("bevoegdheid") };
        yield return new Rolvervulling { Id = Nieuw(), Rol = Rol.Opgavemanager, Op = Opgave.Id, Bezetting = Bezetting.Persoon, PersoonId = _persoon, PlaatsvervangerId = _persoon };
        yield return new Rolvervulling { Id = Nieuw(), Rol = Rol.AmbtelijkOpdrachtgever, Op = Inspanning.Id, Bezetting = Bezetting.Persoon, PersoonId = _persoon };
        yield return new Bijdrage { Id = Nieuw(), Van = Inspanning.Id, Naar = Doel.Id, Onderbouwing = T("onderbouwing"), Sterkte = 2 };
        yield return new Afhankelijkheid { Id = Nieuw(), Van = Inspanning.Id, Naar = ander.Id, Uitleg = T("uitleg") };
        yield return new Meting { Id = Nieuw(), IndicatorId = Indicator.Id, Periode = Datering.Jaar(2025), Waarde = 12, Bron = T("bron") };
        yield return new Stand { Id = Nieuw(), Op = Opgave.Id, Datum = dag, Algemeen = Licht.Bijsturen, Toelichting = T("toelichting") };
        yield return new Stand { Id = Nieuw(), Op = Inspanning.Id, Datum = dag, Algemeen = Licht.Bijsturen, Oorzaak = T("oorzaak") };
        yield return new Mijlpaal { Id = Nieuw(), Op = Inspanning.Id, Naam = T("mijlpaal"), EigenaarId = _persoon };
        yield return new Risico { Id = Nieuw(), Op = Inspanning.Id, Omschrijving = T("risico"), EigenaarId = _persoon };
        yield return new Besluit { Id = Nieuw(), Naam = T("besluit"), Over = [Opgave.Id, Inspanning.Id], Motivering = T("motivering") };
        yield return new Budgetregel { Id = Nieuw(), Op = Inspanning.Id, Onderdeel = T("onderdeel"), Jaar = 2026, PrimitiefCenten = 123_456_700 };
        yield return new Begrotingskoppeling { Id = Nieuw(), Van = Opgave.Id, Naar = T("programma"), Jaar = 2026, Percentage = 37 };
        yield return new Beleidsafspraak { Id = Nieuw(), Tekst = T("afspraak"), Over = [Opgave.Id] };
        yield return new Notitie { Id = Nieuw(), Op = Opgave.Id, Tekst = T("notitie"), Datum = dag, DoorId = _persoon };
        var gevonden = new Bevinding(Toetsboek.Zoek("werkwijze-niet-gekozen")!, Inspanning);
        yield return new Acceptatie { Id = Nieuw(), Toets = gevonden.Toets.Code, Op = Inspanning.Id, Reden = T("reden"), Tot = dag.AddYears(2), Vingerafdruk = gevonden.Vingerafdruk, Datum = dag, DoorId = _persoon };
        var overleg = new Overleg { Id = Nieuw(), Naam = T("overleg"), Datum = dag, Over = [Inspanning.Id], Deelnemers = [_persoon], Agenda = [new() { Volgnummer = 1, Onderwerp = T("punt"), Over = Inspanning.Id, Verslag = T("verslag") }], Gehouden = true };
        yield return overleg;
        yield return new Afspraak { Id = Nieuw(), OverlegId = overleg.Id, Wat = T("actie"), EigenaarId = _persoon, Datum = dag, Over = Inspanning.Id };
        var signaal = new Signaal { Id = Nieuw(), Tekst = T("signaal"), Herkomst = T("herkomst"), Datum = dag, Over = [Opgave.Id], DoorId = _persoon };
        yield return signaal;
        yield return new Signaal { Id = Nieuw(), Tekst = T("dubbel"), Datum = dag, GaatOverIn = signaal.Id };
        yield return new Opgavetoets { Id = Nieuw(), Op = signaal.Id, Datum = dag, Motivering = T("motivering"), NaarId = Opgave.Id, DoorId = _persoon };
        yield return new Waarneming { Id = Nieuw(), OpgaveId = Opgave.Id, Tekst = T("verwoording"), Wie = T("wie"), Datum = dag, SignaalId = signaal.Id, Verschuiving = true };
        yield return new Wyber { Id = Nieuw(), Startvraag = T("startvraag"), Kader = T("kader"), Kring = T("kring"), OpgaveId = Opgave.Id, BegeleiderId = _persoon, Fase = Wyberfase.Versmallen, Omslagen = [new() { DoorId = _persoon, Datum = dag, Waarom = T("waarom") }] };
        yield return new Bijlage { Id = Nieuw(), Op = Opgave.Id, Naam = T("bijlage.pdf"), Omschrijving = T("bestand"), Bytes = 1, Sha256 = new string('0', 64), Datum = dag, DoorId = _persoon };
    }

    private string T(string wat) => $"{_merk} {wat}";

    private static Guid Nieuw() => Guid.CreateVersion7();
}
