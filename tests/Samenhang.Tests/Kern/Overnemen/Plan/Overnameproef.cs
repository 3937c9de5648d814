// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Kern.Overnemen.Herkenning;
using Samenhang.Kern.Overnemen.Plan;
using Samenhang.Tests.Kern.Overnemen.Herkenning;

namespace Samenhang.Tests.Kern.Overnemen.Plan;

/// <summary>Takes lists over in memory, one after another, as an organisation would.</summary>
internal sealed class Overnameproef
{
    private static readonly DateOnly Vandaag = new(2026, 11, 21);
    private byte _keer;

    public Beeld Beeld { get; private set; } = Beeld.Leeg;

    public List<Naamgenoot> Personen { get; } = [];

    /// <summary>Records something that people made in the product.</summary>
    public void Maak(params IEnumerable<Feit> feiten) => Beeld = Beeld.Met(feiten.Select(Mutatie.Zet), Beeld.Versie + 1);

    /// <summary>The plan of lists, and carries it out for the rows that are valid.</summary>
    public Overnameplan Neem(IReadOnlyList<Tabel> tabellen, Dictionary<string, bool>? antwoorden = null)
    {
        var overname = new Overname(tabellen, Personen, Vandaag, new Guid(++_keer, 0, 0, new byte[8])) { Antwoorden = antwoorden ?? [] };
        var plan = Planner.Maak(Beeld, overname);
        Beeld = Beeld.Met(plan.Mutaties, Beeld.Versie + 1);
        Personen.AddRange(plan.NieuwePersonen);
        return plan;
    }

    public Overnameplan Neem(string bestand, string tekst, Dictionary<string, bool>? antwoorden = null) => Neem(Tabellen(bestand, Lijstmaker.Blad(tekst)), antwoorden);

    public static IReadOnlyList<Tabel> Tabellen(string bestand, params Blad[] bladen) => [.. bladen.SelectMany(blad => Bladherkenning.Herken(bestand, blad))];

    public Inspanning Inspanning(string naam) => Beeld.Inspanningen.Single(inspanning => inspanning.Naam == naam);

    public string Wie(Guid op, Rol rol) => Beeld.Relaties.RollenOp.Naar(op).SingleOrDefault(vulling => vulling.Rol == rol && vulling.GeldtOp(Vandaag)) is not { } gevonden
        ? ""
        : gevonden.PersoonId is { } id ? Personen.Single(persoon => persoon.Id == id).Naam : gevonden.Bezetting.ToString();
}
