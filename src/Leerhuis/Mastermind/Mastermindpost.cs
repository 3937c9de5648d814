// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Data;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Post;

namespace Samenhang.Leerhuis.Mastermind;

/// <summary>Letters to people who asked for a place, each with a personal link for who has no account. They go out only when the caller saves.</summary>
internal sealed class Mastermindpost(Gastlinkboek links, TimeProvider klok)
{
    /// <summary>Purpose of the links.</summary>
    internal const string Doel = "mastermind";

    /// <summary>A round takes about a year, from call to last evening.</summary>
    internal static readonly TimeSpan Geldig = TimeSpan.FromDays(450);

    /// <summary>Puts a letter in the outbox.</summary>
    internal void Leg(SamenhangContext context, Mastermindronde ronde, Mastermindaanmelding wie, string onderwerp, IReadOnlyList<string> alineas, string knop = "Bekijk je aanmelding")
    {
        var sleutel = wie.Id.ToString();
        if (wie.AccountId is null)
        {
            var (link, code) = Gastlinkboek.Nieuw(ronde.OrganisatieId, Doel, wie.Id, null, Geldig, klok);
            links.Leg(context, link, $"Aanmelding voor ‘{ronde.Naam}’");
            sleutel = code;
        }

        var slot = wie.AccountId is null ? new[] { "De link is van jou alleen. Stuur deze mail niet door." } : [];
        new Postbus(context, klok).Leg(ronde.OrganisatieId, wie.Email, onderwerp, new Brief($"Dag {wie.Naam},", alineas, knop, $"/mastermind/mijn/{sleutel}", slot));
    }
}
