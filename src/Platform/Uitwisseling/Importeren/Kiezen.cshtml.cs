// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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
        var gebracht = new List<(string Naam, byte[] Inhoud)>();
        foreach (var bestand in bestanden.OrderBy(bestand => bestand.FileName, StringComparer.Ordinal))
        {
            if (bestand.Length > Bronlezer.MeesteBytes) return Weiger(Bronlezer.TeGroot(bestand.FileName));
            using var geheugen = new MemoryStream((int)bestand.Length);
            await bestand.CopyToAsync(geheugen, stop);
            gebracht.Add((bestand.FileName, geheugen.ToArray()));
        }

        try
        {
            var taak = await taken.MaakAsync(huidige.Gebruiker, gebracht, Geduld, stop);
            return LocalRedirect($"/importeren/{taak.Id}");
        }
        catch (OnleesbaarException onleesbaar)
        {
            return Weiger(onleesbaar.Message);
        }
    }

    private PageResult Weiger(string melding)
    {
        Fout = melding;
        return this.Afgekeurd("Bestanden", melding);
    }
}
