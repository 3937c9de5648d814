// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>
/// A step as one short text, for an address that people share: <c>stop:{id}</c>, then what the kind needs, such as
/// <c>;datum=2027-01-31</c>, <c>;naar={id}</c>, <c>;jaar=2027;bedrag=41000000</c> (cents), <c>;werkwijze=project</c>, <c>;wie={id}</c> and,
/// as the last one, <c>;waarom=</c> with any text.
/// </summary>
public static class Stapnotatie
{
    private const string Waarom = "waarom";

    private static readonly (Stapsoort Soort, string Woord)[] Soorten =
    [
        (Stapsoort.Stop, "stop"), (Stapsoort.Start, "start"), (Stapsoort.StelUit, "later"), (Stapsoort.WijzigBudget, "budget"),
        (Stapsoort.WijzigWerkwijze, "werkwijze"), (Stapsoort.VoegSamen, "samen"), (Stapsoort.DraagOverAanLijn, "lijn"),
    ];

    /// <summary>The text for a step.</summary>
    public static string Schrijf(Stap stap)
    {
        var tekst = new StringBuilder(Woord(stap.Soort)).Append(':').Append(stap.Op.ToString("N"));
        Deel("datum", stap.Datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Deel("naar", stap.Naar?.ToString("N"));
        Deel("jaar", stap.Jaar?.ToString(CultureInfo.InvariantCulture));
        Deel("bedrag", stap.Bedrag?.ToString(CultureInfo.InvariantCulture));
        Deel("werkwijze", stap.Werkwijze?.ToString().ToLowerInvariant());
        Deel("wie", stap.PersoonId?.ToString("N"));
        Deel(Waarom, stap.Toelichting);
        return tekst.ToString();

        void Deel(string naam, string? waarde)
        {
            if (!string.IsNullOrEmpty(waarde))
            {
                tekst.Append(';').Append(naam).Append('=').Append(waarde);
            }
        }
    }

    /// <summary>The steps that these texts tell, in their order.</summary>
    /// <param name="teksten">As <see cref="Schrijf"/> makes them.</param>
    /// <param name="stappen">The steps; empty when one of the texts is no step.</param>
    /// <returns>False when a text is no step, or there are more than <see cref="Stappen.Meeste"/>.</returns>
    public static bool Lees(IEnumerable<string?> teksten, out Lijst<Stap> stappen)
    {
        var gelezen = teksten.Where(tekst => !string.IsNullOrWhiteSpace(tekst)).Take(Stappen.Meeste + 1).Select(tekst => Lees(tekst!)).ToList();
        var goed = gelezen.Count <= Stappen.Meeste && gelezen.TrueForAll(stap => stap is not null);
        stappen = goed ? Lijst.Uit(gelezen.OfType<Stap>()) : [];
        return goed;
    }

    /// <summary>The word for a kind of step in an address.</summary>
    public static string Woord(Stapsoort soort) => Array.Find(Soorten, deel => deel.Soort == soort).Woord ?? "onbekend";

    /// <summary>The kind of step with this word, or null.</summary>
    public static Stapsoort? Soort(string? woord) => Array.FindIndex(Soorten, deel => deel.Woord == woord) is >= 0 and var plaats ? Soorten[plaats].Soort : null;

    /// <summary>The step that the text tells, or null when it tells none.</summary>
    public static Stap? Lees(string tekst)
    {
        var waarom = tekst.IndexOf($";{Waarom}=", StringComparison.Ordinal);
        var toelichting = waarom < 0 ? null : tekst[(waarom + Waarom.Length + 2)..];
        var delen = (waarom < 0 ? tekst : tekst[..waarom]).Split(';');
        var begin = delen[0].Split(':');
        if (begin.Length != 2 || Soort(begin[0]) is not { } soort || !Guid.TryParse(begin[1], out var op) || toelichting?.Length > Feit.TekstMax)
        {
            return null;
        }

        var stap = new Stap { Soort = soort, Op = op, Toelichting = toelichting };
        foreach (var deel in delen.Skip(1))
        {
            var plaats = deel.IndexOf('=', StringComparison.Ordinal);
            if (plaats < 0 || Vul(stap, deel[..plaats], deel[(plaats + 1)..]) is not { } gevuld)
            {
                return null;
            }

            stap = gevuld;
        }

        return stap;
    }

    private static Stap? Vul(Stap stap, string naam, string waarde) => naam switch
    {
        "datum" when DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) => stap with { Datum = datum },
        "naar" when Guid.TryParse(waarde, out var naar) => stap with { Naar = naar },
        "jaar" when int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) => stap with { Jaar = jaar },
        "bedrag" when long.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var bedrag) => stap with { Bedrag = bedrag },
        "werkwijze" when !int.TryParse(waarde, out _) && Enum.TryParse<Werkwijze>(waarde, ignoreCase: true, out var werkwijze) => stap with { Werkwijze = werkwijze },
        "wie" when Guid.TryParse(waarde, out var wie) => stap with { PersoonId = wie },
        _ => null,
    };
}
