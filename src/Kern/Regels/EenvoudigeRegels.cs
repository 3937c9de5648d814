// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>Kinds with a few rules each.</summary>
internal static class EenvoudigeRegels
{
    internal static void Opdracht(Toetsing toetsing)
    {
        var opdracht = (Opdracht)toetsing.Feit;
        toetsing.Bestaat<Opgave>(opdracht.OpgaveId, nameof(opdracht.OpgaveId), "een opgave");
        toetsing.Als(string.IsNullOrWhiteSpace(opdracht.Organ), nameof(opdracht.Organ), "Vul in welk orgaan de opdracht gaf.", "H1");
        if (toetsing.Oud is Opdracht oud && oud.OpgaveId != opdracht.OpgaveId && Opdrachtwacht.Toets(toetsing.Beeld, oud) is { } bezwaar)
        {
            toetsing.Als(true, nameof(opdracht.OpgaveId), bezwaar.Melding, bezwaar.Regel);
        }

        toetsing.Als(Opdrachtwacht.IsTeLaag(opdracht.Organ), nameof(opdracht.Organ), Opdrachtwacht.TeLaag, "H1");
        toetsing.Als(opdracht.Datum is null, nameof(opdracht.Datum), "Vul de datum van het besluit in.", "H1");
        toetsing.Als(
            opdracht.Datum > toetsing.Door.Vandaag && (toetsing.Oud as Opdracht)?.Datum != opdracht.Datum, nameof(opdracht.Datum),
            "Een opdracht is vandaag of eerder gegeven. Wacht tot het orgaan heeft besloten.", "H1");
    }

    internal static void Mandaat(Toetsing toetsing)
    {
        var mandaat = (Mandaat)toetsing.Feit;
        toetsing.Bestaat<Opgave>(mandaat.OpgaveId, nameof(mandaat.OpgaveId), "een opgave");
        toetsing.Persoon(mandaat.PersoonId, nameof(mandaat.PersoonId));
        toetsing.Als(mandaat.PlafondCenten < 0, nameof(mandaat.PlafondCenten), "Een plafond is nul of hoger.");
        toetsing.Volgorde(mandaat.Van, mandaat.Tot, nameof(mandaat.Tot));
    }

    internal static void Doel(Toetsing toetsing)
    {
        var doel = (Doel)toetsing.Feit;
        UniekeCode.Toets(toetsing, toetsing.Beeld.Doelen, doel.Code, doel.Id);
        toetsing.Bestaat<Opgave>(doel.OpgaveId, nameof(doel.OpgaveId), "een opgave");
    }

    internal static void Afhankelijkheid(Toetsing toetsing)
    {
        var afhankelijkheid = (Afhankelijkheid)toetsing.Feit;
        toetsing.Bestaat<Inspanning>(afhankelijkheid.Van, nameof(afhankelijkheid.Van), "een inspanning");
        toetsing.Bestaat<Inspanning>(afhankelijkheid.Naar, nameof(afhankelijkheid.Naar), "een inspanning");
        toetsing.Als(afhankelijkheid.Van == afhankelijkheid.Naar, nameof(afhankelijkheid.Naar), "Een inspanning hangt niet van zichzelf af.");
        toetsing.Als(
            toetsing.Beeld.Relaties.AfhankelijkhedenVan.Naar(afhankelijkheid.Van)
                .Any(ander => ander.Id != afhankelijkheid.Id && ander.Naar == afhankelijkheid.Naar && ander.Soort == afhankelijkheid.Soort),
            nameof(afhankelijkheid.Naar),
            "Deze afhankelijkheid staat er al.");
    }

    internal static void Indicator(Toetsing toetsing)
    {
        var indicator = (Indicator)toetsing.Feit;
        UniekeCode.Toets(toetsing, toetsing.Beeld.Indicatoren, indicator.Code, indicator.Id);
        toetsing.Bestaat<Doel>(indicator.DoelId, nameof(indicator.DoelId), "een doel");
    }

    internal static void Meting(Toetsing toetsing)
    {
        var meting = (Meting)toetsing.Feit;
        toetsing.Bestaat<Indicator>(meting.IndicatorId, nameof(meting.IndicatorId), "een indicator");
        toetsing.Persoon(meting.BevestigdDoorId, nameof(meting.BevestigdDoorId));
        toetsing.Als(
            meting.Soort == Metingsoort.Realisatie && meting.Peildatum > toetsing.Door.Vandaag,
            nameof(meting.Peildatum),
            "Wat gemeten is, ligt niet in de toekomst. Kies ‘prognose’ of ‘streefwaarde’.");
    }

