// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Notatie;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>Reads days, periods and decimal numbers of every form in Dutch notation, whatever the language of the server is.</summary>
internal sealed class Leesbinders : IModelBinderProvider
{
    private static readonly Leesbinder<DateOnly> Dag = new(LeesDag);
    private static readonly Leesbinder<Datering> Periode = new(LeesPeriode);
    private static readonly Leesbinder<decimal> Getal = new(tekst => Getallen.Lees(tekst));

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var soort = context.Metadata.UnderlyingOrModelType;
        if (soort == typeof(DateOnly)) return Dag;
        if (soort == typeof(Datering)) return Periode;
        return soort == typeof(decimal) ? Getal : null;
    }

    internal static Lezing<DateOnly> LeesDag(string tekst)
    {
        var lezing = Datums.Lees(tekst);
        if (lezing.Bezwaar is { } bezwaar) return Lezing.Weiger<DateOnly>(bezwaar);
        if (!lezing.HeeftWaarde) return Lezing.Leeg<DateOnly>();
        return lezing.Waarde.Van == lezing.Waarde.Tot
            ? Lezing.Van(lezing.Waarde.Van)
            : Lezing.Weiger<DateOnly>($"‘{tekst.Trim()}’ is geen dag. Schrijf bijvoorbeeld 01-09-2026.");
    }

    internal static Lezing<Datering> LeesPeriode(string tekst)
    {
        var lezing = Datums.Lees(tekst);
        if (lezing.Bezwaar is { } bezwaar) return Lezing.Weiger<Datering>(bezwaar);
        if (!lezing.HeeftWaarde) return Lezing.Leeg<Datering>();
        var vak = lezing.Waarde;
        var dagen = new Datering(vak.Van, vak.Tot);
        // Words that say no more than the days are left out, so that saving again what is there changes nothing.
        var zegtMeer = !dagen.IsExact && !string.Equals(dagen.ToString(), tekst.Trim(), StringComparison.OrdinalIgnoreCase);
        return Lezing.Van(zegtMeer ? new Datering(vak.Van, vak.Tot, tekst.Trim()) : dagen);
    }
}
