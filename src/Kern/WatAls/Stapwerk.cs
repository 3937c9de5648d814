// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>One step at work: what it finds, what it changes and why it cannot be done.</summary>
/// <param name="beeld">The Beeld after the steps before it.</param>
/// <param name="stap">The step.</param>
/// <param name="dag">The day on which it is carried out.</param>
/// <param name="nummer">Its place among the steps, from 0.</param>
/// <param name="alleen">It is the only step.</param>
internal sealed class Stapwerk(Beeld beeld, Stap stap, DateOnly dag, int nummer, bool alleen)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    internal Beeld Beeld => beeld;

    internal Stap Stap => stap;

    internal DateOnly Dag => dag;

    /// <summary>The day of the step.</summary>
    internal DateOnly Datum => stap.Datum ?? dag;

    /// <summary>What has no date of its own, such as a phase, changes only when the day of the step has come.</summary>
    internal bool IsIngegaan => Datum <= dag;

    internal List<Mutatie> Mutaties { get; } = [];

    internal List<Bezwaar> Bezwaren { get; } = [];

    internal void Bezwaar(string veld, string melding) =>
        Bezwaren.Add(new Bezwaar($"Stappen[{nummer}].{veld}", alleen ? melding : $"Stap {nummer + 1}: {melding}"));

    /// <summary>The record becomes this; nothing when it is so already.</summary>
    internal void Zet<T>(T feit)
        where T : Feit
    {
        if (!feit.Equals(beeld.Van<T>().Zoek(feit.Id)))
        {
            Mutaties.Add(Mutatie.Zet(feit));
        }
    }

    /// <summary>What would begin only after the last day does not begin; with a note or file on it, it stays to be looked at.</summary>
    internal void Weg(Feit feit)
    {
        if (beeld.Relaties.NotitiesBij.Naar(feit.Id).IsEmpty && beeld.Relaties.BijlagenBij.Naar(feit.Id).IsEmpty)
        {
            Mutaties.Add(Mutatie.Weg(feit));
        }
    }

    /// <summary>The roles on a record end on the day of the step.</summary>
    /// <param name="op">The opgave or effort.</param>
    /// <param name="ook">Leaves out those for which it says no.</param>
    internal void BeeindigRollen(Guid op, Func<Rolvervulling, bool>? ook = null)
    {
        foreach (var rol in beeld.Relaties.RollenOp.Naar(op).Where(rol => (rol.Tot is null || rol.Tot > Datum) && ook?.Invoke(rol) != false))
        {
            if (rol.Van > Datum)
            {
                Weg(rol);
            }
            else
            {
                Zet(rol with { Tot = Datum });
            }
        }
    }

    /// <summary>What an effort contributes ends on the day of the step.</summary>
    internal void BeeindigBijdragen(Guid van)
    {
        foreach (var bijdrage in beeld.Relaties.BijdragenVan.Naar(van).Where(bijdrage => bijdrage.Tot is null || bijdrage.Tot > Datum))
        {
            if (bijdrage.Vanaf > Datum)
            {
                Weg(bijdrage);
            }
            else
            {
                Zet(bijdrage with { Tot = Datum });
            }
        }
    }

    /// <summary>The efforts that go on and serve no other opgave that goes on.</summary>
    internal IEnumerable<Inspanning> EigenInspanningen(Guid opgave) => beeld.Relaties.InspanningenVan.Naar(opgave).Where(inspanning =>
        !inspanning.IsAfgesloten && inspanning.Opgaven.All(id => id == opgave || beeld.Opgaven.Zoek(id) is null or { IsAfgesloten: true }));

    /// <summary>May the last day be this one? Says what is wrong when not.</summary>
    internal bool KanEindigen(Datering? start, Datering? eind)
    {
        if (start?.Van > Datum)
        {
            Bezwaar(nameof(WatAls.Stap.Datum), $"de laatste dag ligt vóór de start ({start}). Kies een latere dag.");
        }
        else if (eind is not null && eind.Tot >= dag && Datum > eind.Tot)
        {
            Bezwaar(nameof(WatAls.Stap.Datum), $"dit eindigt al op {InWoorden(eind.Tot)}. Kies een eerdere dag, of kies ‘later’.");
        }

        return Bezwaren.Count == 0;
    }

    internal static string InWoorden(DateOnly datum) => datum.ToString("d MMMM yyyy", Nederlands);
}
