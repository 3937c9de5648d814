// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Samenhang.Benchmarks;

/// <summary>A room with 130 people who bring in and watch at once, on one or two processes of which one is killed halfway. The database must be empty.</summary>
internal static partial class WyberBenchmark
{
    private const int People = 130;
    private const double Acknowledged = 200, Everywhere = 1000;

    internal static async Task<int> RunAsync(Options options)
    {
        var program = options.Web ?? throw new InvalidOperationException("Give the assembly of the program with --web.");
        Directory.CreateDirectory(options.Data);
        await (await Subject.OpenAsync(options with { Efforts = 500 }, fill: true)).DisposeAsync();
        await Site.VerbAsync(program, ["maak-beheerder", "--organisatie", options.Organisation, "--email", PageBenchmark.Email, "--naam", "Beheerder", "--wachtwoord-stdin"], options, PageBenchmark.Password);
        await using var first = await Site.StartAsync(program, [], 5483, options, "/gezond");
        await using var second = options.Processes > 1 ? await Site.StartAsync(program, [], 5484, options, "/gezond") : null;
        await first.SignInAsync(PageBenchmark.Email, PageBenchmark.Password);
        var code = await OpenAsync(first);
        Uri[] addresses = [first.Client.BaseAddress!, .. second is null ? Array.Empty<Uri>() : [second.Client.BaseAddress!]];
        var people = Enumerable.Range(0, People).Select(number => new Participant(addresses, number)).ToList();
        await Task.WhenAll(people.Select(person => person.JoinAsync(code)));

        using var end = new CancellationTokenSource();
        var watching = people.Select(person => Task.Run(() => person.WatchAsync(end.Token))).ToList();
        await Task.Delay(TimeSpan.FromSeconds(3));
        var duration = TimeSpan.FromMinutes(options.Minutes);
        var sending = Enumerable.Range(0, options.Count).Select(number => SendAsync(people[number % People], number, duration)).ToList();
        if (second is not null)
        {
            await Task.Delay(duration / 2);
            await second.KillAsync();
            Console.WriteLine("The second process was killed; its people go on with the first.");
        }

        await Task.WhenAll(sending);
        await Task.Delay(TimeSpan.FromSeconds(5));
        await end.CancelAsync();
        await Task.WhenAll(watching);
        var outcome = Report(people, options);
        people.ForEach(person => person.Dispose());
        return outcome;
    }

    private static async Task SendAsync(Participant person, int number, TimeSpan duration)
    {
        await Task.Delay(duration * new Random(number).NextDouble());
        await person.SendAsync(number);
    }

    private static int Report(List<Participant> people, Options options)
    {
        var (posts, uncut, all) = (new Figures(), new Figures(), new Figures());
        posts.AddRange(people.SelectMany(person => person.Acknowledged));
        var sent = people.SelectMany(person => person.Sent).ToDictionary();
        foreach (var person in people)
        {
            var times = person.Seen.Select(seen => Stopwatch.GetElapsedTime(sent[seen.Key], seen.Value.At).TotalMilliseconds).ToList();
            all.AddRange(times);
            if (person.Cuts == 0) uncut.AddRange(times);
        }

        var (lost, doubled) = (people.Sum(person => options.Count - person.Seen.Count), people.Sum(person => person.Doubled));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n### A wyber: {People} people, {options.Count} contributions in {options.Minutes} minutes, {options.Processes} process(es) on {(options.Postgres is null ? "SQLite" : "PostgreSQL")}\n\n| what | number | median ms | p95 ms | processor ms | budget |\n|---|---|---|---|---|---|"));
        Console.WriteLine(posts.Row("a contribution acknowledged", Acknowledged));
        Console.WriteLine(uncut.Row("seen by somebody whose line held", Everywhere));
        Console.WriteLine(all.Row("seen by anybody, lines that were cut included"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nLost: {lost}. Doubled: {doubled}. Lines cut: {people.Sum(person => person.Cuts)}. Sent again: {people.Sum(person => person.Again)}."));
        return lost == 0 && doubled == 0 && posts.P95 <= Acknowledged && uncut.P95 <= Everywhere ? 0 : 1;
    }

    /// <summary>Prepares a wyber and opens it.</summary>
    /// <returns>The code of its room.</returns>
    private static async Task<string> OpenAsync(Site site)
    {
        var made = await PostAsync(site, "/wybers/nieuw", "/wybers/nieuw", new() { ["Invoer.Startvraag"] = "Van wie is het plein?", ["Versie"] = "0" });
        var room = made.Headers.Location!.OriginalString;
        await PostAsync(site, room, room + "?handler=Begin", []);
        return Code().Match(await site.Client.GetStringAsync(new Uri(room, UriKind.Relative))).Groups[1].Value;
    }

    private static async Task<HttpResponseMessage> PostAsync(Site site, string page, string address, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = Participant.Token().Match(await site.Client.GetStringAsync(new Uri(page, UriKind.Relative))).Groups[1].Value;
        using var form = new FormUrlEncodedContent(fields);
        var answer = await site.Client.PostAsync(new Uri(address, UriKind.Relative), form);
        return answer.StatusCode == System.Net.HttpStatusCode.Redirect ? answer : throw new InvalidOperationException($"{address} answered {answer.StatusCode}.");
    }

    [GeneratedRegex("href=\"/w/([A-Z0-9]+)\"")]
    private static partial Regex Code();
}
