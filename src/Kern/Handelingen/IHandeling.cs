// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Handelingen;

/// <summary>
/// Something a person does: input and rule in one record. Page, import and command line run the same one, so a rule cannot be gone around.
/// </summary>
public interface IHandeling
{
    /// <summary>Name under which the change is recorded.</summary>
    string Naam => GetType().Name;

    /// <summary>Decides what changes, or which objections there are. Pure: no clock, no database, no chance.</summary>
    /// <param name="beeld">The newest Beeld.</param>
    /// <param name="door">Who does it, and when.</param>
    Uitkomst Voer(Beeld beeld, Door door);
}
