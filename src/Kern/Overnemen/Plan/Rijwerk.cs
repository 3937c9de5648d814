// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Kern.Overnemen.Herkenning;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>One row while it is taken over: reads its cells and collects what is to be said about it.</summary>
internal sealed class Rijwerk(Tabel tabel, Bronrij rij, Leesgeheugen geheugen)
{
    private readonly List<Rijmelding> _meldingen = [];
    private readonly List<Veldwijziging> _wijzigingen = [];

    public Tabel Tabel => tabel;

    public Bronrij Rij => rij;

    public Leesgeheugen Geheugen => geheugen;

    public string Titel { get; set; } = "";

    public bool IsNieuw { get; set; }

    public Gelijkenisvraag? Vraag { get; private set; }

    public bool Afgewezen => Vraag is not null || _meldingen.Exists(melding => melding.IsBezwaar);

    public IReadOnlyList<Veldwijziging> Wijzigingen => _wijzigingen;

    /// <summary>Where the row stands, for messages about another row.</summary>
    public string Plaats => tabel.Blad.Length > 0 ? $"rij {rij.Nummer} van blad ‘{tabel.Blad}’" : $"rij {rij.Nummer} van ‘{tabel.Bestand}’";

    public Rijplan Plan() => new(
        tabel.Bestand, tabel.Blad, rij.Nummer, Titel,
        Afgewezen ? Rijuitkomst.Afgewezen : IsNieuw ? Rijuitkomst.Nieuw : _wijzigingen.Count > 0 ? Rijuitkomst.Gewijzigd : Rijuitkomst.Ongewijzigd,
        _meldingen, Afgewezen ? [] : _wijzigingen, Vraag);

    public void Weiger(string veld, string tekst, Bronwaarde? waarde = null) => _meldingen.Add(new(veld, Genoemd(veld, tekst, waarde), true));

    public void Waarschuw(string veld, string tekst, Bronwaarde? waarde = null) => _meldingen.Add(new(veld, Genoemd(veld, tekst, waarde), false));

    public void Vraagt(Gelijkenisvraag vraag)
    {
        Vraag = vraag;
        _meldingen.Add(new("naam", Genoemd("naam", $"‘{vraag.Naam}’ lijkt op ‘{vraag.Bestaand}’ {vraag.Waar}. Is het dezelfde, of is het een andere?", null), true));
    }

    public void Noteer(string veld, string? oud, string? nieuw)
    {
        if ((oud ?? "") != (nieuw ?? "")) _wijzigingen.Add(new(veld, oud ?? "", nieuw ?? ""));
    }

    /// <summary>The text of a field, all its columns joined; null when the list does not tell. Too long a text rejects the row.</summary>
    public string? Tekst<T>(string veld, string eigenschap, string? anderVeld = null)
    {
        var delen = rij.Alle(veld).Concat(anderVeld is null ? [] : rij.Alle(anderVeld)).Where(waarde => Bruikbaar(veld, waarde)).Select(waarde => waarde.Cel.Tekst.Trim()).Where(deel => !Leegwoorden.IsLeeg(deel)).Distinct().ToList();
        if (delen.Count == 0) return null;
        var tekst = string.Join('\n', delen).ReplaceLineEndings("\n");
        if (eigenschap is "Naam" or "Code") tekst = Woordvorm.Schoon(tekst) ?? "";
        if (tekst.Any(teken => char.IsControl(teken) && teken is not ('\n' or '\t'))) tekst = string.Concat(tekst.Where(teken => !char.IsControl(teken) || teken is '\n' or '\t'));
        if (Velden.Grens(typeof(T), eigenschap) is { } grens && tekst.Length > grens)
            Weiger(veld, $"De tekst is {tekst.Length} tekens lang; er passen er {grens}. Maak de tekst korter.");
        return tekst;
    }

    public Datering? Datum(string veld)
    {
        if (Tijdvak(veld) is not { } tijdvak) return null;
        var eigen = tijdvak.Precisie is Precisie.Deel or Precisie.Halfjaar or Precisie.Week;
        return new(tijdvak.Van, tijdvak.Tot, eigen ? Woordvorm.Schoon(rij.Eerste(veld)!.Cel.Tekst) : null);
    }

    public DateOnly? Dag(string veld)
    {
        if (Tijdvak(veld) is not { } tijdvak) return null;
        if (tijdvak.Van != tijdvak.Tot) Waarschuw(veld, $"Hier past één dag; genomen is {Notatie.Tijdvak.Toon(tijdvak.Tot)}.");
        return tijdvak.Tot;
    }

    public Tijdvak? Tijdvak(string veld) => rij.Eerste(veld) is { } waarde && Bruikbaar(veld, waarde)
        ? Neem(veld, waarde.Cel.Soort switch
        {
            Celsoort.Datum => Lezing.Van(Notatie.Tijdvak.Op(waarde.Cel.Datum)),
            Celsoort.Getal => Datums.Lees(waarde.Cel.Getal),
            _ => geheugen.Datum(waarde.Cel.Tekst),
        })
        : null;

    public long? Bedrag(string veld, Bronwaarde waarde)
    {
        if (!Bruikbaar(veld, waarde)) return null;
        if (waarde.Cel.Soort is Celsoort.Datum or Celsoort.Waar)
        {
            Weiger(veld, $"‘{waarde.Cel.Tekst}’ is geen bedrag.", waarde);
            return null;
        }

        return Neem(veld, waarde.Cel.Soort == Celsoort.Getal ? Bedragen.Lees(waarde.Cel.Getal, waarde.Kolom.Factor) : Bedragen.Lees(waarde.Cel.Tekst, waarde.Kolom.Factor), waarde);
    }

    public decimal? Getal(string veld) => rij.Eerste(veld) is { } waarde ? Getal(veld, waarde) : null;

    public decimal? Getal(string veld, Bronwaarde waarde) => Bruikbaar(veld, waarde)
        ? Neem(veld, waarde.Cel.Soort == Celsoort.Getal ? Lezing.Van(waarde.Cel.Getal) : Getallen.Lees(waarde.Cel.Tekst), waarde)
        : null;

    public T? Woord<T>(string veld, Woordtabel<T> tabel)
        where T : struct => Woord(veld, tabel.Lees);

    public T? Woord<T>(string veld, Func<string?, Lezing<T>> lees)
        where T : struct => rij.Eerste(veld) is { } waarde && Bruikbaar(veld, waarde) ? Neem(veld, lees(waarde.Cel.Tekst)) : null;

    public T? Neem<T>(string veld, Lezing<T> lezing, Bronwaarde? waarde = null)
        where T : struct
    {
        if (lezing.Bezwaar is { } bezwaar) Weiger(veld, bezwaar, waarde);
        if (lezing.Waarschuwing is { } waarschuwing) Waarschuw(veld, waarschuwing, waarde);
        return lezing.HeeftWaarde ? lezing.Waarde : null;
    }

    private bool Bruikbaar(string veld, Bronwaarde waarde)
    {
        if (waarde.Cel.Soort != Celsoort.Fout) return true;
        if (!_meldingen.Exists(melding => melding.Veld == veld && melding.IsBezwaar)) Weiger(veld, $"De formule in deze cel geeft een fout ({waarde.Cel.Tekst}).", waarde);
        return false;
    }

    /// <summary>A field may have several cells; the one it is about is named, else the first.</summary>
    private string Genoemd(string veld, string tekst, Bronwaarde? waarde) => (waarde ?? rij.Eerste(veld)) is { } cel
        ? $"Cel {cel.Adres} ({cel.Kolom.Veld!.Label}): {tekst}"
        : tekst;
}
