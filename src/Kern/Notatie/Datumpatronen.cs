// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;

namespace Samenhang.Kern.Notatie;

/// <summary>The notations of a date in the form of <see cref="Datumvorm"/>, tried one after another.</summary>
internal static partial class Datumpatronen
{
    private const string M = "(?<m>jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)";
    private const string J = @"(?<j>\d{4}|'?\d{2})";

    private static readonly (Regex Patroon, Func<Match, Tijdvak?> Maak)[] Alle =
    [
        (DagMaandJaar(), vondst => Dag(Jaar(vondst), Getal(vondst, "m"), Getal(vondst, "d"))),
        (JaarMaandDag(), vondst => Dag(Jaar(vondst), Getal(vondst, "m"), Getal(vondst, "d"))),
        (DagNaamJaar(), vondst => Dag(Jaar(vondst), Maandnaam(vondst), Getal(vondst, "d"))),
        (NaamJaar(), vondst => Maand(Jaar(vondst), Maandnaam(vondst))),
        (JaarNaam(), vondst => Maand(Jaar(vondst), Maandnaam(vondst))),
        (JaarMaand(), vondst => Getal(vondst, "m") <= 12 ? Maand(Jaar(vondst), Getal(vondst, "m")) : null),
        (MaandJaar(), vondst => Maand(Jaar(vondst), Getal(vondst, "m"))),
        (HeelJaar(), vondst => Tijdvak.VanMaanden(Jaar(vondst), 1, 12, Precisie.Jaar)),
        (Dagnummer(), vondst => Tijdvak.Op(DateOnly.FromDateTime(DateTime.FromOADate(Getal(vondst, "n"))))),
        (KwartaalJaar(), vondst => Kwartaal(Jaar(vondst), vondst.Groups["k"].Value)),
        (JaarKwartaal(), vondst => Kwartaal(Jaar(vondst), vondst.Groups["k"].Value)),
        (HelftJaar(), vondst => Helft(Jaar(vondst), vondst.Groups["h"].Value)),
        (JaarHelft(), vondst => Helft(Jaar(vondst), vondst.Groups["h"].Value)),
        (WeekJaar(), vondst => Week(Jaar(vondst), Getal(vondst, "w"))),
        (JaarWeek(), vondst => Week(Jaar(vondst), Getal(vondst, "w"))),
        (DeelVanMaand(), vondst => Datumdelen.VanMaand(Jaar(vondst), Maandnaam(vondst), vondst.Groups["deel"].Value)),
        (DeelVanJaar(), vondst => Datumdelen.VanJaar(Jaar(vondst), vondst.Groups["deel"].Value)),
        (JaarDeel(), vondst => Datumdelen.VanJaar(Jaar(vondst), vondst.Groups["deel"].Value)),
        (KortBereik(), vondst => Jaren(Jaar(vondst), Getal(vondst, "tot"))),
    ];

    /// <summary>The period a notation stands for, or null when it is none of these.</summary>
    /// <exception cref="OnmogelijkeDatumException">The notation is known but the date does not exist.</exception>
    public static Tijdvak? Lees(string vorm)
    {
        foreach (var (patroon, maak) in Alle)
            if (patroon.Match(vorm) is { Success: true } vondst && maak(vondst) is { } tijdvak) return tijdvak;
        return null;
    }

    private static Tijdvak Dag(int jaar, int maand, int dag)
    {
        if (maand is < 1 or > 12) throw new OnmogelijkeDatumException($"maand {maand} bestaat niet");
        var dagen = DateTime.DaysInMonth(jaar, maand);
        if (dag < 1 || dag > dagen) throw new OnmogelijkeDatumException($"die maand heeft {dagen} dagen");
        return Tijdvak.Op(new DateOnly(jaar, maand, dag));
    }

    private static Tijdvak Maand(int jaar, int maand) => maand is >= 1 and <= 12
        ? Tijdvak.VanMaanden(jaar, maand, maand, Precisie.Maand)
        : throw new OnmogelijkeDatumException($"maand {maand} bestaat niet");

    private static Tijdvak Kwartaal(int jaar, string woord)
    {
        var kwartaal = Rang(woord);
        if (kwartaal is < 1 or > 4) throw new OnmogelijkeDatumException("een jaar heeft vier kwartalen");
        return Tijdvak.VanMaanden(jaar, (kwartaal * 3) - 2, kwartaal * 3, Precisie.Kwartaal);
    }

    private static Tijdvak Helft(int jaar, string woord) => Rang(woord) switch
    {
        1 => Tijdvak.VanMaanden(jaar, 1, 6, Precisie.Halfjaar),
        2 => Tijdvak.VanMaanden(jaar, 7, 12, Precisie.Halfjaar),
        _ => throw new OnmogelijkeDatumException("een jaar heeft twee helften"),
    };

    private static Tijdvak Week(int jaar, int week)
    {
        var weken = ISOWeek.GetWeeksInYear(jaar);
        if (week < 1 || week > weken) throw new OnmogelijkeDatumException($"{jaar} heeft {weken} weken");
        var maandag = DateOnly.FromDateTime(ISOWeek.ToDateTime(jaar, week, DayOfWeek.Monday));
        return new(maandag, maandag.AddDays(6), Precisie.Week);
    }

