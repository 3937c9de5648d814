// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>Somebody who asked for a place in a group.</summary>
/// <param name="Naam">What the person is called in explanations; unique in the round.</param>
public sealed record Kandidaat(string Naam)
{
    /// <summary>Employer. One group holds at most one person of an organisation, and nobody of the organisation of its begeleider.</summary>
    public string? Organisatie { get; init; }

    /// <summary>Intake done, found suitable, and within the audience of the round. Who is not, gets no place.</summary>
    public bool Geschikt { get; init; } = true;

    /// <summary>How many earlier rounds the person waited.</summary>
    public int Wachtrondes { get; init; }

    /// <summary>Day of joining; decides between what is equal in everything else.</summary>
    public DateOnly Aangemeld { get; init; }

    /// <summary>Numbers of the groups whose evenings suit; null: all.</summary>
    public IReadOnlyList<int>? Beschikbaar { get; init; }

    /// <summary>Numbers of the groups of choice, first choice first. Another group costs as much as one choice more than were given; without choices every group is as welcome.</summary>
    public IReadOnlyList<int> Voorkeur { get; init; } = [];

    /// <summary>Per characteristic of the round the values; empty when unknown.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Waarden { get; init; } = [];

    /// <summary>The begeleider already chose this group; null: not decided.</summary>
    public int? Vast { get; init; }

    /// <summary>The begeleider already decided: no place this round.</summary>
    public bool Wacht { get; init; }

    /// <summary>What a place in a group costs in wishes: 0 for the first choice.</summary>
    internal int Kosten(int groep)
    {
        for (var keuze = 0; keuze < Voorkeur.Count; keuze++)
            if (Voorkeur[keuze] == groep) return keuze;
        return Voorkeur.Count;
    }
}

/// <summary>A group that will be made.</summary>
/// <param name="Naam">As people read it; unique in the round.</param>
public sealed record Groepsplan(string Naam)
{
    /// <summary>No group may be larger: beyond eight not everybody gets a turn.</summary>
    public const int Meeste = 8;

    /// <summary>Fewest members.</summary>
    public int Minimum { get; init; } = 6;

    /// <summary>Most members, at most <see cref="Meeste"/>.</summary>
    public int Maximum { get; init; } = Meeste;

    /// <summary>Employer of the begeleider.</summary>
    public string? Organisatie { get; init; }

    /// <summary>Numbers of candidates whom the begeleider cannot have in the group.</summary>
    public IReadOnlyList<int> Bezwaar { get; init; } = [];
}
