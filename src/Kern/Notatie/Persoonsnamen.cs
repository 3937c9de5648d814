// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Notatie;

/// <summary>One filling of a role as written in a list.</summary>
/// <param name="Bezetting">Person, vacancy or unknown.</param>
/// <param name="Naam">The name in reading order ("J. de Vries"); empty unless a person is named.</param>
/// <param name="Functie">A function or department written with the name, or null.</param>
public sealed record Persoonsvermelding(Bezetting Bezetting, string Naam, string? Functie);

/// <summary>Reads names of persons as lists have them.</summary>
public static partial class Persoonsnamen
{
    /// <summary>
    /// Reads one or more names: "J. de Vries", "Vries, J. de", "Jan de Vries (wethouder)", "wethouder Jansen", "J. Bos / A. Pot". "Vacature" and
    /// "n.n.b." are recognised; an empty cell gives an empty list.
    /// </summary>
    public static Lezing<IReadOnlyList<Persoonsvermelding>> Lees(string? tekst)
    {
        if (Leegwoorden.IsLeeg(tekst)) return Lezing.Leeg<IReadOnlyList<Persoonsvermelding>>();
        if (ZegtOnbekend(tekst!)) return Lezing.Van<IReadOnlyList<Persoonsvermelding>>([new(Bezetting.Onbekend, "", null)]);
        var delen = Deel(tekst!).Select(Enkel).ToList();
        if (delen.Find(deel => deel.Bezetting == Bezetting.Persoon && !Letter().IsMatch(deel.Naam)) is not null)
            return Lezing.Weiger<IReadOnlyList<Persoonsvermelding>>($"{Woordvorm.Aanhaling(tekst)} is geen naam van een persoon.");
        var onderdeel = delen.Find(deel => deel.Bezetting == Bezetting.Persoon && Organisatiedeel().IsMatch(deel.Naam));
        if (onderdeel is null) return Lezing.Van<IReadOnlyList<Persoonsvermelding>>(delen.Distinct().ToList());
        var personen = delen.Where(deel => deel.Bezetting != Bezetting.Persoon || !Organisatiedeel().IsMatch(deel.Naam)).ToList();
        var melding = $"{Woordvorm.Aanhaling(onderdeel.Naam)} is geen persoon en is niet overgenomen; wie het is, blijft onbekend.";
        return personen.Count > 0
            ? Lezing.Van<IReadOnlyList<Persoonsvermelding>>(personen, melding)
            : Lezing.Van<IReadOnlyList<Persoonsvermelding>>([new(Bezetting.Onbekend, "", null)], melding);
    }

    private static bool ZegtOnbekend(string tekst) =>
        Leegwoorden.ZegtOnbekend(tekst) || Woordvorm.Normaliseer(tekst) is "nn" or "n n" or "nader in te vullen" or "nog te werven" && !Open().IsMatch(tekst);

    private static Persoonsvermelding Enkel(string deel)
    {
        if (Open().IsMatch(deel)) return new(Bezetting.Vacature, "", null);
        if (ZegtOnbekend(deel)) return new(Bezetting.Onbekend, "", null);
        string? functie = null;
        var naam = Toevoeging().Replace(deel, vondst => { functie ??= Woordvorm.Schoon(vondst.Groups[1].Value); return " "; });
        naam = Aanhef().Replace(naam.Trim(), "");
        if (Ambt().Match(naam) is { Success: true } ambt)
        {
            functie ??= ambt.Groups[1].Value.ToLowerInvariant();
            naam = naam[ambt.Length..];
        }

        naam = Aanhef().Replace(naam.Trim(), "");
        if (Omgekeerd().Match(naam) is { Success: true } om)
            naam = $"{om.Groups["voor"].Value.Trim()} {om.Groups["tussen"].Value.Trim()} {om.Groups["achter"].Value.Trim()}";
        return new(Bezetting.Persoon, Woordvorm.Schoon(naam) ?? "", functie);
    }

    private static IEnumerable<string> Deel(string tekst)
    {
        foreach (var deel in Scheiding().Split(tekst))
        {
            if (Woordvorm.Schoon(deel) is not { } schoon || Leegwoorden.IsLeeg(schoon)) continue;
            if (!schoon.Contains(',', StringComparison.Ordinal) || Omgekeerd().IsMatch(Toevoeging().Replace(schoon, " ").Trim())) yield return schoon;
            else
                foreach (var naam in schoon.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) yield return naam;
        }
    }

    private const string Tussen = "(?:van|de|der|den|het|'t|ten|ter|te|von|la|le|el|al|v\\.?d\\.?|in)";

    [GeneratedRegex(@"\s*[|;\r\n]+\s*|\s+(?:/|&|\+|en)\s+|(?<=\p{Ll})/(?=\p{Lu})")]
    private static partial Regex Scheiding();

    [GeneratedRegex(@"[(\[]([^)\]]*)[)\]]")]
    private static partial Regex Toevoeging();

    [GeneratedRegex(@"^(?:(?:dhr|mevr?|mw|mr|drs|ir|ing|dr|prof|de heer|mevrouw)\b\.?\s*)+(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aanhef();

    [GeneratedRegex(@"^(wethouder|weth\.?|wth\.?|burgemeester|burg\.?|gedeputeerde|heemraad|dijkgraaf|gemeentesecretaris|directeur|afdelingshoofd|teamleider|teammanager|projectleider|programmamanager)\s+(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ambt();

    [GeneratedRegex(@"^(?<achter>\p{L}[\p{L}'’ \-]*?)(?<tussen>(?:\s+" + Tussen + @")*),\s*(?<voor>(?:\p{Lu}[\p{L}]?\.?[ -]?)+(?:\s*" + Tussen + @")*|\p{Lu}[\p{L}'’\-]+(?:\s+" + Tussen + @")*)$")]
    private static partial Regex Omgekeerd();

    [GeneratedRegex(@"^\W*(?:vacature|vac\.?|vacant|openstaand|open vacature|nog te werven|werving)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"^(?:(?:afdeling|afd\.?|team|cluster|domein|college|directie|het college|gemeente|provincie|waterschap|bureau|eenheid|sector|stichting|raad)\b|b\s?&\s?w$|mt$|dt$|diversen?$|extern$|div\.?$|alle\b|wisselend$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Organisatiedeel();

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Letter();
}
