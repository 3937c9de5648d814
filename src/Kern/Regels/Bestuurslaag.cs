// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Regels;

/// <summary>How high a decision is taken; a higher one may do what a lower one may.</summary>
public enum Bestuurslaag
{
    /// <summary>The civil organisation, within the mandate it was given.</summary>
    Ambtelijk,

    /// <summary>College, gedeputeerde staten or dagelijks bestuur.</summary>
    DagelijksBestuur,

    /// <summary>Raad, provinciale staten or algemeen bestuur.</summary>
    AlgemeenBestuur,
}
