// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Wegenkaart;

/// <summary>
/// The time an effort takes, as far as it is known. A vague date ("medio 2026") gives a vague end of the bar; a date that nobody told gives
/// an open one.
/// </summary>
/// <param name="Van">First day it can run.</param>
/// <param name="ZekerVan">First day it surely runs.</param>
/// <param name="ZekerTot">Last day it surely runs; before <paramref name="ZekerVan"/> when no day is sure.</param>
/// <param name="Tot">Last day it can run.</param>
/// <param name="BeginOpen">Nobody told when it begins.</param>
/// <param name="EindOpen">Nobody told when it ends.</param>
public sealed record Balk(DateOnly Van, DateOnly ZekerVan, DateOnly ZekerTot, DateOnly Tot, bool BeginOpen, bool EindOpen)
{
    /// <summary>How many days an open end is drawn.</summary>
    public const int OpenDagen = 91;

    /// <summary>Some day is sure.</summary>
    public bool HeeftZeker => ZekerTot >= ZekerVan;

    /// <summary>A part of it is vague or open.</summary>
    public bool IsVaag => BeginOpen || EindOpen || ZekerVan != Van || ZekerTot != Tot;

    /// <summary>The bar of an effort on a day: what has no end and has not ended either, goes on past that day.</summary>
    /// <param name="inspanning">The effort.</param>
    /// <param name="dag">Today, or the day that is looked back to.</param>
    public static Balk? Op(Inspanning inspanning, DateOnly dag) =>
        Tussen(inspanning.Start, inspanning.Eind, inspanning.IsAfgesloten ? null : dag, inspanning.Fase is Fase.InUitvoering or Fase.OnHold);

    /// <summary>The bar of an opgave on a day.</summary>
    /// <param name="opgave">The opgave.</param>
    /// <param name="dag">Today, or the day that is looked back to.</param>
    public static Balk? Op(Opgave opgave, DateOnly dag) =>
        Tussen(opgave.Start, opgave.Eind, opgave.IsAfgesloten ? null : dag, opgave.Status is Opgavestatus.InUitvoering or Opgavestatus.Herijking or Opgavestatus.Afbouw);

    /// <summary>The bar between two dates; nothing when neither is known. An end before the begin, which an import may bring, gives a bar without a sure day.</summary>
    /// <param name="begin">When it begins.</param>
    /// <param name="eind">When it ends.</param>
    /// <param name="nog">The day on which it has not ended yet; empty when that is not known.</param>
    /// <param name="loopt">It runs on that day.</param>
    public static Balk? Tussen(Datering? begin, Datering? eind, DateOnly? nog = null, bool loopt = false) => (begin, eind) switch
    {
        (null, null) => null,
        ({ } b, null) when nog is { } dag && dag > b.Tot => new(b.Van, b.Tot, loopt ? dag : b.Tot, dag.AddDays(OpenDagen), false, true),
        ({ } b, null) => new(b.Van, b.Tot, b.Tot, b.Tot.AddDays(OpenDagen), false, true),
        (null, { } e) => new(e.Van.AddDays(-OpenDagen), e.Van, e.Van, e.Tot, true, false),
        ({ } b, { } e) when e.Tot < b.Van => new(e.Van, b.Tot, e.Van, b.Tot, false, false),
        ({ } b, { } e) => new(b.Van, b.Tot, e.Van, e.Tot > b.Tot ? e.Tot : b.Tot, false, false),
    };
}
