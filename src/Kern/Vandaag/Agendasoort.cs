// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Vandaag;

/// <summary>What happens on a day.</summary>
public enum Agendasoort
{
    /// <summary>A milestone is due.</summary>
    Mijlpaal,

    /// <summary>The next step of an effort is due.</summary>
    VolgendeStap,

    /// <summary>The choice of a werkwijze must be looked at again.</summary>
    Herijken,

    /// <summary>A decision is on an agenda.</summary>
    Besluit,

    /// <summary>An opgave or effort is meant to end.</summary>
    Einde,

    /// <summary>A parked opgave is looked at again.</summary>
    Parkeerplaats,

    /// <summary>A risk or opportunity is looked at again.</summary>
    Risico,

    /// <summary>A named moment of the organisation.</summary>
    Moment,
}
