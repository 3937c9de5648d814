// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Profielen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Rolprofielen;

/// <summary>The organisation's own text of a role profile, and the other names of the role.</summary>
[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class WijzigenModel : BeeldPagina
{
    internal const string Synoniemen = "Synoniemen";

    /// <summary>Text per part of the profile, and the other names.</summary>
    [BindProperty]
    public Dictionary<string, string?> Teksten { get; set; } = [];

    /// <summary>Version of the newest of these settings when the form was opened.</summary>
    [BindProperty]
    public long Gezien { get; set; }

    internal Rol Rol { get; private set; }

    internal IReadOnlyCollection<Verschil>? Verschillen { get; private set; }

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    private IEnumerable<(string Naam, string Sleutel, string Kop)> Velden =>
        Enum.GetValues<Profieldeel>().Select(deel => (deel.ToString(), Rolprofiel.Sleutel(Rol, deel), Profielkoppen.Kop(deel)))
            .Append((Synoniemen, Rolprofiel.Synoniemsleutel(Rol), "Andere namen voor deze rol"));

    private long Versie => Velden.Join(Blik.Alle<Instelling>(), veld => veld.Sleutel, instelling => instelling.Sleutel, (_, instelling) => instelling.SindsVersie).DefaultIfEmpty().Max();

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet(string rol)
    {
        if (!Lees(rol)) return NotFound();
        if (!Peil.IsNu) return LocalRedirect(Weg.Met("/rolprofielen"));
        (Teksten, Gezien) = (Nu(), Versie);
        return Page();
    }

    /// <summary>Saves it; a text that is the one to begin with is not kept as an own one.</summary>
    public async Task<IActionResult> OnPostAsync(string rol)
    {
        if (!Lees(rol)) return NotFound();
        foreach (var (naam, _, kop) in Velden)
        {
            if (Net(naam).Length > (naam == Synoniemen ? 1000 : Feit.TekstMax)) ModelState.AddModelError($"Teksten[{naam}]", $"‘{kop}’ is te lang.");
        }

        if (!ModelState.IsValid) return Opnieuw(StatusCodes.Status400BadRequest);
        var nu = Nu();
        if (Gezien != Versie && Velden.Where(veld => Net(veld.Naam) != (nu[veld.Naam] ?? "")).Select(veld => new Verschil(veld.Kop, nu[veld.Naam], Net(veld.Naam))).ToList() is { Count: > 0 } anders)
        {
            (Verschillen, Gezien) = (anders, Versie);
            await ZegWieAsync(Gezien);
            return Opnieuw(StatusCodes.Status409Conflict);
        }

        var handeling = new StelIn([.. Velden.Select(veld => new Instelling { Id = Guid.CreateVersion7(), Sleutel = veld.Sleutel, Waarde = Eigen(veld.Naam) })]);
        return await VoerUitAsync(handeling, $"/rolprofielen#{Rol}", $"Het profiel van de {Rolwoord(Rol)} is bewaard.");
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => Velden.FirstOrDefault(rij => rij.Sleutel == veld).Naam is { } naam ? $"Teksten[{naam}]" : "";

    private string Net(string naam) => Teksten.GetValueOrDefault(naam)?.Trim().ReplaceLineEndings("\n") ?? "";

    private string Eigen(string naam) =>
        Enum.TryParse<Profieldeel>(naam, out var deel) && Net(naam) == Rolprofiel.Begintekst(Rol, deel) ? "" : Net(naam);

    private Dictionary<string, string?> Nu()
    {
        var profiel = new Rolprofiel(Blik, Rol);
        var teksten = Enum.GetValues<Profieldeel>().ToDictionary(deel => deel.ToString(), deel => (string?)profiel[deel]);
        teksten[Synoniemen] = string.Join(", ", profiel.Synoniemen);
        return teksten;
    }

    private bool Lees(string rol)
    {
        if (!Enum.GetNames<Rol>().Contains(rol, StringComparer.OrdinalIgnoreCase)) return false;
        Rol = Enum.Parse<Rol>(rol, ignoreCase: true);
        Kop(string.Create(CultureInfo.InvariantCulture, $"Profiel van de {Rolwoord(Rol)}"), new Kruimel("Rolprofielen", Weg.Met("/rolprofielen")));
        return true;
    }
}
