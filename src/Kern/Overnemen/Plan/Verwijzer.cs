// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Something that a cell points at: a record, or a name that is not there yet.</summary>
/// <param name="Id">The record, or null.</param>
/// <param name="Naam">The name of a record that is still to be made.</param>
internal readonly record struct Doelwit(Guid? Id, string Naam);

/// <summary>Finds what the cells of a row point at. An unknown code rejects the row; an unknown name comes to be, with a warning.</summary>
internal sealed partial class Verwijzer(Omgeving omgeving)
{
    private static readonly string[] Niets = ["algemeen", "divers", "diversen", "diverse", "overig", "overige", "alle", "alle opgaven", "meerdere", "n v t"];

    /// <summary>What a field of several codes or names points at.</summary>
    public static IReadOnlyList<Doelwit> Alle<T>(Rijwerk rij, string veld, Vinder<T> vinder, string wat)
        where T : Feit
    {
        var uit = new List<Doelwit>();
        foreach (var waarde in rij.Rij.Alle(veld))
        {
            var tekst = Woordvorm.Schoon(waarde.Cel.Tekst) ?? "";
            if (Leegwoorden.IsLeeg(tekst) || Leegwoorden.ZegtOnbekend(tekst)) continue;
            var delen = Zoek(vinder, tekst) is not null ? [tekst] : Delen(waarde.Cel.Tekst);
            foreach (var deel in delen)
                if (Enkel(rij, veld, vinder, wat, deel) is { } doelwit && !uit.Contains(doelwit)) uit.Add(doelwit);
        }

        return uit;
    }

    /// <summary>What a code or name points at; null when it says nothing or the row is rejected for it.</summary>
    public static Doelwit? Enkel<T>(Rijwerk rij, string veld, Vinder<T> vinder, string wat, string tekst)
        where T : Feit
    {
        if (Zoek(vinder, tekst) is { } id) return new(id, "");
        if (Niets.Contains(Woordvorm.Normaliseer(tekst))) return null;
        if (Opsommingen.LijktCode(tekst))
        {
            rij.Weiger(veld, $"{wat} {Woordvorm.Aanhaling(tekst)} bestaat niet in het landschap en komt niet (goed) voor in deze lijsten.");
            return null;
        }

        if (vinder.Opzoeker.Bestaat(tekst))
        {
            rij.Weiger(veld, $"{wat} {Woordvorm.Aanhaling(tekst)} bestaat meer dan eens. Noem de code.");
            return null;
        }

        if (tekst.Length > Feit.NaamMax)
        {
            rij.Weiger(veld, $"De naam is {tekst.Length} tekens lang; er passen er {Feit.NaamMax}. Maak de tekst korter.");
            return null;
        }

        return vinder.Vraag(rij, tekst, _ => true) is { } zelfde ? new(zelfde, "") : rij.Afgewezen ? null : new(null, tekst);
    }

    /// <summary>The record a field points at; the row is rejected when there is none with that code or name.</summary>
    public static Guid? Bestaande<T>(Rijwerk rij, string veld, Vinder<T> vinder, string wat)
        where T : Feit
    {
        if (Woordvorm.Schoon(rij.Rij.Eerste(veld)?.Cel.Tekst) is not { } tekst || Leegwoorden.IsLeeg(tekst) || Leegwoorden.ZegtOnbekend(tekst)) return null;
        if (Zoek(vinder, tekst) is { } id) return id;
        rij.Weiger(veld, $"{wat} {Woordvorm.Aanhaling(tekst)} bestaat niet in het landschap en komt niet (goed) voor in deze lijsten.");
        return null;
    }

