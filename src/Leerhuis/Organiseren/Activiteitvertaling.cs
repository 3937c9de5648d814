// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samenhang.Kern.Leerhuis;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Vastlegging;
using Gegevens = Samenhang.Leerhuis.Organiseren.WijzigenModel.Gegevens;

namespace Samenhang.Leerhuis.Organiseren;

/// <summary>Between what is typed in the form and what is kept of an activity.</summary>
internal static class Activiteitvertaling
{
    private static readonly string[] Tijdvormen = ["H:mm", "HH:mm", "H.mm", "HH.mm"];
    private static readonly string[] Momentvormen = ["d-M-yyyy H:mm", "d-M-yyyy H.mm", "d-M-yyyy"];

    internal static Gegevens Van(Activiteitkaart kaart)
    {
        var a = kaart.A;
        return new Gegevens
        {
            Titel = a.Titel,
            Soort = a.Soort,
            Vorm = a.Vorm,
            Toegang = a.Toegang,
            Reeks = kaart.Reeks,
            Dag = kaart.Dag,
            Van = Uur(kaart.Begin),
            Tot = Uur(kaart.Einde),
            Bijeenkomsten = a.Bijeenkomsten,
            Aankondiging = a.Aankondiging,
            Inhoud = a.Inhoud,
            Vragen = a.Vragen,
            Programma = a.Programma,
            Sprekers = a.Sprekers,
            Doel = a.Doel,
            Doelgroep = a.Doelgroep,
            Voorwie = a.Voorwie,
            Themas = a.Themas,
            Regio = a.Regio,
            Plaats = a.Plaats,
            Onlinelink = a.Onlinelink,
            Zaalplekken = Plekken(kaart, Plekvorm.Zaal),
            Onlineplekken = Plekken(kaart, Plekvorm.Online),
            Prijs = a.Prijs == 0 ? null : (a.Prijs / 100m).ToString("0.00", CultureInfo.GetCultureInfo("nl-NL")),
            Gastheer = a.Gastheer,
            Medeorganisator = a.Medeorganisator,
            MedeledenTellen = a.MedeledenTellen,
            Contact = a.Contact,
            Contactmail = a.Contactmail,
            AanmeldenVan = Moment(a.AanmeldenVan),
            AanmeldenTot = Moment(a.AanmeldenTot),
            Formuliervragen = a.Formuliervragen,
            WordtOpgenomen = a.WordtOpgenomen,
            Verslag = a.Verslag,
            Opname = a.Opname,
            OpnameAkkoord = a.OpnameAkkoord,
            Materiaal = a.Materiaal,
            Naslagtoegang = a.Naslagtoegang,
            Versie = a.Versie,
        };
    }

