// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Post;

/// <summary>A host that mails through a server of the test.</summary>
public sealed partial class MailHost : IAsyncDisposable
{
    public MailHost()
    {
        Host = new TestHost { Register = services => Register?.Invoke(services) };
        foreach (var (name, value) in Server.Settings) Host.Settings[name] = value;
        Host.Settings["Samenhang:AanmeldpogingenPerMinuut"] = "1000";
    }

    public SmtpServer Server { get; } = new();

    public TestHost Host { get; }

    /// <summary>Services of this test over those of the host.</summary>
    public Action<IServiceCollection>? Register { get; init; }

    /// <summary>The next mail: to whom, and the path of the link in it.</summary>
    public async Task<(string To, string Text, string? Path)> NextAsync()
    {
        var mail = await Server.NextAsync();
        var part = mail.Split("--deel-").Single(part => part.Contains("text/plain", StringComparison.Ordinal));
        var text = Encoding.UTF8.GetString(Convert.FromBase64String(part[(part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Trim()));
        var link = Link().Match(text);
        return (To().Match(mail).Groups[1].Value, text, link.Success ? link.Groups[1].Value : null);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Server.DisposeAsync();
    }

    [GeneratedRegex(@"^To: .*<(.+)>\r?$", RegexOptions.Multiline)]
    private static partial Regex To();

    [GeneratedRegex(@"https://samenhang\.gemeente\.example(/\S+)")]
    private static partial Regex Link();
}
