// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Samenhang.Kern.Toetsen;
using Samenhang.Kern.Vandaag;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Pagina;

namespace Samenhang.Opgaven.Bevindingen;

/// <summary>Which findings are asked for; all of it stands in the address.</summary>
internal sealed class Bevindingkeuze
{
    internal const string Open = "open", Geaccepteerd = "geaccepteerd", Alles = "alles";

    /// <summary>On what carries my name.</summary>
    internal const string Mij = "mij";

    /// <summary>Wherever I may do what is advised.</summary>
    internal const string Mag = "mag";

    private readonly Lezing _lezing;
    private readonly Bevindingenbeeld _beeld;
    private readonly Lazy<HashSet<Guid>> _mijn;

    /// <summary>Reads it; what does not exist counts as not asked.</summary>
    internal Bevindingkeuze(Lezing lezing, Bevindingenbeeld beeld, IQueryCollection vraag)
    {
        (_lezing, _beeld) = (lezing, beeld);
        Ernst = Enum.TryParse<Ernst>(vraag["ernst"], ignoreCase: true, out var ernst) && Enum.IsDefined(ernst) ? ernst : null;
        Toets = Toetsboek.Zoek(vraag["toets"]);
        Opgave = Guid.TryParse(vraag["opgave"], out var opgave) ? opgave : null;
        Portefeuille = Guid.TryParse(vraag["portefeuille"], out var portefeuille) ? portefeuille : null;
        Wie = (string?)vraag["wie"] is Mij or Mag ? vraag["wie"].ToString() : null;
        Staat = (string?)vraag["staat"] is Geaccepteerd or Alles ? vraag["staat"].ToString() : Open;
        _mijn = new(() => Mijn(lezing));
    }

    internal Ernst? Ernst { get; }

    internal Toets? Toets { get; }

    internal Guid? Opgave { get; }

    internal Guid? Portefeuille { get; }

    internal string? Wie { get; }

    internal string Staat { get; }

    /// <summary>Something narrows the list, besides the check.</summary>
    internal bool IsGefilterd => Ernst is not null || Opgave is not null || Portefeuille is not null || Wie is not null || Staat != Open;

    /// <summary>The checks that can find something here.</summary>
    internal IEnumerable<Toets> Toetsen => Toetsboek.Alle.Where(toets => (Toets is null || Toets == toets) && (Ernst is null || Ernst == toets.Ernst));

    /// <summary>Is it asked for?</summary>
    internal bool Past(Bevinding bevinding) =>
        Staat switch { Open => _beeld.Acceptatie(bevinding) is null, Geaccepteerd => _beeld.Acceptatie(bevinding) is not null, _ => true }
        && (Opgave is not { } opgave || Plek.Opgaven(_lezing.Blik, bevinding.Waar).Contains(opgave))
        && (Portefeuille is not { } portefeuille || Plek.Portefeuilles(_lezing.Blik, bevinding.Waar).Contains(portefeuille))
        && Wie switch { Mij => _mijn.Value.Contains(bevinding.Waar.Id), Mag => Bevindingstap.Voor(_lezing, bevinding) is not null, _ => true };

    /// <summary>The address with this choice and another check, page or form.</summary>
    internal string Adres(string pad, Toets? toets, params ReadOnlySpan<(string Naam, string Waarde)> erbij)
    {
        var vraag = new Dictionary<string, string?> { ["toets"] = toets?.Code, ["ernst"] = Ernst?.ToString(), ["opgave"] = Opgave?.ToString(), ["portefeuille"] = Portefeuille?.ToString(), ["wie"] = Wie };
        vraag["staat"] = Staat == Open ? null : Staat;
        foreach (var (naam, waarde) in erbij)
        {
            vraag[naam] = waarde;
        }

        return _lezing.Weg.Met(pad + QueryString.Create(vraag.Where(deel => deel.Value is not null)));
    }

    /// <summary>The records that carry the name of who reads.</summary>
    internal static HashSet<Guid> Mijn(Lezing lezing)
    {
        var draagt = new Draagt(lezing.Blik, lezing.Gebruiker.PersoonId, lezing.Peildatum);
        var kring = Kring.Van(lezing.Blik, draagt, []);
        return
        [
            .. kring.Opgaven.Select(opgave => opgave.Id), .. kring.Inspanningen.Select(inspanning => inspanning.Id), .. kring.Doelen.Select(doel => doel.Id),
            .. kring.Doelen.SelectMany(doel => lezing.Blik.Naar(r => r.IndicatorenVan, doel.Id)).Select(indicator => indicator.Id), .. draagt.Afspraken.Select(afspraak => afspraak.Id),
        ];
    }
}
