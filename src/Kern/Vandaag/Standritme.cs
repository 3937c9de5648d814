// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.Vandaag;

/// <summary>How often a stand is confirmed: an agreement of the organisation, in weeks. An older stand says nothing about today.</summary>
public static class Standritme
{
    /// <summary>Setting with the number of weeks.</summary>
    public const string Sleutel = "stand.ritme-weken";

    /// <summary>What holds when the organisation did not say.</summary>
    public const int Gewoon = 6;

    /// <summary>At most a year.</summary>
    public const int Hoogstens = 52;

    /// <summary>The weeks that a setting says; <see cref="Gewoon"/> when it says nothing, or nothing between 1 and <see cref="Hoogstens"/>.</summary>
    /// <param name="waarde">Value of the setting.</param>
    public static int Lees(string? waarde) => int.TryParse(waarde, out var weken) && weken is >= 1 and <= Hoogstens ? weken : Gewoon;

    /// <summary>Is this a number of weeks that can be agreed on?</summary>
    /// <param name="waarde">As typed.</param>
    public static bool Is(string? waarde) => int.TryParse(waarde, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var weken) && weken is >= 1 and <= Hoogstens;

    /// <summary>What runs and has a stand older than the agreement, or none; the longest waiting first.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="dragers">Opgaven and efforts.</param>
    /// <param name="weken">The agreement.</param>
    /// <param name="dag">Today in Europe/Amsterdam.</param>
    public static ImmutableArray<TeBevestigen> Verlopen(Blik blik, IEnumerable<Feit> dragers, int weken, DateOnly dag) =>
    [
        .. from drager in dragers
           where Loopt(drager)
           let oud = Oud(blik, drager, weken, dag)
           where oud is not null
           orderby oud.Laatste is null descending, oud.Laatste?.BevestigdOp ?? oud.Laatste?.Datum
           select oud,
    ];

    /// <summary>The stand of one opgave or effort when it is older than the agreement, or not there; otherwise null.</summary>
    internal static TeBevestigen? Oud(Blik blik, Feit drager, int weken, DateOnly dag)
    {
        var stand = Standen.Geldend(blik.Naar(r => r.StandenVan, drager.Id), dag);
        var dagen = stand is null ? (int?)null : dag.DayNumber - (stand.BevestigdOp ?? stand.Datum).DayNumber;
        return dagen is null || dagen > weken * 7 ? new TeBevestigen(drager, stand, dagen / 7) : null;
    }

    /// <summary>Does a stand of it say something: does it run?</summary>
    internal static bool Loopt(Feit drager) => drager switch
    {
        Inspanning inspanning => inspanning.Fase == Fase.InUitvoering,
        Opgave opgave => opgave.Status is Opgavestatus.Ingericht or Opgavestatus.InUitvoering or Opgavestatus.Herijking or Opgavestatus.Afbouw,
        _ => false,
    };
}
