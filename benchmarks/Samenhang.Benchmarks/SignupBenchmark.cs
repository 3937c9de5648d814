// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Samenhang.Platform.Data;

namespace Samenhang.Benchmarks;

/// <summary>
/// The day that registration opens: 300 people at once for 25 places, with the second process killed halfway; 500 people in a minute; and what the
/// calendar costs against an empty page. The database must be empty.
/// </summary>
internal static class SignupBenchmark
{
    private const int Places = 25, Crowd = 300, Visitors = 500;
    private const double Acknowledged = 300, Times = 15;

    internal static async Task<int> RunAsync(Options options)
    {
        var program = options.Web ?? throw new InvalidOperationException("Give the assembly of the program with --web.");
        Directory.CreateDirectory(options.Data);
        await Site.VerbAsync(program, ["maak-beheerder", "--organisatie", options.Organisation, "--email", PageBenchmark.Email, "--naam", "Beheerder", "--wachtwoord-stdin"], options, PageBenchmark.Password);
        await using var first = await Site.StartAsync(program, [], 5493, options, "/gezond");
        await using var second = options.Processes > 1 ? await Site.StartAsync(program, [], 5494, options, "/gezond") : null;
        await first.SignInAsync(PageBenchmark.Email, PageBenchmark.Password);
        await PostAsync(first.Client, "/beheer/vereniging", "/beheer/vereniging", new()
        {
            ["Invoer.Naam"] = "De vereniging",
            ["Invoer.Contactmail"] = "vragen@vereniging.example",
            ["Invoer.Reactieuren"] = "48",
            ["Invoer.Antwoordweken"] = "4",
            ["Invoer.Naammaanden"] = "24",
        });
        var (popular, large) = (await ActivityAsync(first.Client, "Populair", Places), await ActivityAsync(first.Client, "Groot", 400));
        for (var number = 0; number < 60; number++) await ActivityAsync(first.Client, $"Bijeenkomst {number}", 30);
        Uri[] addresses = [first.Client.BaseAddress!, .. second is null ? Array.Empty<Uri>() : [second.Client.BaseAddress!]];
        await SignUpAsync(addresses, 0, await ActivityAsync(first.Client, "Om warm te worden", 5), "warm");

        var (answered, killed) = (0, 0);
        var burst = Enumerable.Range(0, Crowd).Select(number => Task.Run(async () =>
        {
            var took = await SignUpAsync(addresses, number, popular, "burst");
            if (second is not null && Interlocked.Increment(ref answered) >= Crowd / 3 && Interlocked.Exchange(ref killed, 1) == 0) await second.KillAsync();
            return took;
        })).ToList();
        await Task.WhenAll(burst);
        Uri[] here = [addresses[0]];
        var figures = new Figures();
        figures.AddRange(await Task.WhenAll(Enumerable.Range(0, Visitors).Select(async number =>
        {
            await Task.Delay(TimeSpan.FromSeconds(60 * new Random(number).NextDouble()));
            return await SignUpAsync(here, number, large, "druk");
        })));
        var intakes = await IntakeBenchmark.RunAsync(program, options, first);
        return Math.Max(await ReportAsync(options, popular, large, figures, first), intakes ? 0 : 1);
    }

