// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Kern.Netwerk;

/// <summary>The boxes and lines of a network, before they have a place; made by <see cref="Netwerklezer"/>.</summary>
public sealed class Netwerkinhoud
{
    /// <summary>The boxes: efforts and groups, then goals by level, each in Dutch order.</summary>
    public required ImmutableArray<Knoop> Knopen { get; init; }

    /// <summary>The lines.</summary>
    public required ImmutableArray<Lijn> Lijnen { get; init; }

    /// <summary>Every contribution that is drawn, alone or folded, by the goal it serves.</summary>
    public required ImmutableArray<Bijdrage> Bijdragen { get; init; }

    /// <summary>Every dependency between efforts of the network, also when they are not drawn.</summary>
    public required ImmutableArray<Afhankelijkheid> Afhankelijkheden { get; init; }

    /// <summary>The efforts before they were filtered: what there is to choose from.</summary>
    public required ImmutableArray<Inspanningrij> Keuze { get; init; }

    /// <summary>How many efforts there are, one by one or folded.</summary>
    public required int Inspanningen { get; init; }

    /// <summary>Contributions to goals of the opgave that come from elsewhere; 0 when they are drawn.</summary>
    public int VanElders { get; init; }

    /// <summary>Efforts that ended; they are left out, unless asked for.</summary>
    public int Afgesloten { get; init; }

    /// <summary>How many efforts, goals and contributions differ from the compared moment, one by one or folded; empty when nothing is compared.</summary>
    public FrozenDictionary<Verschilsoort, int> Verschillen { get; init; } = FrozenDictionary<Verschilsoort, int>.Empty;

    /// <summary>How many goals there are.</summary>
    public int Doelen => Knopen.Count(knoop => knoop.Soort is Knoopsoort.Doel or Knoopsoort.Tussendoel);

    /// <summary>How many societal effects there are.</summary>
    public int Effecten => Knopen.Count(knoop => knoop.Soort == Knoopsoort.Effect);

    /// <summary>How many contributions work against.</summary>
    public int Tegen => Bijdragen.Count(bijdrage => bijdrage.Sterkte < 0);

    /// <summary>Boxes without any contribution, from or to them.</summary>
    public IEnumerable<Knoop> ZonderBijdrage
    {
        get
        {
            var met = Lijnen.Where(lijn => lijn.Soort == Lijnsoort.DraagtBij).SelectMany(lijn => new[] { lijn.Van, lijn.Naar }).ToHashSet();
            return Knopen.Where((_, plaats) => !met.Contains(plaats));
        }
    }

    /// <summary>Place of the box of an effort or goal; −1 when it has none, for an effort that is folded the place of its group.</summary>
    /// <param name="id">The effort or goal.</param>
    public int Plaats(Guid id)
    {
        for (var plaats = 0; plaats < Knopen.Length; plaats++)
        {
            if ((Knopen[plaats].Soort != Knoopsoort.Groep && Knopen[plaats].Id == id) || Knopen[plaats].Inhoud.Any(rij => rij.Inspanning.Id == id))
            {
                return plaats;
            }
        }

        return -1;
    }

    /// <summary>All that leads to a box, and all it leads to.</summary>
    /// <param name="plaats">Place of the box.</param>
    public Verband Verband(int plaats) =>
        new(plaats, Bereik(plaats, lijn => lijn.Naar, lijn => lijn.Van), Bereik(plaats, lijn => lijn.Van, lijn => lijn.Naar));

    private HashSet<int> Bereik(int plaats, Func<Lijn, int> van, Func<Lijn, int> naar)
    {
        var gezien = new HashSet<int> { plaats };
        var rij = new Queue<int>(gezien);
        var verder = Lijnen.Where(lijn => lijn.Soort == Lijnsoort.DraagtBij).ToLookup(van, naar);
        while (rij.TryDequeue(out var hier))
        {
            foreach (var volgende in verder[hier])
            {
                if (gezien.Add(volgende))
                {
                    rij.Enqueue(volgende);
                }
            }
        }

        return gezien;
    }
}

/// <summary>What hangs together with one box, by contributions.</summary>
/// <param name="Plaats">Place of the box.</param>
/// <param name="Voor">The box and all that leads to it.</param>
/// <param name="Na">The box and all it leads to.</param>
public sealed record Verband(int Plaats, IReadOnlySet<int> Voor, IReadOnlySet<int> Na)
{
    /// <summary>Is this box part of it?</summary>
    /// <param name="plaats">Place of the box.</param>
    public bool Heeft(int plaats) => Voor.Contains(plaats) || Na.Contains(plaats);

    /// <summary>Is this line on a way to the box, or on a way from it?</summary>
    /// <param name="lijn">The line.</param>
    public bool Heeft(Lijn lijn) => lijn.Soort == Lijnsoort.DraagtBij
        && ((Voor.Contains(lijn.Van) && Voor.Contains(lijn.Naar)) || (Na.Contains(lijn.Van) && Na.Contains(lijn.Naar)));
}
