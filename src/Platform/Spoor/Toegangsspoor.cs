// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Samenhang.Platform.Data;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Spoor;

/// <summary>Writes down what happens to access, in the unit of work of the context: it is kept when, and only when, the thing itself is.</summary>
public sealed class Toegangsspoor(SamenhangContext context, HuidigeGebruiker huidige, IHttpContextAccessor verzoek, TimeProvider klok)
{
    /// <summary>Something in an organisation, done by the current user.</summary>
    public void Schrijf(Spoorsoort soort, Guid organisatie, string? over, string? toelichting = null, Guid? overId = null) =>
        Voeg(soort, organisatie, huidige.OfNiemand?.AccountId, huidige.OfNiemand?.Naam, overId, over, toelichting);

    /// <summary>Something that an account did itself, or that was done to it while nobody was signed in.</summary>
    /// <param name="soort">What happened.</param>
    /// <param name="account">The account; null when there is none with the address that was typed. What was typed is not kept: it can be a password.</param>
    /// <param name="zelf">Whether it is certain that the account did it itself.</param>
    /// <param name="toelichting">What more there is to say.</param>
    public void Schrijf(Spoorsoort soort, Account? account, bool zelf, string? toelichting = null) =>
        Voeg(soort, null, zelf ? account?.Id : null, zelf ? account?.Naam : null, account?.Id, account?.Email, toelichting);

    private void Voeg(Spoorsoort soort, Guid? organisatie, Guid? doorId, string? doorNaam, Guid? overId, string? overNaam, string? toelichting) =>
        context.Spoorregels.Add(new Spoorregel
        {
            OrganisatieId = organisatie,
            Tijdstip = klok.GetUtcNow().UtcDateTime,
            Soort = soort,
            DoorId = doorId,
            DoorNaam = doorNaam,
            OverId = overId,
            OverNaam = overNaam,
            Toelichting = toelichting?[..Math.Min(toelichting.Length, Spoorregel.TekstLengte)],
            Adres = Kortadres.Van(verzoek.HttpContext?.Connection.RemoteIpAddress),
        });
}
