// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>A page with the network of an opgave or of the whole organisation.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public abstract class Netwerkpagina(Bevindingenlezer bevindingen) : BeeldPagina
{
    internal Netwerkweergave Weergave { get; private set; } = null!;

    /// <summary>May the drawing be taken out as a file?</summary>
    internal bool MagExporteren => Gebruiker.Mag(Recht.Exporteren);

    /// <summary>Reads and draws it.</summary>
    private protected async Task TekenAsync(string pad, Opgave? opgave) =>
        Weergave = await Netwerkweergave.LeesAsync(this, new Netwerkkeuze(pad, Request.Query, opgave?.Id), opgave, bevindingen);
}
