// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Net.Mail;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Samenhang.Platform.Post;

/// <summary>
/// One conversation with a mail server (RFC 5321, 3207, 4954). Small and own, because for nothing to go out twice one must know whether a
/// broken connection broke before or after the content was handed over.
/// </summary>
internal sealed class Smtpgesprek : IAsyncDisposable
{
    private const int LangsteRegel = 2000;
    private readonly TcpClient _verbinding = new();
    private readonly List<string> _kan = [];
    private Stream _lijn = Stream.Null;

    private Smtpgesprek()
    {
    }

    /// <summary>Connects, encrypts as the settings demand, and signs in.</summary>
    /// <exception cref="Smtpfout">The server refuses; trying again later can help, because it is not about a message.</exception>
    /// <exception cref="IOException">The connection broke, or is not to be trusted.</exception>
    internal static async Task<Smtpgesprek> BeginAsync(Mailinstellingen mail, CancellationToken stop)
    {
        var gesprek = new Smtpgesprek();
        try
        {
            await gesprek.VerbindAsync(mail, stop);
            return gesprek;
        }
        catch
        {
            await gesprek.DisposeAsync();
            throw;
        }
    }

    /// <summary>Says from whom and to whom; nothing has been handed over yet.</summary>
    internal async Task MeldAanAsync(MailAddress van, MailAddress aan, CancellationToken stop)
    {
        var breed = !Ascii.IsValid(aan.User);
        if (breed && !_kan.Contains("SMTPUTF8")) throw new Smtpfout("De mailserver kan niet overweg met letters in dit adres.", blijvend: true);
        // A refused sender is a fault of the settings, which somebody can mend.
        await VraagAsync($"MAIL FROM:<{van.User}@{Mailbericht.Domein(van)}>{(breed ? " SMTPUTF8" : "")}", 250, overBericht: false, stop);
        await VraagAsync($"RCPT TO:<{aan.User}@{Mailbericht.Domein(aan)}>", 250, overBericht: true, stop);
        await VraagAsync("DATA", 354, overBericht: true, stop);
    }

    /// <summary>Hands the content over. When this breaks off without an answer of the server, the message may or may not have arrived.</summary>
    internal Task DraagOverAsync(string bericht, CancellationToken stop)
    {
        var regels = bericht.ReplaceLineEndings("\r\n").Split("\r\n").Select(regel => regel.StartsWith('.') ? "." + regel : regel);
        return VraagAsync(string.Join("\r\n", regels) + "\r\n.", 250, overBericht: true, stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _lijn.DisposeAsync();
        _verbinding.Dispose();
    }

    private async Task VerbindAsync(Mailinstellingen mail, CancellationToken stop)
    {
        await _verbinding.ConnectAsync(mail.Server, mail.Poort, stop);
        _lijn = _verbinding.GetStream();
        if (mail.Beveiliging == Mailbeveiliging.Tls) await VersleutelAsync(mail, stop);
        await AntwoordAsync(220, overBericht: false, stop);
        await BegroetAsync(mail, stop);
        if (mail.Beveiliging == Mailbeveiliging.Starttls)
        {
            if (!_kan.Contains("STARTTLS")) throw new Smtpfout("De mailserver biedt geen STARTTLS aan; er wordt niets leesbaar verstuurd.", blijvend: false);
            await VraagAsync("STARTTLS", 220, overBericht: false, stop);
            await VersleutelAsync(mail, stop);
            await BegroetAsync(mail, stop);
        }

        if (mail.Gebruiker is null) return;
        var bewijs = Convert.ToBase64String(Encoding.UTF8.GetBytes($"\0{mail.Gebruiker}\0{mail.Wachtwoord}"));
        await VraagAsync("AUTH PLAIN " + bewijs, 235, overBericht: false, stop);
    }

    private async Task BegroetAsync(Mailinstellingen mail, CancellationToken stop)
    {
        _kan.Clear();
        var regels = await VraagAsync("EHLO " + Mailbericht.Domein(mail.Afzender), 250, overBericht: false, stop);
        _kan.AddRange(regels.Skip(1).Select(regel => regel[4..].Split(' ')[0].ToUpperInvariant()));
    }

    /// <summary>The certificate must be valid for the name of the server; there is no setting to let everything pass.</summary>
    private async Task VersleutelAsync(Mailinstellingen mail, CancellationToken stop)
    {
        var keuzes = new SslClientAuthenticationOptions { TargetHost = mail.Server };
        if (mail.Wortel is { } wortel)
        {
            keuzes.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            keuzes.CertificateChainPolicy.CustomTrustStore.Add(wortel);
        }

        var geheim = new SslStream(_lijn);
        _lijn = geheim;
        try
        {
            await geheim.AuthenticateAsClientAsync(keuzes, stop);
        }
        catch (System.Security.Authentication.AuthenticationException fout)
        {
            throw new Smtpfout("De mailserver heeft geen certificaat dat te vertrouwen is.", blijvend: false, fout);
        }
    }

    private async Task<List<string>> VraagAsync(string vraag, int verwacht, bool overBericht, CancellationToken stop)
    {
        await _lijn.WriteAsync(Encoding.UTF8.GetBytes(vraag + "\r\n"), stop);
        await _lijn.FlushAsync(stop);
        return await AntwoordAsync(verwacht, overBericht, stop);
    }

    /// <summary>4xx and everything that is not about a message can be tried again; 5xx about a message cannot.</summary>
    private async Task<List<string>> AntwoordAsync(int verwacht, bool overBericht, CancellationToken stop)
    {
        var regels = new List<string>();
        do regels.Add(await RegelAsync(stop));
        while (regels[^1].Length > 3 && regels[^1][3] == '-' && regels.Count < 100);
        if (regels[^1].Length < 3 || !int.TryParse(regels[^1].AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            throw new IOException("De mailserver gaf een antwoord dat niet te lezen is.");
        if (code == verwacht || (verwacht == 250 && code == 251)) return regels;
        throw new Smtpfout($"De mailserver antwoordde: {regels[^1]}", blijvend: overBericht && code >= 500);
    }

    private async Task<string> RegelAsync(CancellationToken stop)
    {
        var regel = new StringBuilder();
        var teken = new byte[1];
        while (regel.Length < LangsteRegel)
        {
            if (await _lijn.ReadAsync(teken, stop) == 0) throw new IOException("De mailserver verbrak de verbinding.");
            if (teken[0] == '\n') return regel.ToString().TrimEnd('\r');
            regel.Append((char)teken[0]);
        }

        throw new IOException("De mailserver gaf een antwoord dat te lang is.");
    }
}