    /// <summary>The opgave a row points at comes to be when it is only a name yet.</summary>
    public Guid Opgave(Rijwerk rij, Doelwit doelwit)
    {
        if ((doelwit.Id ?? Zoek(omgeving.Opgaven, doelwit.Naam)) is { } id) return id;
        var opgave = new Opgave { Id = omgeving.Werk.NieuwId(), Naam = doelwit.Naam, Status = Opgavestatus.Onbekend, Overgenomen = true };
        omgeving.Werk.Zet(opgave);
        omgeving.Opgaven.Opzoeker.Voeg(opgave.Id, opgave.Naam, null, rij.Plaats);
        rij.Waarschuw("opgave", $"Opgave {Woordvorm.Aanhaling(doelwit.Naam)} was er nog niet en is aangemaakt. Alleen de naam is bekend.");
        return opgave.Id;
    }

    /// <summary>The goal a row points at comes to be when it is only a name yet.</summary>
    public Guid Doel(Rijwerk rij, string veld, Doelwit doelwit, Guid? opgave)
    {
        if ((doelwit.Id ?? Zoek(omgeving.Doelen, doelwit.Naam)) is { } id) return id;
        var doel = new Doel { Id = omgeving.Werk.NieuwId(), Naam = doelwit.Naam, OpgaveId = opgave, Overgenomen = true };
        omgeving.Werk.Zet(doel);
        omgeving.Doelen.Opzoeker.Voeg(doel.Id, doel.Naam, null, rij.Plaats);
        rij.Waarschuw(veld, $"Doel {Woordvorm.Aanhaling(doelwit.Naam)} was er nog niet en is aangemaakt. Alleen de naam is bekend.");
        return doel.Id;
    }

    /// <summary>The opgave or theme that the title of a block names; a title without such a word is a theme unless an opgave has that name.</summary>
    public (Doelwit? Opgave, string? Thema) Sectie(Rijwerk rij)
    {
        if (rij.Rij.Sectie is not { } titel) return (null, null);
        if (Zoek(omgeving.Opgaven, titel) is { } heel) return (new(heel, ""), null);
        var vondst = Kopje().Match(titel);
        var naam = vondst.Success && vondst.Groups["naam"].Value.Trim() is { Length: > 0 } rest ? rest : titel;
        if (Zoek(omgeving.Opgaven, naam) is { } id) return (new(id, ""), null);
        if (vondst.Groups["soort"].Value.Equals("opgave", StringComparison.OrdinalIgnoreCase)) return (Enkel(rij, "", omgeving.Opgaven, "Opgave", naam), null);
        return (null, naam.Length <= Feit.NaamMax ? naam : null);
    }

    /// <summary>By code, by name, by a code in front of a name ("O1 Wonen"), or by the name after a number ("1. Wonen").</summary>
    public static Guid? Zoek<T>(Vinder<T> vinder, string tekst)
        where T : Feit
    {
        if (vinder.Opzoeker.OpCode(tekst) is { } opCode) return opCode;
        if (vinder.Opzoeker.OpNaam(tekst) is { } opNaam) return opNaam;
        var vondst = MetCode().Match(tekst);
        if (!vondst.Success) return null;
        return vinder.Opzoeker.OpCode(vondst.Groups["code"].Value) ?? vinder.Opzoeker.OpNaam(vondst.Groups["naam"].Value);
    }

    private static IReadOnlyList<string> Delen(string tekst) =>
        Opsommingen.LeesCodes(tekst) is var codes && codes.All(Opsommingen.LijktCode) ? codes : Opsommingen.Lees(tekst);

    [GeneratedRegex(@"^(?:opgave|doel|inspanning|project)?\s*(?<code>[\p{L}\d._\-/]*\d[\p{L}\d._\-/]*?)\s*[.:)–-]?\s+(?<naam>\p{L}.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetCode();

    [GeneratedRegex(@"^\s*(?<soort>opgave|thema|programma|portefeuille|domein|pijler|cluster|afdeling|onderdeel|hoofdstuk|categorie)?\s*(?:[A-Z\d]{1,3}(?:\.\d+)*)?\s*[:.)–-]\s*(?<naam>.+)$|^\s*(?<soort>opgave|thema|programma|domein|pijler)\s+(?<naam>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kopje();
}
