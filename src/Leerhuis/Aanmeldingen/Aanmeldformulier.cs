// SPDX-License-Identifier: EUPL-1.2
using System.Net.Mail;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samenhang.Kern.Leerhuis;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Rechten;

namespace Samenhang.Leerhuis.Aanmeldingen;

/// <summary>Holds what was typed against the rules of the activity, and makes the wish for a place of it. The same for who signs up and for who enters it for somebody else.</summary>
internal sealed class Aanmeldformulier(Lidkenner leden)
{
    internal async Task<Aanmeldverzoek?> MaakAsync(Activiteitkaart kaart, AanmeldenModel.Aanmeldgegevens invoer, Gebruiker? wie, bool organisator, ModelStateDictionary fouten, CancellationToken stop)
    {
        var (a, vragen) = (kaart.A, Formuliervraag.Lees(kaart.A.Formuliervragen));
        if (!string.IsNullOrEmpty(invoer.Email) && (!MailAddress.TryCreate(invoer.Email, out var adres) || adres.Address != invoer.Email || !adres.Host.Contains('.', StringComparison.Ordinal)))
            fouten.AddModelError("Invoer.Email", "Dit is geen e-mailadres.");
        var vorm = kaart.Plekken.Count == 1 ? kaart.Plekken[0].Vorm : invoer.Vorm;
        if (vorm is null || !kaart.Plekken.Any(plek => plek.Vorm == vorm)) fouten.AddModelError("Invoer.Vorm", "Kies hoe je meedoet.");
        Controleer(vragen, invoer.Antwoorden, fouten, organisator);
        if (!fouten.IsValid) return null;

        // What follows from membership is read on the day of the activity itself.
        var lid = await leden.LidAsync(a.OrganisatieId, invoer.Email!, organisator ? null : wie, kaart.Dag, stop);
        var telt = lid is not null || (a.MedeledenTellen && invoer.Medelid);
        if (a.Toegang == Activiteittoegang.Leden && !telt && !organisator)
        {
            fouten.AddModelError("Invoer.Email", "Deze activiteit is voor medewerkers van leden, en dit adres is niet van een lid. Werk je bij een lid? Gebruik het adres van je werk, of vraag de contactpersoon van je organisatie je uit te nodigen.");
            return null;
        }

        return new Aanmeldverzoek(
            vorm!.Value, invoer.Naam!, invoer.Email!, invoer.Werkgever, invoer.Functie, lid?.Id, organisator || wie is null or { IsBezoeker: true } ? null : wie.AccountId,
            Ledenlijst.Prijs(a.Prijs, telt), Antwoorden(vragen, invoer.Antwoorden), organisator)
        {
            Medelid = a.MedeledenTellen && invoer.Medelid,
            OpnameAkkoord = a.WordtOpgenomen && invoer.OpnameAkkoord,
        };
    }

    /// <summary>Holds answers against their questions; who enters them for somebody else need not know all.</summary>
    internal static void Controleer(IReadOnlyList<Formuliervraag> vragen, List<string?> antwoorden, ModelStateDictionary fouten, bool organisator = false)
    {
        while (antwoorden.Count < vragen.Count) antwoorden.Add(null);
        for (var nummer = 0; nummer < vragen.Count; nummer++) Controleer(vragen[nummer], antwoorden[nummer], $"Invoer.Antwoorden[{nummer}]", organisator, fouten);
    }

    /// <summary>The answers as they are kept: one per line, after their question.</summary>
    internal static string? Antwoorden(IReadOnlyList<Formuliervraag> vragen, IEnumerable<string?> antwoorden)
    {
        var regels = vragen.Zip(antwoorden).Where(paar => paar.Second is not null).Select(paar => $"{paar.First.Tekst}: {paar.Second!.ReplaceLineEndings(" ")}");
        return string.Join('\n', regels) is { Length: > 0 } tekst ? tekst[..Math.Min(tekst.Length, Aanmelding.AntwoordLengte)] : null;
    }

    /// <summary>The answers that are kept, by the questions there are now.</summary>
    internal static List<string?> Lees(IReadOnlyList<Formuliervraag> vragen, string? antwoorden)
    {
        var regels = Regels.Lees(antwoorden);
        return [.. vragen.Select(vraag => regels.FirstOrDefault(regel => regel.StartsWith($"{vraag.Tekst}: ", StringComparison.Ordinal))?[(vraag.Tekst.Length + 2)..])];
    }

    private static void Controleer(Formuliervraag vraag, string? antwoord, string veld, bool organisator, ModelStateDictionary fouten)
    {
        if (string.IsNullOrEmpty(antwoord))
        {
            if (vraag.Verplicht && !organisator) fouten.AddModelError(veld, "Geef hier een antwoord.");
        }
        else if (antwoord.Length > Formuliervraag.AntwoordLengte) fouten.AddModelError(veld, "Dit antwoord is te lang: hoogstens 500 tekens.");
        else if (vraag.Keuzes.Count > 0 && !vraag.Keuzes.Contains(antwoord)) fouten.AddModelError(veld, "Kies uit de lijst.");
    }
}
