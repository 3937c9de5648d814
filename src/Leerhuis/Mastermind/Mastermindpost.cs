// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Agenda;
using Samenhang.Platform.Data;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Post;

namespace Samenhang.Leerhuis.Mastermind;

/// <summary>
/// Letters to people who asked for a place, each with a personal link for who has no account, and with the appointments it is about. They go out
/// only when the caller saves.
/// </summary>
internal sealed class Mastermindpost(Gastlinkboek links, Verenigingsboek boek, TimeProvider klok)
{
    /// <summary>Purpose of the links.</summary>
    internal const string Doel = "mastermind";

    /// <summary>A round takes about a year, from call to last evening.</summary>
    internal static readonly TimeSpan Geldig = TimeSpan.FromDays(450);

    /// <summary>Puts a letter in the outbox.</summary>
    /// <param name="context">The unit of work.</param>
    /// <param name="ronde">The round that it is about.</param>
    /// <param name="wie">Who gets it.</param>
    /// <param name="onderwerp">Subject.</param>
    /// <param name="alineas">Paragraphs.</param>
    /// <param name="knop">Words of the link.</param>
    /// <param name="agenda">Appointments that are made, moved or dropped.</param>
    internal void Leg(SamenhangContext context, Mastermindronde ronde, Mastermindaanmelding wie, string onderwerp, IReadOnlyList<string> alineas, string knop = "Bekijk je aanmelding", params IReadOnlyList<Agendaitem> agenda)
    {
        var sleutel = wie.Id.ToString();
        if (wie.AccountId is null)
        {
            var (link, code) = Gastlinkboek.Nieuw(ronde.OrganisatieId, Doel, wie.Id, null, Geldig, klok);
            links.Leg(context, link, $"Aanmelding voor ‘{ronde.Naam}’");
            sleutel = code;
        }

        var slot = wie.AccountId is null ? new[] { "De link is van jou alleen. Stuur deze mail niet door." } : [];
        var brief = new Brief($"Dag {wie.Naam},", alineas, knop, $"/mastermind/mijn/{sleutel}", slot);
        if (agenda.Count > 0) brief = Met(brief, wie, agenda);
        new Postbus(context, klok).Leg(ronde.OrganisatieId, wie.Email, onderwerp, brief);
    }

    /// <summary>An invitation is about one appointment and names who invites (RFC 5546); more of them, or without a sender, are shown with their state.</summary>
    private Brief Met(Brief brief, Mastermindaanmelding wie, IReadOnlyList<Agendaitem> agenda)
    {
        var afzender = boek.Bekend?.Contactmail;
        var hoe = agenda.Count > 1 || afzender is null ? Agendamethode.Publish : agenda[0].Vervallen ? Agendamethode.Cancel : Agendamethode.Request;
        var items = hoe == Agendamethode.Publish ? agenda : [agenda[0] with { Afzender = afzender, Ontvanger = wie.Email }];
        return brief with { Agenda = Agendaschrijver.Schrijf(items, hoe), Methode = hoe };
    }
}
