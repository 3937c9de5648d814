// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Leerhuis.Gids;

/// <summary>The words of the method, with what they mean.</summary>
[AllowAnonymous]
public sealed class BegrippenModel : Mastermindpagina
{
    /// <summary>Shows them.</summary>
    public void OnGet() => Titel("Begrippen", new Kruimel("Inspiratiegids", "/gids"));
}
