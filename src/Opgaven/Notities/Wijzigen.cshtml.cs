// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vermelden;

namespace Samenhang.Opgaven.Notities;

/// <summary>A note on a record, in which people can be named.</summary>
[VereistRecht(Recht.NotitieSchrijven)]
public sealed class WijzigenModel(Vermeldingsbode bode) : Onderdeelpagina<Notitie>("notitie")
{
    private readonly List<Guid> _genoemd = [];

    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <inheritdoc/>
    protected override Guid? BijVan(Notitie feit) => feit.Op;

    /// <inheritdoc/>
    protected override bool Past(Feit drager) => true;

    /// <inheritdoc/>
    protected override string Veld(string veld) => base.Veld(veld == nameof(Notitie.Genoemd) ? nameof(Formulier.Noem) : veld);

    /// <inheritdoc/>
    protected override void Vul(Notitie feit) => Invoer = new Formulier
    {
        Tekst = feit.Tekst,
    };

    /// <inheritdoc/>
    protected override async Task ControleerAsync()
    {
        var eerder = Oud?.Genoemd ?? [];
        var inTekst = Lees(Net(Invoer.Tekst) ?? "", eerder, melden: true);
        var stondErin = Lees(Oud?.Tekst ?? "", eerder, melden: false);
        _genoemd.AddRange(eerder.Where(wie => inTekst.Contains(wie) || !stondErin.Contains(wie)).Concat(inTekst).Concat(Invoer.Noem is { } gekozen ? [gekozen] : []).Distinct());
        if (Drager is { } drager)
        {
            Naast = await bode.MaakAsync(this, drager, [.. _genoemd.Except(eerder)], HttpContext.RequestAborted);
        }
    }

    /// <inheritdoc/>
    protected override Notitie Maak(Notitie? oud, Guid id) => (oud ?? new Notitie { Id = id, Op = Drager!.Id, Tekst = "", DoorId = Gebruiker.PersoonId, Datum = Door.Vandaag }) with
    {
        Tekst = Net(Invoer.Tekst) ?? "",
        Genoemd = Lijst.Uit(_genoemd),
    };

    /// <inheritdoc/>
    protected override string Melding(Notitie nieuw) =>
        nieuw.Genoemd.Count == 0 ? base.Melding(nieuw) : $"{base.Melding(nieuw)} Genoemd: {string.Join(", ", nieuw.Genoemd.Select(wie => Personen.Naam(wie)))}.";

    /// <summary>Who is named; of several with one name the one that was chosen, or was named before.</summary>
    private List<Guid> Lees(string tekst, IEnumerable<Guid> eerder, bool melden)
    {
        var wie = new List<Guid>();
        foreach (var vermelding in Vermeldingen.Lees(tekst, [.. Personen.Actief.Select(persoon => (persoon.Id, persoon.Naam))]))
        {
            var bedoeld = vermelding.Wie.Length == 1 ? vermelding.Wie : [.. vermelding.Wie.Where(een => een == Invoer.Noem || eerder.Contains(een))];
            if (!bedoeld.IsEmpty) wie.AddRange(bedoeld);
            else if (melden) ModelState.AddModelError(Veld(nameof(Notitie.Tekst)), Dubbel(tekst.Substring(vermelding.Begin, vermelding.Lengte), vermelding.Wie));
        }

        return wie;
    }

    private string Dubbel(string genoemd, IEnumerable<Guid> wie)
    {
        var namen = wie.Select(een => Personen.Zoek(een)).Select(persoon => persoon!.Functie is { } functie ? $"{persoon.Naam} ({functie})" : persoon.Naam);
        return $"Met ‘{genoemd}’ kun je meer mensen bedoelen: {string.Join(", ", namen)}. Schrijf de hele naam, of kies hieronder wie je bedoelt.";
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public string? Tekst { get; set; }

        public Guid? Noem { get; set; }
    }
}
