// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Signalen;

/// <summary>The form of a signal; a text and a kind are enough.</summary>
public abstract class Signaalformulier() : Stukpagina<Signaal>("Nieuw signaal", "het signaal")
{
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    /// <summary>What it can be laid on.</summary>
    internal IReadOnlyList<Keuze> Onderwerpen => Onderwerp.Keuzes(Blik, Bij, Oud?.Over);

    /// <summary>The opgave or effort at which the form was opened.</summary>
    private Feit? Bij => Guid.TryParse(Request.Query["bij"], out var id) && Blik.Zoek(id) is Opgave or Inspanning ? Blik.Zoek(id) : null;

    protected override Kruimel Plaats => new("Signalen", Weg.Met(Signalenlijst.Pad));

    protected override void Begin()
    {
        Invoer.Datum = Door.Vandaag;
        Invoer.Over = Bij is { } bij ? [bij.Id] : [];
    }

    protected override void Vul(Signaal feit) => Invoer = new Velden
    {
        Soort = feit.Soort,
        Tekst = feit.Tekst,
        Afkomst = feit.Afkomst,
        Herkomst = feit.Herkomst,
        WieVoeltHet = feit.WieVoeltHet,
        Urgentie = feit.Urgentie,
        Media = feit.Media,
        Datum = feit.Datum,
        Over = [.. feit.Over],
        Gevolg = feit.Gevolg,
        Terugkijkdatum = feit.Terugkijkdatum,
    };

    protected override Task ControleerAsync()
    {
        foreach (var id in Invoer.Over ?? [])
        {
            MoetZichtbaarZijn(id, nameof(Signaal.Over), "een opgave of inspanning");
        }

        return Task.CompletedTask;
    }

    protected override Signaal Maak(Signaal? oud, Guid id) => (oud ?? new Signaal { Id = id, Tekst = "", Datum = Door.Vandaag, DoorId = Gebruiker.PersoonId }) with
    {
        Soort = Invoer.Soort,
        Tekst = Net(Invoer.Tekst) ?? "",
        Afkomst = Invoer.Afkomst,
        Herkomst = Net(Invoer.Herkomst),
        WieVoeltHet = Net(Invoer.WieVoeltHet),
        Urgentie = Invoer.Urgentie,
        Media = Invoer.Media,
        Datum = Invoer.Datum ?? oud?.Datum ?? Door.Vandaag,
        Over = Onderwerp.Samen(Invoer.Over ?? [], oud?.Over),
        Gevolg = Net(Invoer.Gevolg),
        Terugkijkdatum = Invoer.Terugkijkdatum,
    };

    public sealed class Velden
    {
        [Display(Name = "Soort")]
        public Signaalsoort Soort { get; set; }

        [Display(Name = "Signaal")]
        public string? Tekst { get; set; }

        [Display(Name = "Waar komt het vandaan?")]
        public Signaalbron Afkomst { get; set; }

        [Display(Name = "Wie zei het, en waar?")]
        public string? Herkomst { get; set; }

        [Display(Name = "Wie voelt het?")]
        public string? WieVoeltHet { get; set; }

        [Display(Name = "Hoe lang kan het wachten?")]
        public Urgentie Urgentie { get; set; }

        [Display(Name = "Media-aandacht")]
        public Aandacht Media { get; set; }

        [Display(Name = "Wanneer gezegd?")]
        public DateOnly? Datum { get; set; }

        [Display(Name = "Waar hoort het bij?")]
        public IReadOnlyList<Guid>? Over { get; set; }

        [Display(Name = "Wat is ermee gebeurd?")]
        public string? Gevolg { get; set; }

        [Display(Name = "Wanneer kijken jullie opnieuw?")]
        public DateOnly? Terugkijkdatum { get; set; }
    }
}
