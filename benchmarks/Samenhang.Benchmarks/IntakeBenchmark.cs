// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samenhang.Platform.Data;

namespace Samenhang.Benchmarks;

/// <summary>Many people choose from few times for an intake at once, over two processes of which one is killed: each time is of one person, who has a mail about it.</summary>
internal static partial class IntakeBenchmark
{
    private const int People = 60, Times = 7;

    /// <summary>Makes a round, lets people choose, and counts.</summary>
    internal static async Task<bool> RunAsync(string program, Options options, Site first)
    {
        await using var second = options.Processes > 1 ? await Site.StartAsync(program, [], 5496, options, "/gezond") : null;
        var paths = await PreparedAsync(options, first);
        var (answered, killed) = (0, 0);
        Uri[] addresses = [first.Client.BaseAddress!, .. second is null ? Array.Empty<Uri>() : [second.Client.BaseAddress!]];
        await Task.WhenAll(paths.Select((path, number) => Task.Run(() => ChooseAsync(addresses, number, path, async () =>
        {
            if (second is not null && Interlocked.Increment(ref answered) >= People / 3 && Interlocked.Exchange(ref killed, 1) == 0) await second.KillAsync();
        }))));
        await using var database = new Databank(options.Settings);
        async Task<long> Count(string sql) => Convert.ToInt64(await database.LeesWaardeAsync(sql), CultureInfo.InvariantCulture);
        var held = await Count("select count(distinct aanmelding_id) from intakeslot where aanmelding_id is not null");
        var given = await Count("select sum(volgnummer) from intakeslot");
        var mails = await Count("select count(*) from post where onderwerp like 'Je intake voor%'");
        Console.WriteLine($"\nIntakes: {People} people at once for {Times} times, {options.Processes} process(es){(options.Processes > 1 ? ", one killed" : "")}. Held by different people {held}, given {given}, mails {mails}.");
        return held == Times && given == Times && mails == Times;
    }

    private static async Task<List<string>> PreparedAsync(Options options, Site site)
    {
        var day = DateTime.Today;
        static string Day(DateTime day) => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
        Dictionary<string, string> Round(bool published) => new() { ["Invoer.Naam"] = "Ronde", ["Invoer.Doelgroep"] = "Opgavemanager", ["Invoer.Regios"] = "Noord", ["Invoer.AanmeldenTot"] = Day(day.AddDays(20)), ["Invoer.Gepubliceerd"] = published ? "true" : "false" };
        var round = await SignupBenchmark.PostAsync(site.Client, "/mastermind/rondes/nieuw", "/mastermind/rondes/nieuw", Round(false));
        var evenings = await SignupBenchmark.PostAsync(site.Client, $"{round}/groep", $"{round}/groep", new() { ["Invoer.Naam"] = "Groep 1", ["Invoer.Start"] = Day(day.AddDays(40)), ["Invoer.Begeleider"] = PageBenchmark.Email, ["Invoer.Minimum"] = "6", ["Invoer.Maximum"] = "8" });
        var plan = await site.Client.GetStringAsync(new Uri(evenings, UriKind.Relative));
        await SignupBenchmark.PostAsync(site.Client, evenings, evenings, Field().Matches(plan).ToDictionary(field => field.Groups[1].Value, field => WebUtility.HtmlDecode(field.Groups[2].Value)));
        var change = $"/mastermind/rondes/{round.Split('/')[^1]}";
        await SignupBenchmark.PostAsync(site.Client, change, change, Round(true));
        await SignupBenchmark.PostAsync(site.Client, $"{round}/intake", $"{round}/intake", new() { ["Invoer.Dag"] = Day(day.AddDays(5)), ["Invoer.Van"] = "13.00", ["Invoer.Tot"] = "16.20", ["Invoer.Tussen"] = "10" });
        var apply = $"/mastermind/aanmelden/{evenings.Split('/')[^2]}";
        for (var number = 0; number < People; number++) await ApplyAsync(site, apply, number);
        await using var database = new Databank(options.Settings);
        var paths = new List<string>();
        for (var number = 0; number < People; number++)
        {
            using var letter = JsonDocument.Parse((string)(await database.LeesWaardeAsync($"select inhoud from post where aan = 'intake{number}@elders.example'"))!);
            paths.Add(letter.RootElement.GetProperty("Pad").GetString()!);
        }

        return paths;
    }

    private static async Task ApplyAsync(Site site, string path, int number)
    {
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = site.Client.BaseAddress };
        var token = Participant.Token().Match(await client.GetStringAsync(new Uri(path, UriKind.Relative))).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Invoer.Naam"] = $"Mens {number}",
            ["Invoer.Email"] = $"intake{number}@elders.example",
            ["Invoer.Telefoon"] = "06 12345678",
            ["Invoer.Organisatie"] = $"Gemeente {number}",
            ["Invoer.Grootte"] = "3",
            ["Invoer.Regio"] = "Drenthe",
            ["Invoer.Perspectief"] = "Opgavemanager",
            ["Invoer.Niveau"] = "3",
            ["Invoer.Ervaring"] = "2",
            ["Invoer.Domein"] = "Veiligheid",
            ["Invoer.Motivatie"] = "Leren kiezen.",
            ["__RequestVerificationToken"] = token,
        });
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), form);
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"Applying answered {answer.StatusCode}.");
    }

    /// <summary>Somebody tries times until one is theirs or none is left; when no answer comes, with the process that lives.</summary>
    private static async Task ChooseAsync(Uri[] addresses, int number, string path, Func<Task> answered)
    {
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) };
        var (here, random) = (addresses[number % addresses.Length], new Random(number));
        while (true)
        {
            try
            {
                var page = await client.GetStringAsync(new Uri(here, path));
                var free = Slot().Matches(page);
                if (page.Contains("id=\"intake\"", StringComparison.Ordinal) || free.Count == 0) return;
                using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["SlotId"] = free[random.Next(free.Count)].Groups[1].Value, ["__RequestVerificationToken"] = Participant.Token().Match(page).Groups[1].Value });
                using var answer = await client.PostAsync(new Uri(here, path + "?handler=Kies"), form);
                await answered();
            }
            catch (Exception lost) when (lost is HttpRequestException or TaskCanceledException)
            {
                here = addresses[0];
                await Task.Delay(random.Next(50, 200));
            }
        }
    }

    [GeneratedRegex("<input[^>]*name=\"(Invoer\\[\\d\\]\\.\\w+)\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex Field();

    [GeneratedRegex("name=\"SlotId\"[^>]*value=\"([0-9a-f-]{36})\"")]
    private static partial Regex Slot();
}
