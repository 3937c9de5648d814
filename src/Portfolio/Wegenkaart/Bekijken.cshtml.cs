// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Filters;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>The roadmap: efforts and milestones over time, as a drawing or as a table.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class BekijkenModel : Lijstpagina<Inspanningrij>
{
    /// <summary>The question in the address, and the roadmap it asks for.</summary>
    internal Kaartlezing Gelezen { get; private set; } = null!;

    /// <summary>The drawing; otherwise the table.</summary>
    internal bool IsTijdlijn => Blad.Keuze.Weergave == Wegenkaartlijst.Tijdlijn;

    /// <summary>May this viewer move efforts? Never in the past.</summary>
    internal bool MagVerplaatsen => MagWijzigen(Recht.InspanningWijzigen);

    /// <summary>Address of the drawing as a file, with the same filters.</summary>
    internal string Bestandsadres => Blad.Keuze.Adres((_, _) => false, pad: Wegenkaartlijst.Pad + "/tekening");

    /// <summary>The question of this address, to come back to it.</summary>
    internal string Vraagdeel => Blad.Keuze.Adres((_, _) => false)[Wegenkaartlijst.Pad.Length..];

    /// <summary>The drawing.</summary>
    internal IHtmlContent Tekening => Gelezen.Bewaard.Tekening(uit => new Kaartschrijver(
        Gelezen.Kaart, Weg, waarde => Adres(Blad.Keuze.Groep!.Facet.Sleutel, waarde), MagVerplaatsen ? Vraagdeel : null).Schrijf(uit));

    /// <inheritdoc/>
    protected override string Titel => "Wegenkaart";

    /// <inheritdoc/>
    protected override Lijstopzet<Inspanningrij> Opzet => MagVerplaatsen ? Wegenkaartlijst.Verplaatsen : Wegenkaartlijst.Lezen;

    /// <inheritdoc/>
    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) =>
        base.OnPageHandlerExecutionAsync(context, async () =>
        {
            Gelezen = await Kaartlezing.LeesAsync(this, Opzet);
            return await next();
        });

    /// <summary>This page with another value for one parameter.</summary>
    internal string Adres(string naam, string? waarde) => Blad.Keuze.Adres(naam, waarde);

    /// <inheritdoc/>
    protected override Projectie<Inspanningrij> Lees(Blik blik, DateOnly peildatum) => Wegenkaartlijst.Lees(blik, peildatum);
}
