// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>What every part of the consequences is worked out from.</summary>
internal sealed class Gevolgwerk
{
    internal Gevolgwerk(Beeld voor, Beeld na, Lijst<Stap> stappen, DateOnly vandaag, DateOnly dag, ImmutableArray<Mutatie> mutaties)
    {
        (Voor, Na, Stappen, Vandaag, Dag, Mutaties) = (voor, na, stappen, vandaag, dag, mutaties);
        Anders = [.. mutaties.Select(mutatie => mutatie.Id).Distinct().Select(id => (Voor.Zoek(id), Na.Zoek(id)))];
        var inspanningen = Anders.Select(paar => (Oud: paar.Oud as Inspanning, Nieuw: paar.Nieuw as Inspanning)).Where(paar => paar.Oud is { IsAfgesloten: false }).ToList();
        var opgaven = Anders.Select(paar => (Oud: paar.Oud as Opgave, Nieuw: paar.Nieuw as Opgave)).Where(paar => paar.Oud is { IsAfgesloten: false }).ToList();
        Gestopt = [.. inspanningen.Where(paar => paar.Nieuw is { IsAfgesloten: true, GaatOverIn: null }).Select(paar => paar.Oud!)];
        Overgegaan = [.. inspanningen.Where(paar => paar.Nieuw is { IsAfgesloten: true, GaatOverIn: not null }).Select(paar => paar.Oud!)];
        NaarLijn = [.. inspanningen.Where(paar => paar.Nieuw is { IsAfgesloten: false, Werkwijze: Werkwijze.Routine } && paar.Oud!.Werkwijze != Werkwijze.Routine).Select(paar => paar.Oud!)];
        Uitgesteld = [.. inspanningen.Where(paar => IsLater(paar.Oud!, paar.Nieuw)).Select(paar => paar.Oud!)];
        GestopteOpgaven = [.. opgaven.Where(paar => paar.Nieuw is { IsAfgesloten: true, GaatOverIn: null }).Select(paar => paar.Oud!)];
        Weg = [.. Gestopt.Select(inspanning => inspanning.Id), .. GestopteOpgaven.Select(opgave => opgave.Id)];
        Mee = [.. Overgegaan.Select(inspanning => inspanning.Id), .. opgaven.Where(paar => paar.Nieuw is { IsAfgesloten: true, GaatOverIn: not null }).Select(paar => paar.Oud!.Id)];
    }

    /// <summary>If nothing is done.</summary>
    internal Beeld Voor { get; }

    /// <summary>After the steps.</summary>
    internal Beeld Na { get; }

    internal Lijst<Stap> Stappen { get; }

    internal DateOnly Vandaag { get; }

    /// <summary>The first day on which all steps have taken effect.</summary>
    internal DateOnly Dag { get; }

    internal ImmutableArray<Mutatie> Mutaties { get; }

    /// <summary>Every record that comes, changes or goes, once.</summary>
    internal ImmutableArray<(Feit? Oud, Feit? Nieuw)> Anders { get; }

    /// <summary>Efforts that end and go on nowhere.</summary>
    internal ImmutableArray<Inspanning> Gestopt { get; }

    /// <summary>Efforts that go on in another.</summary>
    internal ImmutableArray<Inspanning> Overgegaan { get; }

    /// <summary>Efforts that become work of the line.</summary>
    internal ImmutableArray<Inspanning> NaarLijn { get; }

    /// <summary>Efforts that start or end later.</summary>
    internal ImmutableArray<Inspanning> Uitgesteld { get; }

    /// <summary>Opgaven that end and go on nowhere.</summary>
    internal ImmutableArray<Opgave> GestopteOpgaven { get; }

    /// <summary>Efforts and opgaven that end and go on nowhere.</summary>
    internal HashSet<Guid> Weg { get; }

    /// <summary>Efforts and opgaven that go on in another.</summary>
    internal HashSet<Guid> Mee { get; }

    /// <summary>The last day of what stops or goes on elsewhere.</summary>
    internal DateOnly LaatsteDag(Guid id) =>
        (Stappen.FirstOrDefault(stap => stap.Op == id && stap.Soort is (Stapsoort.Stop or Stapsoort.VoegSamen or Stapsoort.DraagOverAanLijn))
            ?? Stappen.FirstOrDefault(stap => stap.Soort == Stapsoort.Stop && Voor.Inspanningen.Zoek(id)?.Opgaven.Contains(stap.Op) == true))?.Datum ?? Vandaag;

    private static bool IsLater(Inspanning oud, Inspanning? nieuw) =>
        nieuw is { IsAfgesloten: false } && (nieuw.Start?.Van > oud.Start?.Van || nieuw.Eind?.Tot > oud.Eind?.Tot);
}