    private static async Task<int> ReportAsync(Options options, Guid popular, Guid large, Figures figures, Site site)
    {
        await using var database = new Databank(options.Settings);
        var id = options.Postgres is null ? popular.ToString().ToUpperInvariant() : popular.ToString();
        var confirmed = await CountAsync(database, $"select count(*) from aanmelding where activiteit_id = '{id}' and staat = 'Bevestigd'");
        var waiting = await CountAsync(database, $"select count(*) from aanmelding where activiteit_id = '{id}' and staat = 'Wachtlijst'");
        var order = await CountAsync(database, $"select count(*) from aanmelding w join aanmelding b on b.activiteit_id = w.activiteit_id and b.volgorde > w.volgorde and b.staat = 'Bevestigd' where w.activiteit_id = '{id}' and w.staat = 'Wachtlijst'");
        var mails = await CountAsync(database, "select count(*) from post where aan like 'burst%'");
        var receivers = await CountAsync(database, "select count(distinct aan) from post where aan like 'burst%'");
        await using var empty = await Site.StartAsync(typeof(SignupBenchmark).Assembly.Location, ["empty"], 5495, options, "/leeg");
        await AskAsync(empty, "/leeg");
        await AskAsync(site, "/leerhuis");
        var (nothing, calendar) = (await AskAsync(empty, "/leeg"), await AskAsync(site, "/leerhuis"));
        var calm = calendar / nothing;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n### Signing up: {Crowd} people at once for {Places} places, {options.Processes} process(es) on {(options.Postgres is null ? "SQLite" : "PostgreSQL")}{(options.Processes > 1 ? ", one killed" : "")}\n\nConfirmed {confirmed}, waiting {waiting}, out of order {order}, mails {mails} to {receivers} people.\n\n| what | number | median ms | p95 ms | processor ms | budget |\n|---|---|---|---|---|---|"));
        Console.WriteLine(figures.Row($"a sign-up acknowledged, {Visitors} people in a minute", Acknowledged));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nCalendar of 63 activities: {calendar:0} µs of processor, {calm:0.0} times an empty page ({nothing:0} µs; at most {Times}). Large day {large}."));
        return confirmed == Places && waiting == Crowd - Places && order == 0 && mails == Crowd && receivers == Crowd && figures.P95 <= Acknowledged && calm <= Times ? 0 : 1;
    }

    private static async Task<double> AskAsync(Site site, string path) => (await site.AskAsync(path, 2000, 4)).Processor;

    private static async Task<long> CountAsync(Databank database, string sql) => Convert.ToInt64(await database.LeesWaardeAsync(sql), CultureInfo.InvariantCulture);

    /// <summary>Somebody opens the form and sends it; who gets no answer tries again with the process that lives.</summary>
    /// <returns>Milliseconds of the answer that acknowledged it.</returns>
    private static async Task<double> SignUpAsync(Uri[] addresses, int number, Guid activity, string who)
    {
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) };
        var here = addresses[number % addresses.Length];
        var path = $"/leerhuis/activiteiten/{activity}/aanmelden";
        while (true)
        {
            try
            {
                var token = Participant.Token().Match(await client.GetStringAsync(new Uri(here, path))).Groups[1].Value;
                using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Invoer.Naam"] = $"Mens {number}", ["Invoer.Email"] = $"{who}{number}@elders.example", ["__RequestVerificationToken"] = token });
                var begin = Stopwatch.GetTimestamp();
                using var answer = await client.PostAsync(new Uri(here, path), form);
                // Signed up, or was so already when the first answer was lost.
                if (answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.OK) return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            }
            catch (Exception lost) when (lost is HttpRequestException or TaskCanceledException)
            {
                here = addresses[0];
            }

            await Task.Delay(Random.Shared.Next(100, 400));
        }
    }

    private static async Task<Guid> ActivityAsync(HttpClient client, string title, int places)
    {
        const string form = "/leerhuis/organiseren/activiteiten/nieuw/wijzigen";
        var day = DateTime.Today.AddDays(60).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
        var made = await PostAsync(client, form, form, new()
        {
            ["Invoer.Titel"] = title,
            ["Invoer.Soort"] = "Themadag",
            ["Invoer.Vorm"] = "Fysiek",
            ["Invoer.Toegang"] = "Open",
            ["Invoer.Dag"] = day,
            ["Invoer.Van"] = "10:45",
            ["Invoer.Tot"] = "15:00",
            ["Invoer.Zaalplekken"] = places.ToString(CultureInfo.InvariantCulture),
            ["Invoer.Themas"] = "Sturen",
            ["Invoer.Naslagtoegang"] = "Leden",
            ["Invoer.Versie"] = "0",
        });
        await PostAsync(client, made, made + "?handler=Publiceer", []);
        return Guid.Parse(made.Split('/')[^1]);
    }

    internal static async Task<string> PostAsync(HttpClient client, string page, string address, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = Participant.Token().Match(await client.GetStringAsync(new Uri(page, UriKind.Relative))).Groups[1].Value;
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), form);
        return answer.StatusCode == HttpStatusCode.Redirect ? answer.Headers.Location!.OriginalString : throw new InvalidOperationException($"{address} answered {answer.StatusCode}.");
    }
}
