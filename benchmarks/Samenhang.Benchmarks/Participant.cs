// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samenhang.Benchmarks;

/// <summary>Somebody in a room with a phone: watches, sends, and when the line breaks comes back to another process with the same keys.</summary>
internal sealed partial class Participant : IDisposable
{
    private readonly Uri[] _addresses;
    private readonly HttpClient _client;
    private Uri _here;
    private string _link = "", _token = "";

    internal Participant(Uri[] addresses, int number)
    {
        (_addresses, _here) = (addresses, addresses[number % addresses.Length]);
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Milliseconds of each answer that acknowledged a contribution.</summary>
    internal ConcurrentBag<double> Acknowledged { get; } = [];

    /// <summary>When each text was sent for the first time.</summary>
    internal ConcurrentDictionary<string, long> Sent { get; } = [];

    /// <summary>When each text was seen for the first time, and under which id.</summary>
    internal ConcurrentDictionary<string, (long At, string Id)> Seen { get; } = [];

    public void Dispose() => _client.Dispose();

    internal int Cuts { get; private set; }

    internal int Again { get; private set; }

    internal int Doubled { get; private set; }

    internal async Task JoinAsync(string code)
    {
        var page = await _client.GetStringAsync(new Uri(_here, $"/w/{code}"));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value, ["Sleutel"] = Secret().Match(page).Groups[1].Value });
        using var answer = await _client.PostAsync(new Uri(_here, $"/w/{code}"), form);
        _link = answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"Joining answered {answer.StatusCode}.");
        _token = Token().Match(await _client.GetStringAsync(new Uri(_here, _link))).Groups[1].Value;
    }

    internal async Task SendAsync(int number)
    {
        var (text, key) = ($"Gedachte {number}", Guid.NewGuid().ToString());
        Sent[text] = Stopwatch.GetTimestamp();
        while (true)
        {
            var begin = Stopwatch.GetTimestamp();
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_here, _link + "?handler=Bijdrage"))
                {
                    Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = _token, ["Invoer.Tekst"] = text, ["Invoer.Verzoek"] = key, ["Invoer.Invalshoek"] = "Bewoners" }),
                };
                request.Headers.Accept.ParseAdd("application/json");
                using var answer = await _client.SendAsync(request);
                if (answer.IsSuccessStatusCode)
                {
                    Acknowledged.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                    return;
                }
            }
            catch (HttpRequestException)
            {
                _here = _addresses[0];
            }

            Again++;
            await Task.Delay(Random.Shared.Next(200, 800));
        }
    }

    internal async Task WatchAsync(CancellationToken stop)
    {
        var last = "0";
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_here, _link + "/stroom"));
                request.Headers.Add("Last-Event-ID", last);
                using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
                using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(stop));
                while (await lines.ReadLineAsync(stop) is { } line)
                {
                    if (line.StartsWith("id: ", StringComparison.Ordinal)) last = line[4..];
                    else if (line.StartsWith("data: ", StringComparison.Ordinal)) Take(line[6..]);
                }
            }
            catch (Exception fault) when (fault is HttpRequestException or IOException)
            {
                _here = _addresses[0];
            }
            catch (OperationCanceledException)
            {
                return;
            }

            Cuts++;
            await Task.Delay(Random.Shared.Next(200, 1500), CancellationToken.None);
        }
    }

    private void Take(string data)
    {
        var now = Stopwatch.GetTimestamp();
        using var news = JsonDocument.Parse(data);
        foreach (var row in news.RootElement.GetProperty("rijen").EnumerateArray())
        {
            var (text, id) = (row.GetProperty("tekst").GetString()!, row.GetProperty("id").GetString()!);
            if (Seen.GetOrAdd(text, (now, id)).Id != id) Doubled++;
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    internal static partial Regex Token();

    [GeneratedRegex("name=\"Sleutel\" value=\"([^\"]+)\"")]
    private static partial Regex Secret();
}
