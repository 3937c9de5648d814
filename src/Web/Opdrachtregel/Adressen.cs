// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Web.Opdrachtregel;

/// <summary>Whether the configuration says where to listen.</summary>
internal static class Adressen
{
    internal static bool ZijnGekozen(IConfiguration configuratie) =>
        !string.IsNullOrWhiteSpace(configuratie["urls"])
        || !string.IsNullOrWhiteSpace(configuratie["http_ports"])
        || !string.IsNullOrWhiteSpace(configuratie["https_ports"])
        || configuratie.GetSection("Kestrel:Endpoints").GetChildren().Any();
}