    internal static void Mijlpaal(Toetsing toetsing)
    {
        var mijlpaal = (Mijlpaal)toetsing.Feit;
        toetsing.OpgaveOfInspanning(mijlpaal.Op, nameof(mijlpaal.Op));
        toetsing.Persoon(mijlpaal.EigenaarId, nameof(mijlpaal.EigenaarId));
        toetsing.Als(mijlpaal.BehaaldOp > toetsing.Door.Vandaag, nameof(mijlpaal.BehaaldOp), "Een mijlpaal is vandaag of eerder behaald.");
    }

    internal static void Risico(Toetsing toetsing)
    {
        var risico = (Risico)toetsing.Feit;
        toetsing.OpgaveOfInspanning(risico.Op, nameof(risico.Op));
        toetsing.Persoon(risico.EigenaarId, nameof(risico.EigenaarId));
    }

    internal static void Partij(Toetsing toetsing)
    {
        var partij = (Partij)toetsing.Feit;
        foreach (var betrokkenheid in partij.Betrokken)
        {
            toetsing.OpgaveOfInspanning(betrokkenheid.Op, nameof(partij.Betrokken));
        }
    }

    internal static void Portefeuille(Toetsing toetsing)
    {
        var portefeuille = (Portefeuille)toetsing.Feit;
        toetsing.Persoon(portefeuille.BestuurderId, nameof(portefeuille.BestuurderId));
        toetsing.Volgorde(portefeuille.Van, portefeuille.Tot, nameof(portefeuille.Tot));
    }

    internal static void Beleidsafspraak(Toetsing toetsing)
    {
        var afspraak = (Beleidsafspraak)toetsing.Feit;
        toetsing.Persoon(afspraak.EigenaarId, nameof(afspraak.EigenaarId));
        foreach (var id in afspraak.Over)
        {
            toetsing.OpgaveOfInspanning(id, nameof(afspraak.Over));
        }
    }

    internal static void Moment(Toetsing toetsing)
    {
        var moment = (Moment)toetsing.Feit;
        toetsing.Als(moment.OpVersie < 1 || moment.OpVersie > toetsing.Beeld.Versie, nameof(moment.OpVersie), "Kies een tijdstip waarop al iets was vastgelegd.");
        toetsing.Als(
            toetsing.Beeld.Momenten.Any(ander => ander.Id != moment.Id && string.Equals(ander.Naam, moment.Naam, StringComparison.OrdinalIgnoreCase)),
            nameof(moment.Naam),
            "Er is al een moment met deze naam.");
    }

    internal static void Notitie(Toetsing toetsing)
    {
        var notitie = (Notitie)toetsing.Feit;
        toetsing.Als(toetsing.Beeld.Zoek(notitie.Op) is null, nameof(notitie.Op), "Dit is er niet meer.");
        foreach (var wie in notitie.Genoemd)
        {
            toetsing.Persoon(wie, nameof(notitie.Genoemd));
        }
    }

    internal static void Bijlage(Toetsing toetsing)
    {
        var bijlage = (Bijlage)toetsing.Feit;
        toetsing.Als(toetsing.Beeld.Zoek(bijlage.Op) is null, nameof(bijlage.Op), "Dit is er niet meer.");
        toetsing.Als(bijlage.Bytes is < 1 or > Kern.Landschap.Bijlage.BytesMax, nameof(bijlage.Bytes), "Een bijlage is niet leeg en hoogstens 25 MB groot.");
        toetsing.Als(
            bijlage.Sha256.Length != Kern.Landschap.Bijlage.HashLengte || !bijlage.Sha256.All(char.IsAsciiHexDigitLower),
            nameof(bijlage.Sha256),
            "Het controlegetal van dit bestand klopt niet.");
    }

    internal static void Instelling(Toetsing toetsing)
    {
        var instelling = (Instelling)toetsing.Feit;
        toetsing.Als(
            toetsing.Beeld.Instellingen.Any(ander => ander.Id != instelling.Id && ander.Sleutel == instelling.Sleutel),
            nameof(instelling.Sleutel),
            "Deze instelling bestaat al. Laad de pagina opnieuw.");
    }

    internal static void Wissing(Toetsing toetsing)
    {
        var wissing = (Wissing)toetsing.Feit;
        toetsing.Als(Soorten.Zoek(wissing.Soort) is null, nameof(wissing.Soort), "Dit soort gegevens is er niet.");
        toetsing.Als(wissing.Soort == Soort<Wissing>.Vast.Naam, nameof(wissing.Soort), "Dat er iets gewist is, blijft bewaard.");
    }
}
