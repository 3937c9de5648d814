// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Host;

/// <summary>Believes what a proxy says of a request only when the request comes from a proxy that the settings name.</summary>
internal static class Proxykoppen
{
    /// <summary>
    /// Comes after what ASP.NET Core sets up for <c>ASPNETCORE_FORWARDEDHEADERS_ENABLED</c>, which believes everybody: with that switch, and no
    /// proxies named, nobody is believed either.
    /// </summary>
    internal static IServiceCollection AddProxykoppen(this IServiceCollection diensten, Instellingen instellingen) =>
        diensten.PostConfigure<ForwardedHeadersOptions>(opties =>
        {
            opties.ForwardedHeaders = instellingen.Proxys.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            opties.KnownProxies.Clear();
            opties.KnownIPNetworks.Clear();
            foreach (var netwerk in instellingen.Proxys) opties.KnownIPNetworks.Add(netwerk);
            // A row of proxies is walked back from the last one, as far as each of them is known.
            opties.ForwardLimit = null;
        });
}
