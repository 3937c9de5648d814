// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Data;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Runs the verb that was typed: <c>dotnet run --project src/Web -- migreer</c>.</summary>
internal static class Werkwoorden
{
    /// <summary>Exit code of a command line that is not understood (sysexits: EX_USAGE).</summary>
    internal const int NietBegrepen = 64;

    /// <summary>Every verb, in the order that help shows.</summary>
    internal static IReadOnlyList<Werkwoord> Alle { get; } =
    [
        new Importeer(),
        new Exporteer(),
        new Vergelijk(),
        new Controleer(),
        new BerekenBevindingen(),
        new BerekenWatAls(),
        new BerekenGroepen(),
        new BerekenWerkwijze(),
        new Backup(),
        new Herstel(),
        new Archiveer(),
        new NeemArchiefOver(),
        new MaakTestdata(),
        new Migreer(),
        new MaakBeheerder(),
        new ZetWachtwoordenAan(),
        new MeldIedereenAf(),
        new StuurProefbericht(),
        new Help(),
    ];

    /// <summary>Whether a verb was typed; options alone are settings of the web server.</summary>
    internal static bool Gevraagd(string[] args) => args is [{ } eerste, ..] && (!eerste.StartsWith('-') || eerste is "--help" or "-h");

    internal static async Task<int> VoerUitAsync(string[] args, IServiceProvider diensten)
    {
        // A verb can be two words, such as "bereken bevindingen".
        var naam = args[0] is "--help" or "-h" ? "help" : args.Length > 1 && Alle.Any(werkwoord => werkwoord.Naam == $"{args[0]} {args[1]}") ? $"{args[0]} {args[1]}" : args[0];
        if (Alle.FirstOrDefault(werkwoord => werkwoord.Naam == naam) is not { } gekozen)
            return Weiger($"De opdracht \"{naam}\" bestaat niet. Met \"help\" zie je welke er zijn.");
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, toets) =>
        {
            toets.Cancel = true;
            stop.Cancel();
        };
        try
        {
            var argumenten = Argumenten.Lees(args[naam.Split(' ').Length..], gekozen.Opties, gekozen.Schakelaars);
            if (gekozen.VereistDatabase) await diensten.GetRequiredService<Migreerder>().BrengBijAsync(stop: stop.Token);
            await using var bereik = diensten.CreateAsyncScope();
            return await gekozen.VoerUitAsync(argumenten, bereik.ServiceProvider, stop.Token);
        }
        catch (Gebruiksfout fout)
        {
            return Weiger($"{fout.Message} Gebruik: {gekozen.Naam} {gekozen.Gebruik}".TrimEnd());
        }
    }

    private static int Weiger(string melding)
    {
        Console.Error.WriteLine(melding);
        return NietBegrepen;
    }
}
