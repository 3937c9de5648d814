// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>What every kind of row needs while it is taken over.</summary>
internal sealed class Omgeving
{
    public Omgeving(Beeld beeld, Overname overname)
    {
        var ids = new Idmaker(overname.Zaad);
        Overname = overname;
        Werk = new(beeld, ids, Terugweg);
        Personen = new(overname.Personen, ids, Terugweg);
        Opgaven = new("opgave", new(beeld.Opgaven, opgave => opgave.Code, Terugweg), overname, Terugweg);
        Doelen = new("doel", new(beeld.Doelen, doel => doel.Code, Terugweg), overname, Terugweg);
        Inspanningen = new("inspanning", new(beeld.Inspanningen, inspanning => inspanning.Code, Terugweg), overname, Terugweg);
        Indicatoren = new("indicator", new(beeld.Indicatoren, indicator => indicator.Code, Terugweg), overname, Terugweg);
        Besluiten = new("besluit", new(beeld.Besluiten, besluit => besluit.Nummer, Terugweg), overname, Terugweg);
        Afspraken = new("afspraak", new(beeld.Beleidsafspraken, _ => null, Terugweg), overname, Terugweg);
        Portefeuilles = new(beeld.Portefeuilles, _ => null, Terugweg);
        Verwijzer = new(this);
        Budget = new(Werk, Terugweg);
    }

    public Overname Overname { get; }

    public Terugweg Terugweg { get; } = new();

    public Werkbeeld Werk { get; }

    public Relaties Relaties => Werk.Beeld.Relaties;

    public Personenboek Personen { get; }

    public Vinder<Opgave> Opgaven { get; }

    public Vinder<Doel> Doelen { get; }

    public Vinder<Inspanning> Inspanningen { get; }

    public Vinder<Indicator> Indicatoren { get; }

    public Vinder<Besluit> Besluiten { get; }

    public Vinder<Beleidsafspraak> Afspraken { get; }

    public Opzoeker<Portefeuille> Portefeuilles { get; }

    public Verwijzer Verwijzer { get; }

    public Budgetboek Budget { get; }
}
