// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Regels;

/// <summary>
/// What the hard rules of the method say of a state, written down apart from the rules that guard the steps: whatever was done in the product,
/// none of these is ever true.
/// </summary>
internal static class Hardheid
{
    private static readonly Opgavestatus[] WithCommission =
        [Opgavestatus.OpdrachtVastgesteld, Opgavestatus.Ingericht, Opgavestatus.InUitvoering, Opgavestatus.Herijking, Opgavestatus.Afbouw, Opgavestatus.Batenborging, Opgavestatus.Gesloten];

    private static readonly Rol[] Triangle = [Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional];

    /// <summary>What is broken on this day, as "rule record: what".</summary>
    public static IEnumerable<string> Broken(Beeld beeld, DateOnly day) =>
        beeld.Opgaven.SelectMany(opgave => Of(beeld, opgave, day)).Concat(beeld.Inspanningen.SelectMany(effort => Of(beeld, effort, day))).Concat(Dates(beeld));

    private static IEnumerable<string> Of(Beeld beeld, Opgave opgave, DateOnly day)
    {
        if (WithCommission.Contains(opgave.Status) && !beeld.Opdrachten.Any(opdracht => opdracht.OpgaveId == opgave.Id && opdracht is { Organ.Length: > 0, Datum: not null }))
        {
            yield return $"H1 {opgave.Naam}: {opgave.Status} without an opdracht";
        }

        if (WithCommission.Skip(1).SkipLast(1).Contains(opgave.Status))
        {
            foreach (var role in new[] { Rol.Opgavemanager, Rol.BestuurlijkOpdrachtgever }.Where(role => Filled(beeld, opgave.Id, role, day) == 0))
            {
                yield return $"H1 {opgave.Naam}: {opgave.Status} without {role}";
            }
        }
    }

    private static IEnumerable<string> Of(Beeld beeld, Inspanning effort, DateOnly day)
    {
        if (effort.Fase != Fase.InUitvoering)
        {
            yield break;
        }

        if (effort.Werkwijze == Werkwijze.NogNietGekozen || string.IsNullOrWhiteSpace(effort.Keuze?.Motivering) || effort.Keuze.Herijkdatum <= effort.Keuze.Op)
        {
            yield return $"H5 {effort.Naam}: runs without a chosen werkwijze";
        }

        if (effort.Werkwijze is Werkwijze.Project or Werkwijze.Programma or Werkwijze.Bestuursproces)
        {
            foreach (var role in Triangle.Where(role => Filled(beeld, effort.Id, role, day) != 1))
            {
                yield return $"H2 {effort.Naam}: {Filled(beeld, effort.Id, role, day)} in the corner {role}";
            }
        }

        if (effort.Werkwijze == Werkwijze.Project)
        {
            var budget = beeld.Budgetregels.Any(line => line.Op == effort.Id && line is { Richting: Geldrichting.Lasten, BegrootCenten: not null });
            if (string.IsNullOrWhiteSpace(effort.Contract?.Resultaat) || effort.Contract.AfgesprokenOp is null || effort.Eind is null || !budget)
            {
                yield return $"H6 {effort.Naam}: a project without result, contract, end or budget";
            }
        }

        if (effort.Werkwijze == Werkwijze.Programma && !beeld.Bijdragen.Any(link => link.Van == effort.Id && link.Sterkte is not < 0 && !(link.Tot < day)))
        {
            yield return $"H6 {effort.Naam}: a programma without a goal";
        }
    }

    private static IEnumerable<string> Dates(Beeld beeld)
    {
        foreach (var stand in beeld.Standen.Where(stand => stand.Algemeen == Licht.Bijsturen && string.IsNullOrWhiteSpace(stand.Maatregel)))
        {
            yield return $"H8 {stand.Op}: bijsturen without a measure";
        }

        foreach (var effort in beeld.Inspanningen.Where(effort => effort.Eind?.Tot < effort.Start?.Van))
        {
            yield return $"H14 {effort.Naam}: ends before it starts";
        }

        foreach (var (one, other) in from one in beeld.Rolvervullingen from other in beeld.Rolvervullingen where one.Id.CompareTo(other.Id) < 0 && one.Op == other.Op && one.Rol == other.Rol && one.Rol != Rol.Teamlid select (one, other))
        {
            if ((one.Van ?? DateOnly.MinValue) <= (other.Tot ?? DateOnly.MaxValue) && (other.Van ?? DateOnly.MinValue) <= (one.Tot ?? DateOnly.MaxValue))
            {
                yield return $"H14 {one.Rol}: twice at a time";
            }
        }
    }

    private static int Filled(Beeld beeld, Guid op, Rol role, DateOnly day) =>
        beeld.Rolvervullingen.Count(filled => filled.Op == op && filled.Rol == role && filled.Bezetting != Bezetting.Onbekend && filled.GeldtOp(day));
}
