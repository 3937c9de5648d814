// SPDX-License-Identifier: EUPL-1.2
using System.Net.Mail;
using System.Net.Sockets;

namespace Samenhang.Platform.Post;

/// <summary>Tries the settings of the mail server at once, without the outbox, so that who sets them sees what is wrong.</summary>
public sealed class Proefbericht
{
    private readonly Mailinstelling _instelling;
    private readonly TimeProvider _klok;

    /// <summary>Uses the settings of this installation.</summary>
    public Proefbericht(Mailinstelling instelling, TimeProvider klok) => (_instelling, _klok) = (instelling, klok);

    /// <summary>Sends a message of proof.</summary>
    /// <returns>Null when the mail server took it, else what went wrong, in Dutch.</returns>
    public async Task<string?> StuurAsync(string aan, CancellationToken stop)
    {
        if (_instelling.Nu is not { } mail) return "Er is geen mailserver ingesteld (Samenhang:Mail:Server).";
        if (!MailAddress.TryCreate(aan, out var adres)) return $"\"{aan}\" is geen e-mailadres.";
        var brief = new Brief("Dag,", ["Dit is een proefbericht. De instellingen van de mailserver werken."], "Open Samenhang", "/", []);
        var bericht = new Mailbericht(
            mail.Afzender, adres, "Proefbericht van Samenhang", Guid.CreateVersion7(), _klok.GetUtcNow(), Mailopmaak.Tekst(brief, mail.Site), Mailopmaak.Html(brief, mail.Site), null);
        try
        {
            await using var gesprek = await Smtpgesprek.BeginAsync(mail, stop);
            await gesprek.MeldAanAsync(mail.Afzender, adres, stop);
            await gesprek.DraagOverAsync(bericht.Schrijf(), stop);
            return null;
        }
        catch (Exception fout) when (fout is Smtpfout or IOException or SocketException)
        {
            return fout.Message;
        }
    }
}
