// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Web.Opdrachtregel;

/// <summary>Lists the verbs.</summary>
internal sealed record Help() : Werkwoord("help", "", "Toont deze lijst.")
{
    internal override bool VereistDatabase => false;

    internal override Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        Console.WriteLine("Zonder opdracht start de website. De opdrachten zijn:");
        foreach (var werkwoord in Werkwoorden.Alle)
        {
            Console.WriteLine();
            Console.WriteLine($"  {werkwoord.Naam} {werkwoord.Gebruik}".TrimEnd());
            Console.WriteLine($"      {werkwoord.Uitleg}");
        }

        return Task.FromResult(0);
    }
}
