// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>The network of the whole organisation.</summary>
public sealed class BekijkenModel(Bevindingenlezer bevindingen) : Netwerkpagina(bevindingen)
{
    /// <summary>Shows it.</summary>
    public Task OnGetAsync()
    {
        Kop("Netwerk", new Kruimel("Landschap", Weg.Opgaven));
        return TekenAsync("/netwerk", null);
    }
}