    /// <summary>Puts what was typed in the activity; what cannot be read becomes an objection, and then nothing may be kept.</summary>
    internal static (int? Zaal, int? Online) Zet(Gegevens g, Activiteit a, DateTime nu, ModelStateDictionary fouten)
    {
        var (bijeenkomsten, onleesbaar) = Bijeenkomst.Lees(g.Bijeenkomsten);
        if (onleesbaar is not null) Fout(nameof(g.Bijeenkomsten), $"Deze regel is niet te lezen: ‘{onleesbaar[..Math.Min(60, onleesbaar.Length)]}’. Schrijf: 12-01-2027 09:30-16:30 Titel.");
        var (van, tot) = (Leestijd(g.Van, nameof(g.Van)), Leestijd(g.Tot, nameof(g.Tot)));
        if (van is not null && tot is not null && tot <= van) Fout(nameof(g.Tot), "De eindtijd ligt na de begintijd.");
        (a.AanmeldenVan, a.AanmeldenTot) = (Leesmoment(g.AanmeldenVan, nameof(g.AanmeldenVan)), Leesmoment(g.AanmeldenTot, nameof(g.AanmeldenTot)));
        if (g.Opname is not null && Weblink.Veilig(g.Opname) is null) Fout(nameof(g.Opname), "Dit is geen webadres. Begin met https://.");
        if (g.Onlinelink is not null && Weblink.Veilig(g.Onlinelink) is null) Fout(nameof(g.Onlinelink), "Dit is geen webadres. Begin met https://.");
        a.Prijs = Leesprijs(g.Prijs);
        var zaal = g.Vorm == Activiteitvorm.Digitaal ? null : Leesplekken(g.Zaalplekken, nameof(g.Zaalplekken));
        var online = g.Vorm == Activiteitvorm.Fysiek ? null : Leesplekken(g.Onlineplekken, nameof(g.Onlineplekken));
        if (!fouten.IsValid || g.Dag is not { } dag || van is not { } begin || tot is not { } einde) return (null, null);

        (a.Begin, a.Einde) = bijeenkomsten.Count > 0
            ? (Tijd.NaarUtc(bijeenkomsten[0].Begin), Tijd.NaarUtc(bijeenkomsten[^1].Einde)) : (Tijd.NaarUtc(dag.ToDateTime(begin)), Tijd.NaarUtc(dag.ToDateTime(einde)));
        (a.Titel, a.Soort, a.Vorm, a.Toegang, a.Bijeenkomsten, a.Aankondiging, a.Inhoud, a.Vragen) = (g.Titel!, g.Soort, g.Vorm, g.Toegang, g.Bijeenkomsten, g.Aankondiging, g.Inhoud, g.Vragen);
        (a.Programma, a.Sprekers, a.Doel, a.Doelgroep, a.Voorwie, a.Themas, a.Regio, a.Plaats, a.Onlinelink) = (g.Programma, g.Sprekers, g.Doel, g.Doelgroep, g.Voorwie, g.Themas, g.Regio, g.Plaats, g.Onlinelink);
        (a.Gastheer, a.Medeorganisator, a.MedeledenTellen, a.Contact, a.Contactmail, a.Formuliervragen) = (g.Gastheer, g.Medeorganisator, g.MedeledenTellen, g.Contact, g.Contactmail, g.Formuliervragen);
        if (g.Verslag is null) a.VerslagOp = null;
        else a.VerslagOp ??= nu;
        a.WordtOpgenomen = g.WordtOpgenomen;
        (a.Verslag, a.Opname, a.OpnameAkkoord, a.Materiaal, a.Naslagtoegang) = (g.Verslag, g.Opname, g.OpnameAkkoord, g.Materiaal, g.Naslagtoegang);
        return (zaal, online);

        void Fout(string veld, string melding) => fouten.AddModelError($"Invoer.{veld}", melding);

        TimeOnly? Leestijd(string? tekst, string veld)
        {
            if (TimeOnly.TryParseExact(tekst, Tijdvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd)) return tijd;
            if (bijeenkomsten.Count > 0 && tekst is null) return veld == nameof(g.Van) ? TimeOnly.MinValue : new TimeOnly(23, 59);
            Fout(veld, "Schrijf een tijd als 10:45.");
            return null;
        }

        DateTime? Leesmoment(string? tekst, string veld)
        {
            if (tekst is null) return null;
            if (DateTime.TryParseExact(tekst, Momentvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)) return Tijd.NaarUtc(moment);
            Fout(veld, "Schrijf een moment als 01-09-2026 09:00.");
            return null;
        }

        int? Leesplekken(string? tekst, string veld)
        {
            if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) && aantal <= Plek.Meeste) return aantal;
            Fout(veld, "Geef een heel getal van 0 tot en met 100000.");
            return null;
        }

        long Leesprijs(string? tekst)
        {
            if (tekst is null) return 0;
            if (decimal.TryParse(tekst.Trim('€', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.GetCultureInfo("nl-NL"), out var bedrag) && bedrag <= 100_000 && decimal.Truncate(bedrag * 100) == bedrag * 100) return (long)(bedrag * 100);
            Fout(nameof(g.Prijs), "Schrijf een bedrag als 125 of 125,00.");
            return 0;
        }
    }

    private static string Uur(DateTime klok) => klok.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string? Moment(DateTime? utc) => utc is { } tijd ? Tijd.InAmsterdam(tijd).ToString("dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture) : null;

    private static string? Plekken(Activiteitkaart kaart, Plekvorm vorm) => kaart.Plekken.FirstOrDefault(plek => plek.Vorm == vorm)?.Capaciteit.ToString(CultureInfo.InvariantCulture);
}
