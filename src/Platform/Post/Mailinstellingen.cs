// SPDX-License-Identifier: EUPL-1.2
using System.Net.Mail;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;

namespace Samenhang.Platform.Post;

/// <summary>How the connection with the mail server is kept secret.</summary>
internal enum Mailbeveiliging
{
    /// <summary>Begins readable and is encrypted before anything is said (port 587).</summary>
    Starttls,

    /// <summary>Encrypted from the first byte (port 465).</summary>
    Tls,

    /// <summary>Readable; only for a mail server on the same machine.</summary>
    Geen,
}

/// <summary>Through which mail server messages go, read from <c>Samenhang:Mail</c>.</summary>
internal sealed record Mailinstellingen
{
    internal const string Sectie = "Samenhang:Mail";

    internal required string Server { get; init; }

    internal int Poort { get; init; }

    internal Mailbeveiliging Beveiliging { get; init; }

    internal string? Gebruiker { get; init; }

    internal string? Wachtwoord { get; init; }

    /// <summary>Root that is trusted instead of those of the machine, for a server with a certificate of the organisation itself.</summary>
    internal X509Certificate2? Wortel { get; init; }

    internal required MailAddress Afzender { get; init; }

    /// <summary>Address of the site as people reach it. Never taken from a request: whoever forges one would send people elsewhere.</summary>
    internal required Uri Site { get; init; }

    /// <summary>The hour in Europe/Amsterdam from which overviews go out, 0 to 23.</summary>
    internal int OverzichtUur { get; init; } = 7;

    /// <summary>The settings, or null when no server is named: then messages wait.</summary>
    /// <exception cref="InvalidOperationException">A server is named and something else is missing or cannot be read; the message names it.</exception>
    internal static Mailinstellingen? Uit(IConfiguration configuratie)
    {
        var mail = configuratie.GetSection(Sectie);
        if (string.IsNullOrWhiteSpace(mail["Server"])) return null;
        var beveiliging = Lees<Mailbeveiliging>(mail, "Beveiliging", Enum.TryParse, Mailbeveiliging.Starttls);
        return new Mailinstellingen
        {
            Server = mail["Server"]!.Trim(),
            Beveiliging = beveiliging,
            Poort = Lees<int>(mail, "Poort", LeesPoort, beveiliging switch { Mailbeveiliging.Tls => 465, Mailbeveiliging.Geen => 25, _ => 587 }),
            OverzichtUur = Lees<int>(mail, "OverzichtUur", LeesUur, 7),
            Gebruiker = Leeg(mail["Gebruiker"]),
            Wachtwoord = Leeg(mail["Wachtwoord"]),
            Wortel = Leeg(mail["Certificaat"]) is { } bestand ? LeesCertificaat(bestand) : null,
            Afzender = MailAddress.TryCreate(mail["Afzender"] ?? "", out var afzender) ? afzender : throw Onleesbaar("Afzender"),
            Site = Uri.TryCreate(mail["Site"]?.TrimEnd('/'), UriKind.Absolute, out var site) && site.Scheme is "http" or "https" ? site : throw Onleesbaar("Site"),
        };
    }

    private delegate bool Lezer<T>(string tekst, bool hoofdlettersGelijk, out T waarde);

    private static bool LeesPoort(string tekst, bool hoofdlettersGelijk, out int poort) => int.TryParse(tekst, out poort) && poort is > 0 and < 65536;

    private static bool LeesUur(string tekst, bool hoofdlettersGelijk, out int uur) => int.TryParse(tekst, out uur) && uur is >= 0 and < 24;

    private static T Lees<T>(IConfigurationSection mail, string naam, Lezer<T> lees, T standaard) =>
        string.IsNullOrWhiteSpace(mail[naam]) ? standaard : lees(mail[naam]!, true, out var waarde) ? waarde : throw Onleesbaar(naam);

    private static X509Certificate2 LeesCertificaat(string bestand)
    {
        try
        {
            return X509CertificateLoader.LoadCertificateFromFile(bestand);
        }
        catch (Exception fout) when (fout is CryptographicException or IOException)
        {
            throw Onleesbaar("Certificaat");
        }
    }

    private static string? Leeg(string? tekst) => string.IsNullOrEmpty(tekst) ? null : tekst;

    private static InvalidOperationException Onleesbaar(string naam) =>
        new($"De instelling {Sectie}:{naam} ontbreekt of is niet te lezen; die is nodig om post te versturen.");
}
