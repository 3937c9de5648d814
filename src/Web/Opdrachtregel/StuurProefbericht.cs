// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Post;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Tries the mail server.</summary>
internal sealed record StuurProefbericht() : Werkwoord(
    "stuur-proefbericht", "--aan naam@gemeente.nl", "Verstuurt meteen een bericht, om de instellingen van de mailserver te proberen.")
{
    internal override string[] Opties => ["aan"];

    internal override bool VereistDatabase => false;

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var aan = argumenten.Verplicht("aan").Trim();
        if (await diensten.GetRequiredService<Proefbericht>().StuurAsync(aan, stop) is { } fout)
        {
            Console.Error.WriteLine(fout);
            return 1;
        }

        Console.WriteLine($"De mailserver nam het bericht aan {aan} aan.");
        return 0;
    }
}
