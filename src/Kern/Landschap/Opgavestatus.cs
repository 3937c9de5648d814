// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Where an opgave stands; before the opdracht it is a kandidaat-opgave.</summary>
public enum Opgavestatus
{
    /// <summary>Taken over from a list that does not tell.</summary>
    Onbekend,

    /// <summary>Signals are being explored.</summary>
    Verkenning,

    /// <summary>The question is worded; there is no opdracht yet.</summary>
    Geformuleerd,

    /// <summary>The competent organ has given the opdracht.</summary>
    OpdrachtVastgesteld,

    /// <summary>Roles, goals and frameworks are in place.</summary>
    Ingericht,

    /// <summary>Efforts are running.</summary>
    InUitvoering,

    /// <summary>The opgave is being looked at again.</summary>
    Herijking,

    /// <summary>Efforts are being finished or handed over.</summary>
    Afbouw,

    /// <summary>Efforts have ended; the benefits are still watched.</summary>
    Batenborging,

    /// <summary>Finished.</summary>
    Gesloten,

    /// <summary>It went to the line or to a project.</summary>
    GeenOpgave,

    /// <summary>Not now, with a date to look again.</summary>
    Parkeerplaats,

    /// <summary>Continued in another opgave.</summary>
    Samengevoegd,

    /// <summary>Continued in several opgaven.</summary>
    Gesplitst,
}
