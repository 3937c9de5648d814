// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading.Channels;

namespace Samenhang.Tests.Platform.Post;

/// <summary>A mail server on a free port: speaks SMTP over a real socket, keeps what it took, and can be told to refuse or to break off.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<string> _taken = Channel.CreateUnbounded<string>();
    private readonly Task _loop;
    private int _count;

    public SmtpServer()
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _loop = ListenAsync();
    }

    public int Port { get; }

    /// <summary>The certificate with which the server encrypts; none means that it does not offer STARTTLS.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The answer to a command ("RCPT") or to the content ("."), instead of the ordinary one. Empty breaks the connection.</summary>
    public Func<string, string?> Answer { get; set; } = _ => null;

    /// <summary>Every command that came, with its arguments.</summary>
    public List<string> Commands { get; } = [];

    /// <summary>How many messages were taken.</summary>
    public int Count => _count;

    /// <summary>Settings of a host that sends through this server without encryption.</summary>
    public Dictionary<string, string> Settings => new()
    {
        ["Samenhang:Mail:Server"] = "127.0.0.1",
        ["Samenhang:Mail:Poort"] = Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Samenhang:Mail:Beveiliging"] = "Geen",
        ["Samenhang:Mail:Afzender"] = "Samenhang Súdwest <samenhang@gemeente.example>",
        ["Samenhang:Mail:Site"] = "https://samenhang.gemeente.example",
    };

    /// <summary>The next message that was taken, as it came over the line.</summary>
    public async Task<string> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await _taken.Reader.ReadAsync(patience.Token);
    }

    /// <summary>A certificate for localhost that signs itself.</summary>
    public static X509Certificate2 NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task ListenAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (true) talks.Add(TalkAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            await TalkAsync(client.GetStream());
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException or ObjectDisposedException)
        {
            // The other side went away, which is what some tests are about.
        }
    }

    private async Task TalkAsync(Stream line)
    {
        if (!await SayAsync(line, "HELLO", "220 ready")) return;
        while (await ReadAsync(line) is { } command)
        {
            lock (Commands) Commands.Add(command);
            var verb = command.Split(' ')[0].ToUpperInvariant();
            var extensions = Certificate is null || line is SslStream ? "250-server\r\n250 AUTH PLAIN" : "250-server\r\n250-STARTTLS\r\n250 AUTH PLAIN";
            if (!await SayAsync(line, verb, verb switch { "EHLO" => extensions, "DATA" => "354 go on", "STARTTLS" => "220 go on", "AUTH" => "235 welcome", _ => "250 ok" })) return;
            if (verb == "DATA" && !await TakeAsync(line)) return;
            if (verb != "STARTTLS") continue;
            var secret = new SslStream(line);
            await secret.AuthenticateAsServerAsync(Certificate!);
            line = secret;
        }
    }

    private async Task<bool> TakeAsync(Stream line)
    {
        if (Answer("DATA") is not null) return true;
        var content = new StringBuilder();
        while (await ReadAsync(line) is { } text && text != ".") content.Append(text.StartsWith('.') ? text[1..] : text).Append("\r\n");
        if (Answer(".") is null or "")
        {
            Interlocked.Increment(ref _count);
            await _taken.Writer.WriteAsync(content.ToString());
        }

        return await SayAsync(line, ".", "250 taken");
    }

    /// <summary>Says the answer of the test, or the ordinary one; false when the connection must break.</summary>
    private async Task<bool> SayAsync(Stream line, string verb, string ordinary)
    {
        var answer = Answer(verb) ?? ordinary;
        if (answer.Length == 0) return false;
        await line.WriteAsync(Encoding.UTF8.GetBytes(answer + "\r\n"), _stop.Token);
        return true;
    }

    private async Task<string?> ReadAsync(Stream line)
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (await line.ReadAsync(one, _stop.Token) > 0)
        {
            if (one[0] == '\n') return Encoding.UTF8.GetString([.. bytes]).TrimEnd('\r');
            bytes.Add(one[0]);
        }

        return null;
    }
}
