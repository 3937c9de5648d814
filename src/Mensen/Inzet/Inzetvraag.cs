// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Mensen.Inzet;

/// <summary>Hours of somebody that are asked for an opgave or effort, with what the line answered.</summary>
/// <param name="Rol">The role that asks them.</param>
/// <param name="Waar">The opgave or effort.</param>
/// <param name="Wie">Whose hours.</param>
internal sealed record Inzetvraag(Rolvervulling Rol, Feit Waar, Persoon Wie)
{
    /// <summary>What is asked of the people of a department, or of everybody; never of who reads, for nobody answers about the own hours.</summary>
    internal static IReadOnlyList<Inzetvraag> Lees(Lezing lezing, Guid? afdeling)
    {
        var mensen = lezing.Personen.Actief.Where(iemand => (afdeling is null || iemand.AfdelingId == afdeling) && iemand.Id != lezing.Gebruiker.PersoonId).Select(iemand => iemand.Id);
        return
        [
            .. Inzetvragen.Van(lezing.Blik, mensen, lezing.Peildatum).Select(rol => new Inzetvraag(rol, lezing.Blik.Zoek(rol.Op)!, lezing.Personen.Zoek(rol.PersoonId)!))
                .OrderBy(vraag => vraag.Wie.Naam, Volgorde.Nederlands).ThenBy(vraag => vraag.Waar.Titel, Volgorde.Nederlands),
        ];
    }

    internal Lijnantwoord? Antwoord => Rol.Antwoord;

    /// <summary>"8 uur per week, sinds 10 sep 2024".</summary>
    internal string Gevraagd(DateOnly dag) => $"{Cijfertekst.Toon(Rol.UrenPerWeek ?? 0)} uur per week, {Personen.Rolregel.Tekst(Rol.Van, Rol.Tot, dag)}";

    /// <summary>Somebody answered, and more is asked since.</summary>
    internal string? Eerder => Rol.Lijn is { } lijn && Antwoord is null && lijn.VoorId == Rol.PersoonId
        ? $"Eerder {(lijn.Akkoord ? "akkoord" : "niet akkoord")} met {Cijfertekst.Toon(lijn.Uren ?? 0)} uur{(lijn.Tot is { } tot ? $" tot en met {Datumtekst.Kort(tot)}" : "")}."
        : null;
}
