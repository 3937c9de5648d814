// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Bijlagen;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Bijlagen;

/// <summary>A file with a record: it is brought once, after which only its description changes.</summary>
[VereistRecht(Recht.NotitieSchrijven)]
[RequestSizeLimit(MeesteBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MeesteBytes)]
public sealed class WijzigenModel() : Onderdeelpagina<Bijlage>("bijlage")
{
    /// <summary>Above the largest file, so that one that is too large is refused beside its field.</summary>
    private const long MeesteBytes = 100L * 1024 * 1024;

    private string _sha256 = "";

    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <inheritdoc/>
    protected override Guid? BijVan(Bijlage feit) => feit.Op;

    /// <inheritdoc/>
    protected override bool Past(Feit drager) => drager is Opgave or Inspanning or Doel or Besluit;

    /// <inheritdoc/>
    protected override string Veld(string veld) =>
        veld is nameof(Bijlage.Omschrijving) or "" ? base.Veld(veld) : base.Veld(nameof(Formulier.Bestand));

    /// <inheritdoc/>
    protected override void Vul(Bijlage feit) => Invoer = new Formulier { Omschrijving = feit.Omschrijving };

    /// <inheritdoc/>
    protected override async Task ControleerAsync()
    {
        if (Oud is not null) return;
        var stop = HttpContext.RequestAborted;
        if (await BezwaarAsync(stop) is { } bezwaar)
        {
            ModelState.AddModelError(Veld(nameof(Formulier.Bestand)), bezwaar);
            return;
        }

        var inhoud = Invoer.Bestand!.OpenReadStream();
        HttpContext.Response.RegisterForDispose(inhoud);
        _sha256 = await Bijlageopslag.HashAsync(inhoud, stop);
        Naast = verbinding => Bijlageopslag.BewaarAsync(verbinding, Gebruiker.OrganisatieId, _sha256, inhoud, stop);
    }

    /// <inheritdoc/>
    protected override Bijlage Maak(Bijlage? oud, Guid id) => (oud ?? new Bijlage
    {
        Id = id,
        Op = Drager!.Id,
        Naam = Invoer.Bestand?.FileName.Trim() ?? "",
        Bytes = Invoer.Bestand?.Length ?? 0,
        Sha256 = _sha256,
        DoorId = Gebruiker.PersoonId,
        Datum = Door.Vandaag,
    }) with
    {
        Omschrijving = Net(Invoer.Omschrijving),
    };

    private async Task<string?> BezwaarAsync(CancellationToken stop)
    {
        if (Invoer.Bestand is not { } bestand) return "Kies een bestand.";
        if (bestand.Length > Bijlage.BytesMax) return Bijlagekeuring.TeGroot(bestand.FileName);
        using var geheugen = new MemoryStream((int)bestand.Length);
        await bestand.CopyToAsync(geheugen, stop);
        return Bijlagekeuring.Bezwaar(bestand.FileName.Trim(), geheugen.ToArray());
    }

    /// <summary>What is typed and chosen.</summary>
    public sealed class Formulier
    {
        public IFormFile? Bestand { get; set; }

        public string? Omschrijving { get; set; }
    }
}
