// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>The rules of the method on top of the points, in their order of precedence (domain model §4). Numbers are places in <see cref="Werkwijzevragen.Schaal"/>.</summary>
internal sealed class Rangorde
{
    private const int Routine = 0, Project = 1, Bestuursproces = 3, Improvisatie = 4;
    private readonly string?[] _regels = new string?[Werkwijzevragen.Schaal.Length];
    private readonly bool _voorrang, _geenProject, _hadProject;
    private readonly List<int> _volgorde;
    private readonly int[] _punten;

    internal Rangorde(ReadOnlySpan<Antwoord> antwoorden, int[] punten)
    {
        _punten = punten;
        _volgorde = [.. Enumerable.Range(0, punten.Length).OrderByDescending(nummer => punten[nummer])];
        var vaag = Vaag(antwoorden);
        _geenProject = Van(antwoorden, Vraagnummer.Afspraak) == Antwoord.Nee;
        if (vaag is not null && _volgorde.IndexOf(Bestuursproces) > _volgorde.IndexOf(Project))
        {
            _hadProject = _volgorde[0] == Project;
            _regels[Project] = $"Kan niet boven bestuursproces staan: {vaag}.";
            _volgorde.Remove(Bestuursproces);
            _volgorde.Insert(_volgorde.IndexOf(Project), Bestuursproces);
        }

        if (_geenProject)
        {
            _regels[Project] = "Valt af: tijd, geld en kwaliteit zijn niet in een afspraak vast te leggen.";
            _volgorde.Remove(Project);
            _volgorde.Add(Project);
        }

        if (Van(antwoorden, Vraagnummer.Spoed) == Antwoord.Ja)
        {
            _voorrang = Vooraan(Improvisatie, "Gaat voor: het moet er nu staan. Spreek een einddatum af; doe de test daarna opnieuw.");
        }
        else if (Van(antwoorden, Vraagnummer.Herhaling) == Antwoord.Ja && Van(antwoorden, Vraagnummer.Tijdelijk) == Antwoord.Nee)
        {
            _voorrang = Vooraan(Routine, "Gaat voor: het is werk dat zich herhaalt en doorgaat.");
        }
    }

    internal IReadOnlyList<int> Volgorde => _volgorde;

    internal Werkwijze Eerste => Mengvorm?.Eerst ?? Werkwijzevragen.Schaal[_volgorde[0]];

    /// <summary>Where a rule gives precedence there is nothing to mix; where the voorscheider held back a project, it follows later.</summary>
    internal Mengvorm? Mengvorm
    {
        get
        {
            if (_voorrang) return null;
            if (_hadProject && !_geenProject) return Mengvorm.Van(Werkwijze.Bestuursproces, Werkwijze.Project);
            var (een, ander) = (_volgorde[0], _volgorde[1]);
            return _punten[een] > 0 && _punten[ander] > 0 && Math.Abs(_punten[een] - _punten[ander]) <= Werkwijzetest.Gelijkop && !ValtAf(ander)
                ? Mengvorm.Van(Werkwijzevragen.Schaal[een], Werkwijzevragen.Schaal[ander])
                : null;
        }
    }

    internal string? Regel(int nummer) => _regels[nummer];

    internal bool ValtAf(int nummer) => nummer == Project && _geenProject;

    private bool Vooraan(int nummer, string regel)
    {
        _regels[nummer] = regel;
        _volgorde.Remove(nummer);
        _volgorde.Insert(0, nummer);
        return true;
    }

    /// <summary>The voorscheider: what of initiative, network and decision is vague; null when nothing is. Rather vague is vague.</summary>
    private static string? Vaag(ReadOnlySpan<Antwoord> antwoorden) =>
        Werkwijzetest.Waarde(Van(antwoorden, Vraagnummer.Idee)) > 0 ? "het initiatief is nog vaag"
        : Werkwijzetest.Waarde(Van(antwoorden, Vraagnummer.Partijen)) < 0 ? "welke partijen meedoen is vaag"
        : Werkwijzetest.Waarde(Van(antwoorden, Vraagnummer.Besluit)) < 0 ? "de besluitvorming is vaag"
        : null;

    private static Antwoord Van(ReadOnlySpan<Antwoord> antwoorden, int vraag) => antwoorden[vraag - 1];
}
