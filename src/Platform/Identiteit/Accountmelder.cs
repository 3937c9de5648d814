// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Post;

namespace Samenhang.Platform.Identiteit;

/// <summary>Writes to the holder of an account that how one signs in with it has changed, in the unit of work that changes it: so that nobody does so unseen.</summary>
public sealed class Accountmelder(Postbus postbus)
{
    internal void Meld(Account account, string onderwerp, string zin) => postbus.Leg(null, account.Email!, onderwerp, new Brief(
        $"Dag {account.Naam},", [zin], null, null, ["Was jij dat niet? Vraag dan meteen een nieuw wachtwoord aan en waarschuw de beheerder van je organisatie."]));
}
