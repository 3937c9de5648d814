// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Opgaven.Vandaag;
using Samenhang.Opgaven.Wybers;
using Samenhang.Platform.Host;
using Samenhang.Platform.Overzicht;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Zoeken;

namespace Samenhang.Opgaven;

/// <summary>Puts this module in the host.</summary>
public static class OpgavenRegistratie
{
    /// <summary>Adds the places of this module to the main menu, and what can be started from the search window.</summary>
    public static IServiceCollection AddOpgaven(this IServiceCollection diensten) =>
        diensten
            .AddScoped<Linkpost>()
            .AddSingleton<Overzichtschrijver>().AddSingleton<Overzichtinhoud>(bron => bron.GetRequiredService<Overzichtschrijver>().SchrijfAsync)
            .AddSingleton(new Menupunt(90, "Vandaag", "/", Recht.BeeldBekijken))
            .AddSingleton(new Menupunt(100, "Landschap", "/opgaven", Recht.BeeldBekijken))
            .AddSingleton(new Menupunt(110, "Inspanningen", "/inspanningen", Recht.BeeldBekijken))
            .AddSingleton(new Menupunt(120, "Doelen", "/doelen", Recht.BeeldBekijken))
            .AddSingleton(new Menupunt(125, "Bevindingen", "/bevindingen", Recht.BeeldBekijken))
            .AddSingleton(new Menupunt(130, "Partijen", "/partijen", Recht.BeeldBekijken))
            .AddSingleton(new Menupunt(140, "Momenten", "/momenten", Recht.BeeldBekijken, Voet: true))
            .AddSingleton(new Menupunt(141, "Beleidsafspraken", "/beleidsafspraken", Recht.BeeldBekijken, Voet: true))
            .AddSingleton(new Menupunt(139, "Signalen", "/signalen", Recht.BeeldBekijken, Voet: true))
            .AddSingleton(new Menupunt(142, "Driehoeken", "/driehoeken", Recht.BeeldBekijken, Voet: true))
            .AddSingleton(new Menupunt(143, "Bestuurswissel", "/bestuurswissel", Recht.BeeldBekijken, Voet: true))
            .AddSingleton(new Snelactie("Nieuw signaal", "/signalen/nieuw", Recht.NotitieSchrijven))
            .AddSingleton(new Menupunt(143, "Wybers", "/wybers", Recht.BeeldBekijken, Voet: true))
            .AddSingleton(new Menupunt(144, "Standen", "/standoverzicht", Recht.BeeldBekijken, Voet: true))
            .AddSingleton(new Menupunt(144, "Herijken", "/herijkingen", Recht.BeeldBekijken, Voet: true))
            .AddSingleton(new Menupunt(145, "Doe de test", "/doe-de-test", Recht.BeeldBekijken, Voet: true))
            .AddSingleton(new Snelactie("Nieuwe opgave", "/opgaven/nieuw", Recht.OpgaveWijzigen))
            .AddSingleton(new Snelactie("Nieuwe inspanning", "/inspanningen/nieuw", Recht.InspanningWijzigen))
            .AddSingleton(new Snelactie("Nieuw doel", "/doelen/nieuw", Recht.OpgaveWijzigen))
            .AddSingleton(new Snelactie("Nieuwe partij", "/partijen/nieuw", Recht.OpgaveWijzigen))
            .AddSingleton(new Snelactie("Nieuwe wyber", "/wybers/nieuw", Recht.OverlegLeiden));
}