    private static Tijdvak Jaren(int van, int eindcijfers)
    {
        var tot = (van / 100 * 100) + eindcijfers;
        if (tot <= van) throw new OnmogelijkeDatumException("het einde ligt voor het begin");
        return new(new DateOnly(van, 1, 1), new DateOnly(tot, 12, 31), Precisie.Bereik);
    }

    private static int Rang(string woord) => woord[0] switch
    {
        'e' => 1,
        't' => 2,
        'd' => 3,
        'v' => 4,
        'i' => woord switch { "i" => 1, "ii" => 2, "iii" => 3, _ => 4 },
        var cijfer => cijfer - '0',
    };

    private static int Jaar(Match vondst)
    {
        var jaar = int.Parse(vondst.Groups["j"].ValueSpan.TrimStart('\''), CultureInfo.InvariantCulture);
        if (vondst.Groups["j"].Length < 4) jaar += jaar < 80 ? 2000 : 1900;
        return jaar is >= 1900 and < 2200 ? jaar : throw new OnmogelijkeDatumException($"het jaar {jaar} ligt buiten 1900 tot 2199");
    }

    private static int Maandnaam(Match vondst) => Datumvorm.Maandnummer(vondst.Groups["m"].Value);

    private static int Getal(Match vondst, string groep) => int.Parse(vondst.Groups[groep].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex($@"^(?<d>\d{{1,2}}) ?[-/. ] ?(?<m>\d{{1,2}}) ?[-/. ] ?{J}$")] private static partial Regex DagMaandJaar();

    [GeneratedRegex(@"^(?<j>\d{4})(?:[-/. ](?<m>\d{1,2})[-/. ](?<d>\d{1,2})|(?<m>\d{2})(?<d>\d{2}))$")] private static partial Regex JaarMaandDag();

    [GeneratedRegex($@"^(?<d>\d{{1,2}})(?:e|ste|de)?[ -]?{M}[ -]?{J}$")] private static partial Regex DagNaamJaar();

    [GeneratedRegex($@"^(?:de )?(?:maand )?{M}[ /.-]?{J}$")] private static partial Regex NaamJaar();

    [GeneratedRegex($@"^(?<j>\d{{4}})[ /.-]?{M}$")] private static partial Regex JaarNaam();

    [GeneratedRegex(@"^(?<j>\d{4})[-/. ]?(?<m>\d{2}|(?<=[-/. ])\d)$")] private static partial Regex JaarMaand();

    [GeneratedRegex(@"^(?<m>\d{1,2})[-/. ](?<j>\d{4})$")] private static partial Regex MaandJaar();

    [GeneratedRegex(@"^(?<j>\d{4})$|^(?<j>'\d{2})$")] private static partial Regex HeelJaar();

    [GeneratedRegex(@"^(?<n>[2-7]\d{4})$")] private static partial Regex Dagnummer();

    [GeneratedRegex($@"^(?:het )?(?:(?:q|k|kw|kwartaal) ?(?<k>[0-9]|iv|i{{1,3}})|(?<k>\d|eerste|tweede|derde|vierde)(?:e|ste|de)? ?(?:kwartaal|kwart|kw|q)\.?)(?: van)?(?: ?[ /.-]? ?){J}$")]
    private static partial Regex KwartaalJaar();

    [GeneratedRegex(@"^(?<j>\d{4})(?: ?[ /.-]? ?)(?:(?:q|k|kw|kwartaal) ?(?<k>[0-9]|iv|i{1,3})|(?<k>\d|eerste|tweede|derde|vierde)(?:e|ste|de)? ?(?:kwartaal|kw|q))$")]
    private static partial Regex JaarKwartaal();

    [GeneratedRegex($@"^(?:de |het )?(?:h ?(?<h>\d)|(?<h>\d|eerste|tweede)(?:e|ste|de)? ?(?:helft|halfjaar|half jaar|hj))(?: van)?(?: ?[ /.-]? ?){J}$")]
    private static partial Regex HelftJaar();

    [GeneratedRegex(@"^(?<j>\d{4})(?: ?[ /.-]? ?)(?:h ?(?<h>\d)|(?<h>\d|eerste|tweede)(?:e|ste|de)? ?(?:helft|halfjaar|half jaar|hj))$")]
    private static partial Regex JaarHelft();

    [GeneratedRegex($@"^(?:week|wk|w)\.? ?(?<w>\d{{1,2}})(?: van)?(?: ?[ /,.-] ?){J}$")] private static partial Regex WeekJaar();

    [GeneratedRegex(@"^(?<j>\d{4})[ -]?(?:week|wk|w)\.? ?(?<w>\d{1,2})$")] private static partial Regex JaarWeek();

    [GeneratedRegex($@"^(?<deel>begin|medio|midden|half|mid|eind|einde|ultimo) {M}[ /.-]?{J}$")] private static partial Regex DeelVanMaand();

    [GeneratedRegex($@"^(?<deel>[a-z][a-z ]{{2,20}}?)(?: van)?[ -]{J}$")] private static partial Regex DeelVanJaar();

    [GeneratedRegex(@"^(?<j>\d{4})[ ,-]{1,2}(?<deel>[a-z][a-z ]{2,20})$")] private static partial Regex JaarDeel();

    [GeneratedRegex(@"^(?<j>20\d{2}) ?[/-] ?'?(?<tot>\d{2})$")] private static partial Regex KortBereik();
}
