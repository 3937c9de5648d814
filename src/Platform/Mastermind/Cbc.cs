// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using Samenhang.Kern.Groepen;

namespace Samenhang.Platform.Mastermind;

/// <summary>
/// The solver cbc (COIN-OR), as a program beside ours: used for proofs when it is installed, never needed. Models go through a folder of
/// their own, which is removed; they hold numbers only, no names.
/// </summary>
public sealed class Cbc
{
    /// <summary>Why there is no proof without it, as people read it.</summary>
    public const string Ontbreekt = "Het programma cbc is niet geïnstalleerd; zonder cbc is er geen bewijs. Op Debian en Ubuntu: apt-get install coinor-cbc.";

    private static readonly TimeSpan Speling = TimeSpan.FromSeconds(5);
    private readonly string _programma;

    private Cbc(string programma) => _programma = programma;

    /// <summary>The solver, or null when it is not on the path.</summary>
    public static Cbc? Zoek() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(map => Path.Combine(map, OperatingSystem.IsWindows() ? "cbc.exe" : "cbc")).FirstOrDefault(File.Exists) is { } pad ? new Cbc(pad) : null;

    /// <summary>Solves a model in LP format.</summary>
    /// <param name="model">What must be as small as possible, and the demands.</param>
    /// <param name="tijd">How long it may take.</param>
    /// <param name="stop">Ends it early, undecided.</param>
    public Modeluitkomst Los(string model, TimeSpan tijd, CancellationToken stop = default)
    {
        var map = Directory.CreateTempSubdirectory("samenhang-cbc-");
        try
        {
            var (vraag, antwoord) = (Path.Combine(map.FullName, "model.lp"), Path.Combine(map.FullName, "antwoord.txt"));
            File.WriteAllText(vraag, model);
            string[] woorden = [vraag, "-seconds", Math.Max(1, Math.Ceiling(tijd.TotalSeconds)).ToString(CultureInfo.InvariantCulture), "-ratioGap", "0", "-allowableGap", "0", "-solve", "-solution", antwoord];
            using var proces = Process.Start(new ProcessStartInfo(_programma, woorden) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            // Its report is not read, but a full pipe would hold it up.
            proces.OutputDataReceived += (_, _) => { };
            proces.ErrorDataReceived += (_, _) => { };
            proces.BeginOutputReadLine();
            proces.BeginErrorReadLine();
            Wacht(proces, tijd + Speling, stop);
            return File.Exists(antwoord) ? Lees(File.ReadLines(antwoord).FirstOrDefault() ?? "") : new Modeluitkomst(Modelstaat.Onbeslist, 0);
        }
        finally
        {
            map.Delete(true);
        }
    }

    /// <summary>The first line of an answer: "Optimal - objective value 12.5", "Infeasible - …" or "Stopped on time - …".</summary>
    internal static Modeluitkomst Lees(string regel)
    {
        if (regel.StartsWith("Infeasible", StringComparison.Ordinal) || regel.StartsWith("Integer infeasible", StringComparison.Ordinal)) return new Modeluitkomst(Modelstaat.Onhaalbaar, 0);
        return regel.StartsWith("Optimal", StringComparison.Ordinal) && double.TryParse(regel.Split(' ')[^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var waarde)
            ? new Modeluitkomst(Modelstaat.Optimaal, waarde) : new Modeluitkomst(Modelstaat.Onbeslist, 0);
    }

    private static void Wacht(Process proces, TimeSpan hoogstens, CancellationToken stop)
    {
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(stop);
        einde.CancelAfter(hoogstens);
        using var wacht = einde.Token.Register(() => { if (!proces.HasExited) proces.Kill(); });
        proces.WaitForExit();
    }
}
