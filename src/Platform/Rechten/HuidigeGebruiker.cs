// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Rechten;

/// <summary>Who made this request. One per request; filled before authorisation.</summary>
public sealed class HuidigeGebruiker
{
    private Toegangen _toegangen = Toegangen.Geen;

    /// <summary>The user, in the organisation they chose.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in, or the account has no role in any organisation.</exception>
    public Gebruiker Gebruiker => OfNiemand ?? throw new InvalidOperationException("This request has no user.");

    /// <summary>The user, or null when nobody is signed in or the account has no role in any organisation.</summary>
    public Gebruiker? OfNiemand { get; private set; }

    /// <summary>The same user in each organisation they may choose, by name of organisation.</summary>
    public IReadOnlyList<Gebruiker> PerOrganisatie => _toegangen.PerOrganisatie;

    /// <summary>Whether this user must choose a new password first.</summary>
    public bool WachtwoordVervangen => _toegangen.WachtwoordVervangen;

    /// <summary>Whether a role of this user asks for a second step at signing in.</summary>
    public bool EistTweedeStap => _toegangen.EistTweedeStap;

    /// <summary>Whether this user must set up a second step first.</summary>
    public bool TweedeStapInstellen => _toegangen is { EistTweedeStap: true, HeeftTweedeStap: false };

    /// <summary>Sets who it is; <paramref name="keuze"/> is the organisation asked for, ignored when the user has no role there.</summary>
    internal void Zet(Toegangen toegangen, Guid? keuze)
    {
        _toegangen = toegangen;
        OfNiemand = toegangen.In(keuze);
    }

    /// <summary>Makes a user by hand, for work outside a request.</summary>
    internal void Zet(Gebruiker gebruiker) => Zet(Toegangen.Van([gebruiker]), gebruiker.OrganisatieId);
}
