// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Web.Opdrachtregel;

/// <summary>Options after a verb: <c>--naam waarde</c>, <c>--naam=waarde</c>, or a switch <c>--naam</c> without a value.</summary>
internal sealed class Argumenten
{
    private readonly Dictionary<string, string?> _opties = new(StringComparer.Ordinal);

    /// <summary>Reads the options.</summary>
    /// <param name="woorden">What was typed after the verb.</param>
    /// <param name="schakelaars">Names of the options that take no value.</param>
    /// <param name="namen">Names of the options that take a value.</param>
    /// <exception cref="Gebruiksfout">An option is unknown, given twice, or lacks its value.</exception>
    internal static Argumenten Lees(IReadOnlyList<string> woorden, string[] namen, string[] schakelaars)
    {
        var gelezen = new Argumenten();
        for (var plaats = 0; plaats < woorden.Count; plaats++)
        {
            var woord = woorden[plaats];
            if (!woord.StartsWith("--", StringComparison.Ordinal)) throw new Gebruiksfout($"\"{woord}\" hoort hier niet.");
            var (naam, waarde) = woord[2..].Split('=', 2) is [var links, var rechts] ? (links, rechts) : (woord[2..], null);
            if (namen.Contains(naam))
                waarde ??= ++plaats < woorden.Count ? woorden[plaats] : throw new Gebruiksfout($"Na --{naam} ontbreekt de waarde.");
            else if (!schakelaars.Contains(naam) || waarde is not null)
                throw new Gebruiksfout($"De optie {woord} bestaat niet.");
            if (!gelezen._opties.TryAdd(naam, waarde)) throw new Gebruiksfout($"De optie --{naam} staat er twee keer.");
        }

        return gelezen;
    }

    /// <summary>The value of an option, or null when it was not given.</summary>
    internal string? Waarde(string naam) => _opties.GetValueOrDefault(naam);

    /// <summary>The value of an option that must be given.</summary>
    internal string Verplicht(string naam) =>
        Waarde(naam) is { Length: > 0 } waarde ? waarde : throw new Gebruiksfout($"De optie --{naam} ontbreekt.");

    /// <summary>Whether a switch was given.</summary>
    internal bool Heeft(string naam) => _opties.ContainsKey(naam);

    /// <summary>
    /// The value of an option as a path. <c>dotnet run --project</c> starts the program in the project folder; a relative path is
    /// meant from the folder where the command was typed.
    /// </summary>
    internal string? Pad(string naam)
    {
        if (Waarde(naam) is not { Length: > 0 } waarde) return null;
        var getypt = Environment.GetEnvironmentVariable("PWD");
        return Path.GetFullPath(waarde, Directory.Exists(getypt) ? getypt : Environment.CurrentDirectory);
    }
}
