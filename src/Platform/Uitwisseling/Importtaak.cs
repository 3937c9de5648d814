// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>An import that somebody is working on: the files they brought, what they said about them, and what would come of it.</summary>
public sealed class Importtaak(Guid id, Guid organisatie, Namens namens, IReadOnlyList<Bronbestand> bestanden)
{
    private int _gedaan;

    /// <summary>Key, in the address.</summary>
    public Guid Id { get; } = id;

    /// <summary>The organisation it is for.</summary>
    public Guid OrganisatieId { get; } = organisatie;

    /// <summary>With whose eyes it is worked out.</summary>
    public Namens Namens { get; } = namens;

    /// <summary>The files.</summary>
    public IReadOnlyList<Bronbestand> Bestanden { get; } = bestanden;

    /// <summary>Corrections of header rows and columns.</summary>
    public List<Bladkeuze> Keuzes { get; } = [];

    /// <summary>Answers to questions about names.</summary>
    public Dictionary<string, bool> Antwoorden { get; } = [];

    /// <summary>All that was said about it.</summary>
    internal Importwensen Wensen => new([.. Keuzes], new Dictionary<string, bool>(Antwoorden));

    /// <summary>The number of what was said last.</summary>
    internal int Stand { get; set; }

    /// <summary>Takes over what was said about it elsewhere.</summary>
    internal void Zeg(Importwensen wensen)
    {
        Keuzes.AddRange(wensen.Keuzes);
        foreach (var (sleutel, antwoord) in wensen.Antwoorden) Antwoorden[sleutel] = antwoord;
    }

    /// <summary>What would come of it; null while it is being worked out, and after it failed.</summary>
    public Importvoorbereiding? Voorbereiding { get; internal set; }

    /// <summary>Why it could not be worked out, in Dutch; null when it could.</summary>
    public string? Fout { get; internal set; }

    /// <summary>True while it is being worked out.</summary>
    public bool Bezig => Voorbereiding is null && Fout is null;

    /// <summary>Number of rows in the files, headers and titles included.</summary>
    public int Rijen { get; } = bestanden.Sum(bestand => bestand.Bladen.Sum(blad => blad.Rijen.Count));

    /// <summary>Number of rows that were worked out.</summary>
    public int Gedaan
    {
        get => Volatile.Read(ref _gedaan);
        internal set => Volatile.Write(ref _gedaan, value);
    }

    /// <summary>When it was last looked at, for cleaning up.</summary>
    internal DateTimeOffset Bekeken { get; set; }
}
