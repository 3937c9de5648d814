// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>What differs, in a few figures about the efforts that differ.</summary>
/// <param name="Begroot">Their budget of the year, in whole cents: at the earlier and at the later moment.</param>
/// <param name="Bijsturen">How many stood on bijsturen.</param>
/// <param name="Vacatures">How many corners of their driehoeken were a vacancy.</param>
/// <param name="Later">How many are meant to end later than before.</param>
/// <param name="Weken">How many weeks later together, rounded.</param>
/// <param name="ZonderBesluit">How many opgaven and efforts came, ended, moved or got another werkwijze or budget without a decision.</param>
public sealed record Vergelijkcijfers((long Toen, long Nu) Begroot, (int Toen, int Nu) Bijsturen, (int Toen, int Nu) Vacatures, int Later, int Weken, int ZonderBesluit)
{
    /// <summary>Works out the figures.</summary>
    /// <param name="beeld">The comparison.</param>
    /// <param name="stukken">The part of it that is asked for.</param>
    /// <param name="jaar">The budget year.</param>
    public static Vergelijkcijfers Van(Vergelijkbeeld beeld, IReadOnlyCollection<Vergelijkstuk> stukken, int jaar)
    {
        var uit = new Vergelijkcijfers(default, default, default, 0, 0, 0);
        var dagen = 0;
        foreach (var stuk in stukken)
        {
            uit = uit with { ZonderBesluit = uit.ZonderBesluit + (Besluitvraag.IsOpen(beeld, stuk) ? 1 : 0) };
            if (stuk.Feit is not Inspanning)
            {
                continue;
            }

            var toen = Lopend(Vergelijkzijde.Van(beeld.Eerder, stuk.Oud, beeld.DagEerder, jaar), stuk.Oud);
            var nu = Lopend(Vergelijkzijde.Van(beeld.Later, stuk.Nieuw, beeld.DagLater, jaar), stuk.Nieuw);
            var langer = toen?.Eind is { } was && nu?.Eind is { } wordt && wordt.Tot > was.Tot ? wordt.Tot.DayNumber - was.Tot.DayNumber : 0;
            dagen += langer;
            uit = uit with
            {
                Begroot = (uit.Begroot.Toen + (toen?.Begroot ?? 0), uit.Begroot.Nu + (nu?.Begroot ?? 0)),
                Bijsturen = (uit.Bijsturen.Toen + Op(toen), uit.Bijsturen.Nu + Op(nu)),
                Vacatures = (uit.Vacatures.Toen + (toen?.Vacatures ?? 0), uit.Vacatures.Nu + (nu?.Vacatures ?? 0)),
                Later = uit.Later + (langer > 0 ? 1 : 0),
            };
        }

        return uit with { Weken = (int)Math.Round(dagen / 7m, MidpointRounding.AwayFromZero) };
    }

    /// <summary>What ended counts no more.</summary>
    private static Vergelijkzijde? Lopend(Vergelijkzijde? zijde, Feit? feit) => feit is Inspanning { IsAfgesloten: true } ? null : zijde;

    private static int Op(Vergelijkzijde? zijde) => zijde?.Licht == Licht.Bijsturen ? 1 : 0;
}
