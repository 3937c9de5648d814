// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Wegenkaart;

/// <summary>How long something is, as people say it: rounded, so that nobody reads more precision than there is.</summary>
public static class Duurtekst
{
    /// <summary>"1 dag", "5 dagen", "3 weken", "4 maanden", "2 jaar".</summary>
    /// <param name="dagen">Number of days; the sign does not matter.</param>
    public static string Van(int dagen)
    {
        var dag = Math.Abs(dagen);
        return dag switch
        {
            < 14 => Tel(dag, "dag", "dagen"),
            < 60 => Tel(Rond(dag, 7), "week", "weken"),
            < 700 => Tel(Rond(dag, 30.44), "maand", "maanden"),
            _ => Tel(Rond(dag, 365.25), "jaar", "jaar"),
        };
    }

    /// <summary>"3 weken later", "1 maand eerder".</summary>
    public static string Richting(int dagen) => $"{Van(dagen)} {(dagen < 0 ? "eerder" : "later")}";

    private static int Rond(int dagen, double stuk) => (int)Math.Round(dagen / stuk, MidpointRounding.AwayFromZero);

    private static string Tel(int aantal, string een, string meer) => $"{aantal} {(aantal == 1 ? een : meer)}";
}
