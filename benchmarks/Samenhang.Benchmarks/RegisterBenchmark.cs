// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Benchmarks;

/// <summary>Loading, changing, going back and catching up, against the budgets.</summary>
internal static class RegisterBenchmark
{
    private const double LoadWarm = 600, LoadFresh = 1500, Acknowledged = 10;

    internal static async Task<int> RunAsync(Options options)
    {
        await using var subject = await Subject.OpenAsync(options, true);
        var name = options.Postgres is null ? "SQLite (WAL, synchronous=FULL)" : "PostgreSQL (fsync=on)";
        Console.WriteLine($"\n### {name}, {options.Efforts} efforts\n\n| what | times | median ms | p95 ms | processor ms | budget |\n|---|---|---|---|---|---|");
        await MemoryAsync(subject);
        await LoadAsync(subject, options);
        await using var register = subject.NewRegister();
        await WriteAsync(subject, register, options);
        await ReadAsync(subject, register);
        await Processes.WriteAsync(options, 3);
        return 0;
    }

    private static async Task LoadAsync(Subject subject, Options options)
    {
        var fresh = new Figures();
        for (var turn = 0; turn < 5; turn++)
        {
            fresh.AddLine(await Processes.LoadAsync(options));
        }

        Console.WriteLine(fresh.Row("load of the newest Beeld, fresh process", LoadFresh, p95: false));
        var warm = new Figures();
        for (var turn = 0; turn < 12; turn++)
        {
            await using var register = subject.NewRegister();
            var figures = turn < 3 ? new Figures() : warm;
            await figures.TimeAsync(() => register.LeesAsync(subject.Organisation));
        }

        Console.WriteLine(warm.Row("load of the newest Beeld, warm process", LoadWarm, p95: false));
    }

    private static async Task MemoryAsync(Subject subject)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await using var register = subject.NewRegister();
        var beeld = await register.LeesAsync(subject.Organisation);
        var loaded = GC.GetTotalMemory(forceFullCollection: true) - before;
        _ = beeld.Relaties.Naar(Guid.Empty).Any();
        var indexed = GC.GetTotalMemory(forceFullCollection: true) - before;
        var records = Soorten.Alle.Sum(soort => beeld.Van(soort).Aantal);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| memory of a Beeld of {records} records: {loaded / 1e6:0.0} MB, with every relation made {indexed / 1e6:0.0} MB | | | | | |"));
        GC.KeepAlive(beeld);
    }

    private static async Task WriteAsync(Subject subject, Register register, Options options)
    {
        var figures = new Figures();
        for (var number = 0; number < options.Count + 20; number++)
        {
            var change = Subject.Change(await register.LeesAsync(subject.Organisation), number);
            await (number < 20 ? new Figures() : figures).TimeAsync(async () => await register.VoerUitAsync(subject.Organisation, Subject.By, change));
        }

        Console.WriteLine(figures.Row("change acknowledged, one process", Acknowledged));
    }

    private static async Task ReadAsync(Subject subject, Register register)
    {
        var now = await register.LeesAsync(subject.Organisation);
        Figures past = new(), reading = new(), following = new(), view = new(), forward = new();
        for (var turn = 1; turn <= 30; turn++)
        {
            await past.TimeAsync(() => register.LeesAsync(subject.Organisation, now.Versie - turn));
            await reading.TimeAsync(() => register.LeesAsync(subject.Organisation));
        }

        await using var other = subject.NewRegister();
        var beeld = await other.LeesAsync(subject.Organisation);
        _ = beeld.Relaties.Naar(Guid.Empty).Any();
        for (var turn = 0; turn < 30; turn++)
        {
            await register.VoerUitAsync(subject.Organisation, Subject.By, Subject.Change(await register.LeesAsync(subject.Organisation), 1000 + turn));
            beeld = await following.TimeAsync(() => other.LeesAsync(subject.Organisation));
            view.Time(() => new Blik(beeld, Kijker.Buitenstaander));
            var inspanning = beeld.Inspanningen.OpPlaats(turn)!;
            forward.Time(() => beeld.Met([Mutatie.Zet(inspanning with { Naam = $"Naam {turn}" })], beeld.Versie + 1, beeld.Tijdstip).Relaties.InspanningenVan.Naar(inspanning.Opgaven[0]));
        }

        Console.WriteLine(past.Row("past Beeld, made backwards from the newest"));
        Console.WriteLine(reading.Row("newest Beeld, nothing changed"));
        Console.WriteLine(following.Row("catch-up with a change of another process"));
        Console.WriteLine(view.Row("Blik of somebody who is not involved (1% confidential)"));
        Console.WriteLine(forward.Row("next Beeld with its relations carried forward"));
    }
}
