// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Regels;

/// <summary>Records with no more than they need.</summary>
internal static class Make
{
    public static Opgave Opgave(string naam = "Iedereen doet mee") => new() { Id = Guid.NewGuid(), Naam = naam, Status = Opgavestatus.Verkenning };

    public static Inspanning Inspanning(string naam = "Wijkteams") => new() { Id = Guid.NewGuid(), Naam = naam };

    public static Doel Doel(string naam = "Minder armoede") => new() { Id = Guid.NewGuid(), Naam = naam };

    public static Opdracht Opdracht(Guid opgave) => new() { Id = Guid.NewGuid(), OpgaveId = opgave, Organ = "College", Datum = new DateOnly(2026, 1, 1) };

    public static Rolvervulling Rol(Rol rol, Guid op, Guid? person) => new()
    {
        Id = Guid.NewGuid(),
        Rol = rol,
        Op = op,
        PersoonId = person,
        Bezetting = person is null ? Bezetting.Vacature : Bezetting.Persoon,
    };

    public static Bijdrage Bijdrage(Guid van, Guid naar) => new() { Id = Guid.NewGuid(), Van = van, Naar = naar };

    public static Werkwijzekeuze Keuze(string motivering = "De weg ligt vast") =>
        new() { Motivering = motivering, Op = Situation.Today, Herijkdatum = Situation.Today.AddMonths(6) };
}
