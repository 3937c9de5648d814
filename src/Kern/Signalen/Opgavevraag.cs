// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Signalen;

/// <summary>A question of the opgavetoets.</summary>
/// <param name="Code">Name in a setting and a form; never changes.</param>
/// <param name="Vraag">What is asked.</param>
/// <param name="Uitleg">What yes means.</param>
/// <param name="Hoofd">One of the four marks of an opgave; the others are criteria that gemeenten use besides.</param>
/// <param name="Lees">The answer among the answers.</param>
/// <param name="Zet">The answers with this one changed.</param>
public sealed record Opgavevraag(
    string Code, string Vraag, string Uitleg, bool Hoofd, Func<Toetsantwoorden, Antwoord> Lees, Func<Toetsantwoorden, Antwoord, Toetsantwoorden> Zet)
{
    /// <summary>Whether the question comes from outside; decided by a knop of its own, so it counts in neither sum.</summary>
    public const string VanBuiten = "van-buiten";

    /// <summary>All questions, the four marks first.</summary>
    public static ImmutableArray<Opgavevraag> Alle { get; } =
    [
        new("vraagstuk", "Is het een idee, kans, mogelijkheid of probleem dat om een antwoord vraagt?", "Een klacht over een stoeptegel vraagt om een reparatie, niet om een antwoord.", true, a => a.Vraagstuk, (a, w) => a with { Vraagstuk = w }),
        new("partijen", "Doen er veel partijen mee?", "Inwoners, ondernemers, instellingen, andere overheden: meer dan de gemeente en één ander.", true, a => a.VeelPartijen, (a, w) => a with { VeelPartijen = w }),
        new("meningen", "Lopen de meningen uiteen?", "Over wat er aan de hand is, of over wat er moet gebeuren.", true, a => a.VeelMeningen, (a, w) => a with { VeelMeningen = w }),
        new("media", "Is er extra aandacht in de media?", "In de krant, op de lokale omroep of op sociale media.", true, a => a.MediaAandacht, (a, w) => a with { MediaAandacht = w }),
        new(VanBuiten, "Komt de vraag van buiten?", "Uit de samenleving of de politiek, en niet uit de eigen organisatie.", false, a => a.VanBuiten, (a, w) => a with { VanBuiten = w }),
        new("cruciaal", "Is het cruciaal voor waar jullie heen willen?", "Het is dringend, het bestuur staat erachter, en jullie voegen er iets aan toe.", false, a => a.Cruciaal, (a, w) => a with { Cruciaal = w }),
        new("integraal", "Gaat het over meer beleidsvelden?", "Eén afdeling of één wethouder kan het niet alleen overzien.", false, a => a.Integraal, (a, w) => a with { Integraal = w }),
        new("gezamenlijk", "Kan het alleen samen met anderen?", "Zonder de inzet van partners komt er geen antwoord.", false, a => a.Gezamenlijk, (a, w) => a with { Gezamenlijk = w }),
        new("stuurbaar", "Kunnen jullie er iets aan sturen?", "Jullie hebben er invloed op, ook al is die niet groot.", false, a => a.Stuurbaar, (a, w) => a with { Stuurbaar = w }),
        new("langdurig", "Duurt het langer dan een jaar of twee?", "Moet het morgen of volgend jaar af zijn, dan past een project vaak beter.", false, a => a.Langdurig, (a, w) => a with { Langdurig = w }),
        new("onzeker", "Is de weg naar een antwoord nog onzeker?", "Er ligt geen plan klaar dat alleen nog uitgevoerd moet worden.", false, a => a.OnzekereWeg, (a, w) => a with { OnzekereWeg = w }),
    ];

    /// <summary>How many questions count as criteria besides the marks.</summary>
    public static int AantalOverig { get; } = Alle.Count(vraag => !vraag.Hoofd && vraag.Code != VanBuiten);
}
