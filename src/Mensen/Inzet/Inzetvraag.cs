// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Mensen.Inzet;

/// <summary>Hours of somebody that are asked for an opgave or effort, with what the line answered.</summary>
/// <param name="Rol">The role that asks them.</param>
/// <param name="Waar">The opgave or effort.</param>
/// <param name="Wie">Whose hours.</param>
internal sealed record Inzetvraag(Rolvervulling Rol, Feit Waar, Persoon Wie)
{
    internal Lijnantwoord? Antwoord => Rol.Antwoord;

    /// <summary>"8 uur per week, sinds 10 sep 2024".</summary>
    internal string Gevraagd(DateOnly dag) => $"{Cijfertekst.Toon(Rol.UrenPerWeek ?? 0)} uur per week, {Personen.Rolregel.Tekst(Rol.Van, Rol.Tot, dag)}";

    /// <summary>Somebody answered, and more is asked since.</summary>
    internal string? Eerder => Rol.Lijn is { } lijn && Antwoord is null && lijn.VoorId == Rol.PersoonId
        ? $"Eerder {(lijn.Akkoord ? "akkoord" : "niet akkoord")} met {Cijfertekst.Toon(lijn.Uren ?? 0)} uur{(lijn.Tot is { } tot ? $" tot en met {Datumtekst.Kort(tot)}" : "")}."
        : null;
}
