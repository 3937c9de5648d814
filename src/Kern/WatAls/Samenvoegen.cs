// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>Continues an effort or opgave in another: what it was to do goes along, what it was stays with it, and each points at the other.</summary>
internal static class Samenvoegen
{
    internal static void Pas(Stapwerk werk)
    {
        var (van, naar) = (werk.Stap.Op, werk.Stap.Naar);
        if (naar is not { } doel || (werk.Beeld.Inspanningen.Zoek(doel) is null && werk.Beeld.Opgaven.Zoek(doel) is null))
        {
            werk.Bezwaar(nameof(Stap.Naar), naar is null ? "kies waarin dit verdergaat." : "waarin dit verdergaat, is er niet (meer).");
        }
        else if (doel == van)
        {
            werk.Bezwaar(nameof(Stap.Naar), "kies een andere: iets gaat niet in zichzelf verder.");
        }
        else if (werk.Beeld.Inspanningen.Zoek(van) is { } inspanning && werk.Beeld.Inspanningen.Zoek(doel) is { } andere)
        {
            if (KanSamen(werk, inspanning.IsAfgesloten, andere.IsAfgesloten) && (!Stoppen.IsGestart(inspanning, werk.Dag) || werk.KanEindigen(inspanning.Start, inspanning.Eind)))
            {
                InspanningSamenvoegen.Pas(werk, inspanning, andere);
            }
        }
        else if (werk.Beeld.Opgaven.Zoek(van) is { } opgave && werk.Beeld.Opgaven.Zoek(doel) is { } nieuwe)
        {
            if (KanSamen(werk, opgave.IsAfgesloten, nieuwe.IsAfgesloten) && (opgave.IsKandidaat || werk.KanEindigen(opgave.Start, opgave.Eind)))
            {
                OpgaveSamenvoegen.Pas(werk, opgave, nieuwe);
            }
        }
        else
        {
            werk.Bezwaar(nameof(Stap.Naar), "een inspanning gaat verder in een inspanning, een opgave in een opgave.");
        }
    }

    /// <summary>What lies ahead of both kinds goes along: milestones, risks, parties, agreements, and the money of later years.</summary>
    internal static void NeemMee(Stapwerk werk, Guid van, Guid naar)
    {
        var relaties = werk.Beeld.Relaties;
        foreach (var mijlpaal in relaties.MijlpalenVan.Naar(van).Where(mijlpaal => mijlpaal.BehaaldOp is null))
        {
            werk.Zet(mijlpaal with { Op = naar });
        }

        foreach (var risico in relaties.RisicosVan.Naar(van).Where(risico => !risico.Vervallen))
        {
            werk.Zet(risico with { Op = naar });
        }

        foreach (var afspraak in relaties.AfsprakenOver.Naar(van))
        {
            werk.Zet(afspraak with { Over = Vervang(afspraak.Over, van, naar) });
        }

        foreach (var partij in relaties.PartijenVan.Naar(van).Where(partij => partij.Betrokken.All(betrokken => betrokken.Op != naar)))
        {
            werk.Zet(partij with { Betrokken = Lijst.Uit(partij.Betrokken.Select(betrokken => betrokken.Op == van ? betrokken with { Op = naar } : betrokken)) });
        }

        foreach (var regel in relaties.BudgetVan.Naar(van).Where(regel => regel.Jaar > werk.Datum.Year))
        {
            werk.Zet(regel with { Op = naar });
        }
    }

    /// <summary>The list in which the one stands in the place of the other, once.</summary>
    internal static Lijst<Guid> Vervang(Lijst<Guid> ids, Guid van, Guid naar) => Lijst.Uit(ids.Select(id => id == van ? naar : id).Distinct());

    private static bool KanSamen(Stapwerk werk, bool vanAfgesloten, bool naarAfgesloten)
    {
        if (vanAfgesloten)
        {
            werk.Bezwaar(nameof(Stap.Op), "dit is al afgesloten.");
        }
        else if (naarAfgesloten)
        {
            werk.Bezwaar(nameof(Stap.Naar), "waarin dit verdergaat, is zelf al afgesloten. Kies een andere.");
        }

        return werk.Bezwaren.Count == 0;
    }
}
