// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>One step of a supposition or a decision: what is done with one effort or opgave. Which fields count depends on the kind.</summary>
public sealed record Stap : Deel
{
    /// <summary>What is done.</summary>
    public required Stapsoort Soort { get; init; }

    /// <summary>The effort or opgave.</summary>
    public required Guid Op { get; init; }

    /// <summary>
    /// The last day (stop, voeg samen, draag over), the first day (start), the new first or last day (stel uit), the day on which the
    /// werkwijze is looked at again (wijzig werkwijze). Empty is the day on which the step is carried out, or half a year later for a
    /// werkwijze.
    /// </summary>
    public DateOnly? Datum { get; init; }

    /// <summary>New total of the costs in <see cref="Jaar"/>, whole cents, 0 or more.</summary>
    public long? Bedrag { get; init; }

    /// <summary>Budget year.</summary>
    public int? Jaar { get; init; }

    /// <summary>New werkwijze.</summary>
    public Werkwijze? Werkwijze { get; init; }

    /// <summary>The effort or opgave in which it continues.</summary>
    public Guid? Naar { get; init; }

    /// <summary>Who answers for it in the line; empty is a vacancy.</summary>
    public Guid? PersoonId { get; init; }

    /// <summary>Why; the motivation of a werkwijze.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Toelichting { get; init; }
}
