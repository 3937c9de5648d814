// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.WatAls;

/// <summary>What the records do not tell about what the steps touch, so that nobody takes an estimate for more than it is.</summary>
internal static class Leemten
{
    private const int OudeStandWeken = 8;

    internal static ImmutableArray<string> Van(Gevolgwerk werk)
    {
        var zinnen = ImmutableArray.CreateBuilder<string>();
        var inspanningen = werk.Gestopt.Concat(werk.Overgegaan).Concat(werk.NaarLijn).Concat(werk.Uitgesteld).DistinctBy(inspanning => inspanning.Id).ToList();
        foreach (var inspanning in inspanningen.Take(5))
        {
            var stand = Standen.Geldend(werk.Voor.Relaties.StandenVan.Naar(inspanning.Id), werk.Vandaag);
            var weken = stand is null ? 0 : (werk.Vandaag.DayNumber - stand.Datum.DayNumber) / 7;
            if (stand is null || weken >= OudeStandWeken)
            {
                zinnen.Add(stand is null ? $"Van {inspanning.Naam} is nog geen stand vastgelegd." : $"De stand van {inspanning.Naam} is {weken} weken oud.");
            }
        }

        var bijdragen = inspanningen.SelectMany(inspanning => werk.Voor.Relaties.BijdragenVan.Naar(inspanning.Id)).ToList();
        Tel(bijdragen.Count(bijdrage => bijdrage.Sterkte is null), bijdragen.Count, "bijdrage", "bijdragen", "geen bekende sterkte");
        Tel(bijdragen.Count(bijdrage => string.IsNullOrWhiteSpace(bijdrage.Onderbouwing)), bijdragen.Count, "bijdrage", "bijdragen", "nog geen onderbouwing");
        var rollen = inspanningen.SelectMany(inspanning => werk.Voor.Relaties.RollenOp.Naar(inspanning.Id)).Where(rol => rol.PersoonId is not null && rol.GeldtOp(werk.Vandaag)).ToList();
        Tel(rollen.Count(rol => rol.UrenPerWeek is null), rollen.Count, "rol", "rollen", "geen uren");
        if (werk.Gestopt.Count(inspanning => werk.Voor.Relaties.BudgetVan.Naar(inspanning.Id).IsEmpty) is > 0 and var zonder)
        {
            zinnen.Add(zonder == 1 ? "Van 1 inspanning is geen geld vastgelegd." : $"Van {zonder} inspanningen is geen geld vastgelegd.");
        }

        return zinnen.ToImmutable();

        void Tel(int aantal, int geheel, string een, string meer, string wat)
        {
            if (aantal > 0)
            {
                zinnen.Add(geheel == 1 ? $"De {een} heeft {wat}." : $"{aantal} van de {geheel} {meer} {(aantal == 1 ? "heeft" : "hebben")} {wat}.");
            }
        }
    }
}
