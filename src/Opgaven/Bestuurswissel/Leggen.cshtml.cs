// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Bestuurswissel;

/// <summary>The newest programme beside the work that runs: what lies where, and the gaps on both sides. What lies nowhere is laid here, all at once.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class LeggenModel : BeeldPagina
{
    /// <summary>The most agreements that are laid at once; the next come after saving.</summary>
    internal const int Meeste = 20;

    /// <summary>Per agreement the opgave or effort it is laid on; the key is its id.</summary>
    [BindProperty]
    public Dictionary<string, string?> Waar { get; set; } = [];

    /// <summary>Per agreement the version that was seen.</summary>
    [BindProperty]
    public Dictionary<string, long> Versies { get; set; } = [];

    internal Programmabeeld Programma { get; private set; } = null!;

    internal IReadOnlyList<Keuze> Werk => field ??= [.. Programma.Lopend.Select(feit => new Keuze(feit.Id.ToString(), feit is Opgave ? $"Opgave: {feit.Titel}" : $"Inspanning: {feit.Titel}"))];

    /// <summary>Shows it.</summary>
    public void OnGet() => Lees();

    /// <summary>Lays what was chosen.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Lees();
        if (!Gebruiker.Mag(Recht.OpgaveWijzigen)) return Forbid();
        var delen = new List<Samendeel>();
        foreach (var afspraak in Programma.Afspraken)
        {
            var sleutel = afspraak.Id.ToString("N");
            if (string.IsNullOrWhiteSpace(Waar.GetValueOrDefault(sleutel))) continue;
            if (!Guid.TryParse(Waar[sleutel], out var id) || Programma.Lopend.All(feit => feit.Id != id)) ModelState.AddModelError($"Waar[{sleutel}]", "Kies een opgave of inspanning uit de lijst.");
            else delen.Add(new Samendeel(Blik.MetVerborgen(afspraak with { Over = Lijst.Uit(afspraak.Over.Append(id).Distinct()) }), Versies.GetValueOrDefault(sleutel, afspraak.SindsVersie), "Een afspraak"));
        }

        if (ModelState.IsValid && delen.Count == 0)
        {
            ModelState.AddModelError("", "Kies bij ten minste één afspraak waar die hoort.");
        }

        return ModelState.IsValid
            ? await VoerUitAsync(new WijzigSamen([.. delen]), "/bestuurswissel/leggen", delen.Count == 1 ? "1 afspraak is gelegd." : $"{delen.Count} afspraken zijn gelegd.")
            : Opnieuw(StatusCodes.Status400BadRequest);
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => "";

    private void Lees()
    {
        Kop("Programma naast het werk", new Kruimel("Bestuurswissel", Weg.Met("/bestuurswissel")));
        Programma = new Programmabeeld(Blik);
        foreach (var afspraak in Programma.Nergens) Waar.TryAdd(afspraak.Id.ToString("N"), null);
    }
}
