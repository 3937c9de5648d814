// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>Says which words of a text are the ones that were searched for.</summary>
public sealed class Gevondenwoorden
{
    private const int KortsteDeel = 5;
    private const int Venster = 180;
    private readonly IReadOnlyList<Zoekterm> _termen;
    private readonly HashSet<string> _lijkend;

    internal Gevondenwoorden(IReadOnlyList<Zoekterm> termen, HashSet<string> lijkend) => (_termen, _lijkend) = (termen, lijkend);

    /// <summary>The text in parts: what was found, and what stands around it.</summary>
    public IReadOnlyList<(string Tekst, bool Gevonden)> Merk(string tekst) => Delen(tekst, 0, tekst.Length);

    /// <summary>The part of these texts that says most of why the record was found; null when no running text does.</summary>
    public IReadOnlyList<(string Tekst, bool Gevonden)>? Fragment(IEnumerable<Zoektekst> teksten)
    {
        var (beste, aantal) = ((string?)null, 0);
        foreach (var (veld, tekst) in teksten)
        {
            if (veld is Veld.Inhoud or Veld.Overig && tekst is not null && Verschillende(tekst) is var gevonden && gevonden > aantal)
            {
                (beste, aantal) = (tekst, gevonden);
            }
        }

        return beste is null ? null : Rond(beste);
    }

    private List<(string Tekst, bool Gevonden)> Rond(string tekst)
    {
        var eerste = Woordlezer.Lees(tekst).OrderBy(woord => woord.Begin).First(woord => Nummer(woord.Woord) >= 0);
        var begin = eerste.Begin < 60 || tekst.Length <= Venster ? 0 : Woordgrens(tekst, eerste.Begin - 50);
        var eind = begin + Venster >= tekst.Length ? tekst.Length : Woordgrens(tekst, Math.Max(begin + Venster, eerste.Eind));
        var delen = Delen(tekst, begin, eind);
        if (begin > 0)
        {
            delen.Insert(0, ("… ", false));
        }

        if (eind < tekst.Length)
        {
            delen.Add((" …", false));
        }

        return delen;
    }

    private List<(string Tekst, bool Gevonden)> Delen(string tekst, int begin, int eind)
    {
        var delen = new List<(string, bool)>();
        var plaats = begin;
        var raak = Woordlezer.Lees(tekst).Where(woord => woord.Begin >= begin && woord.Eind <= eind && Nummer(woord.Woord) >= 0);
        foreach (var woord in raak.OrderBy(woord => woord.Begin).ThenByDescending(woord => woord.Eind))
        {
            if (woord.Begin < plaats)
            {
                continue;
            }

            if (woord.Begin > plaats)
            {
                delen.Add((tekst[plaats..woord.Begin], false));
            }

            delen.Add((tekst[woord.Begin..woord.Eind], true));
            plaats = woord.Eind;
        }

        if (plaats < eind)
        {
            delen.Add((tekst[plaats..eind], false));
        }

        return delen;
    }

    private int Verschillende(string tekst) => Woordlezer.Lees(tekst).Select(woord => Nummer(woord.Woord)).Where(nummer => nummer >= 0).Distinct().Count();

    /// <summary>Which of the words that were searched for this is; negative when it is none of them.</summary>
    private int Nummer(string woord)
    {
        for (var nummer = 0; nummer < _termen.Count; nummer++)
        {
            if (Is(_termen[nummer], woord))
            {
                return nummer;
            }
        }

        return _lijkend.Contains(woord) ? _termen.Count : -1;
    }

    private static bool Is(Zoekterm term, string woord) =>
        woord.StartsWith(term.Woord, StringComparison.Ordinal) || Array.IndexOf(term.Delen, woord) >= 0
        || (!term.HeeftCijfer && (Stam.Van(woord) == term.Stam || Bevat(woord, term.Woord) || (term.Wortel is { } wortel && (woord.StartsWith(wortel, StringComparison.Ordinal) || Bevat(woord, wortel)))));

    private static bool Bevat(string woord, string deel) =>
        deel.Length >= KortsteDeel ? woord.Contains(deel, StringComparison.Ordinal) : deel.Length == KortsteDeel - 1 && woord.Length > KortsteDeel + 1 && woord.EndsWith(deel, StringComparison.Ordinal);

    private static int Woordgrens(string tekst, int vanaf)
    {
        var grens = tekst.IndexOf(' ', Math.Max(0, vanaf));
        return grens < 0 || grens > vanaf + 40 ? (char.IsLowSurrogate(tekst[vanaf]) ? vanaf + 1 : vanaf) : grens + (grens < tekst.Length - 1 ? 1 : 0);
    }
}
