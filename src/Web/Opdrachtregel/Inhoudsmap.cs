// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Where the files of the program are, whatever folder it is started from.</summary>
internal static class Inhoudsmap
{
    /// <summary>The folder of the program, or null to keep the current folder (the project folder under <c>dotnet run</c>).</summary>
    internal static string? Zoek() =>
        Assembly.GetEntryAssembly() == typeof(Inhoudsmap).Assembly && !Directory.Exists("wwwroot") ? AppContext.BaseDirectory : null;
}
