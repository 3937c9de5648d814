// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Bewaard;
using Samenhang.Platform.Bezoek;
using Samenhang.Platform.Terugzetten;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Volgen;

namespace Samenhang.Platform.Pagina;

/// <summary>Registers what pages about steering stand on.</summary>
public static class PaginaRegistratie
{
    /// <summary>Adds the Register, its history and check, and what a <see cref="BeeldPagina"/> needs.</summary>
    public static IServiceCollection AddBeeldPaginas(this IServiceCollection diensten)
    {
        diensten.AddSingleton<Register>().AddSingleton<Geschiedenis>().AddSingleton<Controle>().AddSingleton<Verloopschrijver>();
        diensten.AddSingleton<Wijzigingslezer>().AddSingleton<Terugzetter>();
        diensten.AddSingleton<Lezingen>().AddSingleton<Nieuwsschrijver>().AddSingleton<Volgingen>().AddSingleton<Bewaardelijsten>().AddSingleton<Favorieten>().AddSingleton<Bezoeken>();
        diensten.AddSingleton<Personenregister>().AddSingleton<Blikken>().AddSingleton<Tijdreis>().AddSingleton<Tijdbalkvuller>().AddSingleton<Bevindingenlezer>();
        diensten.Configure<MvcOptions>(opties => opties.ModelBinderProviders.Insert(0, new Tekstbinders()));
        return diensten;
    }
}
