// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>What the rows of a list are.</summary>
public enum Lijstsoort
{
    /// <summary>Opgaven.</summary>
    Opgaven,

    /// <summary>Goals.</summary>
    Doelen,

    /// <summary>Efforts: projects, programmes, measures, activities.</summary>
    Inspanningen,

    /// <summary>Which effort or goal contributes to which goal.</summary>
    Bijdragen,

    /// <summary>Indicators, possibly with figures per year beside them.</summary>
    Indicatoren,

    /// <summary>Figures of indicators, one a row.</summary>
    Metingen,

    /// <summary>Budget figures, possibly linked to an opgave or effort.</summary>
    Begroting,

    /// <summary>Decisions taken elsewhere, by their number.</summary>
    Besluiten,

    /// <summary>Policy agreements: coalition agreement, motions, promises to the council.</summary>
    Beleidsafspraken,
}
