// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Opgaven.Opvolging;

/// <summary>Somebody leaves: all roles in one list, handed over at once. First it shows what changes; the choices stand in the address until then.</summary>
[VereistRecht(Recht.RolVervullen)]
public sealed partial class OverdragenModel : BeeldPagina
{
    /// <summary>Who leaves; without it, who could be chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Persoon { get; set; }

    /// <summary>The consequence is asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Bekijk { get; set; }

    /// <summary>The choices.</summary>
    [BindProperty(SupportsGet = true)]
    public Formulier Invoer { get; set; } = new();

    internal Persoon? Wie { get; private set; }

    internal IReadOnlyList<Opvolgrij> Rijen { get; private set; } = [];

    /// <summary>Roles for which this person stands in; they lose their deputy.</summary>
    internal int Vervangt { get; private set; }

    /// <summary>What else carries the name.</summary>
    internal IReadOnlyList<Feit> Openstaand { get; private set; } = [];

    internal IReadOnlyList<Portefeuille> Portefeuilles { get; private set; } = [];

    internal IReadOnlyList<Vertrek> Vertrokken { get; private set; } = [];

    internal IReadOnlyList<Vertrek> Vertrekt { get; private set; } = [];

    internal IReadOnlyList<Vertrek> Aflopend { get; private set; } = [];

    /// <summary>The choices fit, so the consequence is shown.</summary>
    internal bool IsVoorbeeld { get; private set; }

    internal IReadOnlyList<Opvolglast> Lasten { get; private set; } = [];

    internal int Grens { get; private set; }

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    private DateOnly Laatste => Invoer.LaatsteDag ?? Door.Vandaag;

    private DraagRollenOver Handeling => new(Persoon!.Value, Laatste, [.. Rijen.Select(rij => Invoer.Deel(rij.Rol))], Invoer.Werk, Invoer.Sleutel ??= Guid.CreateVersion7());

    /// <summary>Shows who could leave, the choices, or what they change.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!Peil.IsNu) return LocalRedirect("/opvolging");
        if (!Lees()) return NotFound();
        if (!Bekijk)
        {
            // Who only opens the page has chosen nothing yet, so nothing is wrong either.
            if (Request.Query["Invoer.LaatsteDag"].Count == 0) ModelState.Clear();
            return ModelState.IsValid ? Page() : Opnieuw(StatusCodes.Status400BadRequest);
        }

        if (Invoer.LaatsteDag is null) ModelState.TryAddModelError("Invoer.LaatsteDag", "Vul de laatste dag in.");
        if (ModelState.IsValid) await BekijkAsync();
        return ModelState.IsValid ? Page() : Opnieuw(StatusCodes.Status400BadRequest);
    }

    /// <summary>Hands everything over.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!Lees() || Wie is null) return NotFound();
        if (Invoer.LaatsteDag is null) ModelState.TryAddModelError("Invoer.LaatsteDag", "Vul de laatste dag in.");
        var reden = string.IsNullOrWhiteSpace(Invoer.Reden) ? null : Invoer.Reden.Trim();
        return await VoerUitAsync(Handeling, Weg.Persoon(Wie.Id), $"De rollen van {Wie.Naam} zijn overgedragen.", reden);
    }

    /// <summary>Who follows in a role, in words.</summary>
    internal string Daarna(Opvolgrij rij) => Invoer.Deel(rij.Rol) switch
    {
        { Vervolg: Rolvervolg.Vacature } => "vacature",
        { Vervolg: Rolvervolg.Einde } => "rol vervalt",
        var deel => Personen.Naam(deel.Naar),
    };

    /// <inheritdoc/>
    protected override string Veld(string veld) =>
        veld.StartsWith("rol.", StringComparison.Ordinal) ? $"Invoer.Rollen[{veld[4..]}]" : veld == nameof(DraagRollenOver.Werk) ? "Invoer.Werk" : "";

    private bool Lees()
    {
        Wie = Personen.Zoek(Persoon);
        Kop(Wie is null ? "Opvolging" : $"Rollen van {Wie.Naam} overdragen", new Kruimel("Mensen", Weg.Personen));
        if (Wie is null)
        {
            if (Persoon is not null || ModelState.ContainsKey(nameof(Persoon)) && ModelState[nameof(Persoon)]!.Errors.Count > 0) return false;
            (Vertrokken, Vertrekt, Aflopend) = (Vertrek.Vertrokken(Blik, Personen, Peildatum), Vertrek.Vertrekt(Blik, Personen), Vertrek.Aflopend(Blik, Personen, Peildatum));
            return true;
        }

        if (HttpMethods.IsGet(Request.Method) && !Bekijk) Invoer.LaatsteDag ??= Wie.LaatsteWerkdag ?? Door.Vandaag;
        Rijen = Opvolgrij.Van(Blik, Wie.Id, Laatste);
        foreach (var rij in Rijen) Invoer.Rollen.TryAdd(Formulier.Sleutelnaam(rij.Rol.Id), rij.IsAfgesloten ? Formulier.Einde : Formulier.Eerst);
        Vervangt = Blik.Naar(r => r.PlaatsvervangingenVan, Wie.Id).Count(rol => rol.Tot is null || rol.Tot > Laatste);
        Openstaand = [.. DraagRollenOver.Openstaand(Blik, Wie.Id)];
        Portefeuilles = [.. Blik.Naar(r => r.PortefeuillesVanPersoon, Wie.Id).Where(portefeuille => portefeuille.Tot is null || portefeuille.Tot > Laatste)];
        Grens = Grenzen.Van(Blik).Driehoeken;
        return true;
    }

    private async Task BekijkAsync()
    {
        var beeld = await HttpContext.RequestServices.GetRequiredService<Register>().LeesAsync(Gebruiker.OrganisatieId, HttpContext.RequestAborted);
        if (Handeling.Voer(beeld, Door) is not Wijziging wijziging)
        {
            foreach (var bezwaar in ((Bezwaren)Handeling.Voer(beeld, Door)).Alle) ModelState.AddModelError(Veld(bezwaar.Veld), bezwaar.MetRegel);
            return;
        }

        IsVoorbeeld = true;
        var straks = Blik.Met(wijziging.Mutaties.Select(mutatie => mutatie.Nieuw).OfType<Feit>());
        Lasten = Opvolglast.Van(Blik, straks, Door.Vandaag, Laatste.AddDays(1), Handeling.Delen.Select(deel => deel.Naar).OfType<Guid>());
    }
}
