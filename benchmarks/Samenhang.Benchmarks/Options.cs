// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Data;

namespace Samenhang.Benchmarks;

/// <summary>What was typed after the verb.</summary>
/// <param name="Data">Folder of the database; made when it is not there.</param>
/// <param name="Postgres">Connection string; empty for SQLite in the folder.</param>
/// <param name="Organisation">CBS code of the organisation that is measured.</param>
/// <param name="Efforts">How many efforts it has.</param>
/// <param name="Count">How many times something is done.</param>
/// <param name="Minutes">How long the crowd stays.</param>
/// <param name="Web">Assembly of the program, for what is measured from outside.</param>
/// <param name="Processes">How many of it run at once: 1 or 2.</param>
internal sealed record Options(string Data, string? Postgres, string Organisation, int Efforts, int Count, int Minutes = 10, string? Web = null, int Processes = 1)
{
    internal Instellingen Settings => new() { Datamap = Data, Postgres = Postgres, Demo = false };

    internal static Options Read(string[] words)
    {
        // What comes later counts, so that a verb can put its own values before what was typed.
        var values = words.Chunk(2).GroupBy(pair => pair[0].TrimStart('-')).ToDictionary(pairs => pairs.Key, pairs => pairs.Last()[1]);
        return new Options(
            Path.GetFullPath(values.GetValueOrDefault("data", Path.Combine(Path.GetTempPath(), "samenhang-benchmarks"))),
            values.GetValueOrDefault("postgres"),
            values.GetValueOrDefault("organisation", "GM0294"),
            int.Parse(values.GetValueOrDefault("efforts", "10000"), null),
            int.Parse(values.GetValueOrDefault("count", "200"), null),
            int.Parse(values.GetValueOrDefault("minutes", "10"), null),
            values.GetValueOrDefault("web") is { } web ? Path.GetFullPath(web) : null,
            int.Parse(values.GetValueOrDefault("processes", "1"), null));
    }

    internal static int Usage()
    {
        Console.Error.WriteLine("register | findings | search | roadmap | network | what-if | compare | groups | rounds | pages | crowd | wyber | aanmelden | load | write | empty  [--data FOLDER] [--postgres CONNECTION] [--organisation GM0294] [--efforts 10000] [--count 200] [--minutes 10] [--web ASSEMBLY] [--processes 1]");
        return 64;
    }
}
