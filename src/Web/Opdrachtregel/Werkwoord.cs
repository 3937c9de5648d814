// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Web.Opdrachtregel;

/// <summary>One thing the command line can do.</summary>
/// <param name="Naam">What is typed.</param>
/// <param name="Gebruik">The options, as help shows them.</param>
/// <param name="Uitleg">What it does, in one sentence.</param>
internal abstract record Werkwoord(string Naam, string Gebruik, string Uitleg)
{
    /// <summary>Names of the options that take a value.</summary>
    internal virtual string[] Opties => [];

    /// <summary>Names of the options that take none.</summary>
    internal virtual string[] Schakelaars => [];

    /// <summary>Whether the schema must be up to date before this runs.</summary>
    internal virtual bool VereistDatabase => true;

    /// <summary>Does it. Result goes to standard output, objections to standard error.</summary>
    /// <param name="argumenten">What was typed after the verb.</param>
    /// <param name="diensten">Services of a scope of its own.</param>
    /// <param name="stop">Ends the work (Ctrl+C).</param>
    /// <returns>The exit code of the process.</returns>
    /// <exception cref="Gebruiksfout">An option is missing or has a value that cannot be used.</exception>
    internal abstract Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop);
}
