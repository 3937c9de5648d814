// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Lezen;

namespace Samenhang.Platform.Uitwisseling.Importeren;

[VereistRecht(Recht.Importeren)]
[RequestSizeLimit(MeesteBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MeesteBytes)]
public sealed class KiezenModel(Importtaken taken, HuidigeGebruiker huidige, Schil schil) : PageModel
{
    private const long MeesteBytes = 220L * 1024 * 1024;
    private const int MeesteBestanden = 50;
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(1.5);

    /// <summary>What is wrong with the files that were chosen; null when nothing is.</summary>
    public string? Fout { get; private set; }

    public void OnGet() => schil.Titel = "Importeren";

    public async Task<IActionResult> OnPostAsync(List<IFormFile>? bestanden, CancellationToken stop)
    {
        schil.Titel = "Importeren";
        if (bestanden is null or { Count: 0 }) return Weiger("Kies eerst een of meer bestanden.");
        if (bestanden.Count > MeesteBestanden) return Weiger($"Kies hoogstens {MeesteBestanden} bestanden tegelijk.");
        var gelezen = new List<Bronbestand>();
        try
        {
            foreach (var bestand in bestanden.OrderBy(bestand => bestand.FileName, StringComparer.Ordinal))
            {
                await using var stroom = bestand.OpenReadStream();
                gelezen.Add(Bronlezer.Lees(bestand.FileName, stroom, stop));
            }
        }
        catch (OnleesbaarException onleesbaar)
        {
            return Weiger(onleesbaar.Message);
        }

        var gebruiker = huidige.Gebruiker;
        var taak = taken.Maak(gebruiker.OrganisatieId, gebruiker.AccountId, gelezen);
        await taken.BerekenAsync(taak, Geduld);
        return LocalRedirect($"/importeren/{taak.Id}");
    }

    private PageResult Weiger(string melding)
    {
        Fout = melding;
        return this.Afgekeurd("Bestanden", melding);
    }
}
