// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Overleggen;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Formulieren;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Overleggen;

/// <summary>The form with which a meeting is prepared: who, when, about what, and what comes on the agenda.</summary>
public abstract class Overlegformulier(Bevindingenlezer lezer) : Stukpagina<Overleg>("Bereid een overleg voor", "het overleg")
{
    private ImmutableArray<Agendavoorstel> _voorstellen = [];

    /// <summary>The form.</summary>
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    /// <summary>The opgave or effort that a new meeting is about.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Bij { get; set; }

    /// <summary>The meeting after which a new one comes.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Na { get; set; }

    /// <inheritdoc/>
    protected override Kruimel Plaats => new("Overleg", Weg.Met("/portfolio/overleg"));

    /// <summary>What can be put on the agenda, and what is on it.</summary>
    internal IReadOnlyList<Keuze> Agenda =>
        [.. (Oud?.Agenda ?? []).Select(punt => new Keuze(Sleutel(punt), punt.Onderwerp)), .. Nieuw.Select(voorstel => new Keuze(voorstel.Sleutel, $"{voorstel.Onderwerp} ({voorstel.Waarom})"))];

    /// <summary>Everybody with a role in what it is about, who holds a portefeuille, or who was chosen before; and those who are there without a role.</summary>
    internal IReadOnlyList<Keuze> Mensen =>
        [.. Betrokken().Concat(Oud?.Deelnemers ?? []).Concat(Invoer.Deelnemers ?? []).Distinct().Select(id => Personen.Zoek(id)).Where(persoon => persoon is not null).OrderBy(persoon => persoon!.Naam, Volgorde.Nederlands)
            .Select(persoon => new Keuze(persoon!.Id.ToString(), persoon.Naam))];

    internal IReadOnlyList<Keuze> Iedereen => [.. Personen.Actief.Select(persoon => new Keuze(persoon.Id.ToString(), persoon.Naam))];

    internal IReadOnlyList<Keuze> Onderwerpen =>
    [
        .. Blik.Alle<Opgave>().Where(opgave => !opgave.IsAfgesloten).Concat<Feit>(Blik.Alle<Opgave>().Where(opgave => Over.Contains(opgave.Id)))
            .Concat(Over.Select(id => Blik.Zoek(id)).OfType<Inspanning>()).DistinctBy(feit => feit.Id).OrderBy(feit => feit.Titel, Volgorde.Nederlands)
            .Select(feit => new Keuze(feit.Id.ToString(), feit.Titel)),
    ];

    private Lijst<Guid> Over => Oud?.Over ?? (Blik.Zoek<Overleg>(Na)?.Over ?? (Bij is { } bij && Blik.Zoek(bij) is Opgave or Inspanning ? [Bij.Value] : []));

    private IEnumerable<Agendavoorstel> Nieuw => _voorstellen.Where(voorstel => Oud?.Agenda.Any(punt => punt.Onderwerp == voorstel.Onderwerp) != true);

    /// <inheritdoc/>
    protected override void Vul(Overleg feit)
    {
        Invoer = new Velden { Naam = feit.Naam, Soort = feit.Soort, Datum = feit.Datum, Over = [.. feit.Over], Deelnemers = [.. feit.Deelnemers], Agenda = [.. feit.Agenda.Select(Sleutel)] };
        Stel(feit.Soort, feit.Over);
    }

    /// <inheritdoc/>
    protected override void Begin()
    {
        var vorige = Blik.Zoek<Overleg>(Na);
        var waar = Bij is { } bij ? Blik.Zoek(bij) : null;
        Invoer.Soort = vorige?.Soort ?? (waar is Inspanning or Opgave ? Overlegsoort.Driehoek : Overlegsoort.Tafel);
        Invoer.Naam = vorige?.Naam ?? (waar is null ? "Portfoliotafel" : $"Driehoek {waar.Titel}");
        Invoer.Over = [.. Over];
        Invoer.Deelnemers = vorige is null ? [.. Driehoek(Over)] : [.. vorige.Deelnemers];
        Stel(Invoer.Soort, Over);
        Invoer.Agenda = [.. _voorstellen.Where(voorstel => voorstel.Sleutel.StartsWith("afspraak:", StringComparison.Ordinal) || voorstel.Sleutel.StartsWith("besluit:", StringComparison.Ordinal)).Select(voorstel => voorstel.Sleutel)];
    }

    /// <inheritdoc/>
    protected override Task ControleerAsync()
    {
        Stel(Invoer.Soort, [.. Invoer.Over ?? []]);
        foreach (var over in Invoer.Over ?? [])
        {
            MoetZichtbaarZijn(over, nameof(Velden.Over), "een opgave of inspanning");
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Overleg Maak(Overleg? oud, Guid id)
    {
        var gekozen = Invoer.Agenda ?? [];
        var punten = (oud?.Agenda ?? []).Where(punt => gekozen.Contains(Sleutel(punt))).ToList();
        // Points that this viewer does not see have numbers too, so a next number would tell of them or meet one.
        var nummer = Random.Shared.Next(1, 1_000_000_000);
        punten.AddRange(Nieuw.Where(voorstel => gekozen.Contains(voorstel.Sleutel)).Select(voorstel => new Overlegpunt { Volgnummer = ++nummer, Onderwerp = voorstel.Onderwerp, Over = voorstel.Over }));
        punten.AddRange((Net(Invoer.Eigen)?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []).Select(regel => new Overlegpunt { Volgnummer = ++nummer, Onderwerp = regel }));
        var mensen = (Invoer.Deelnemers ?? []).Concat(Invoer.Ook is { } ook ? [ook] : []).ToHashSet();
        return (oud ?? new Overleg { Id = id, Naam = "", Datum = default }) with
        {
            Naam = Net(Invoer.Naam) ?? "",
            Soort = Invoer.Soort,
            Datum = Invoer.Datum ?? default,
            Over = Behoud(Invoer.Over ?? [], oud?.Over ?? []),
            Deelnemers = Behoud(mensen, oud?.Deelnemers ?? []),
            Agenda = Lijst.Uit(punten),
        };
    }

    private static string Sleutel(Overlegpunt punt) => $"punt:{punt.Volgnummer}";

    /// <summary>What was there before keeps its place, so that only a real change is recorded.</summary>
    private static Lijst<Guid> Behoud(IReadOnlyCollection<Guid> gekozen, Lijst<Guid> oud) => Lijst.Uit(oud.Where(gekozen.Contains).Concat(gekozen).Distinct());

    private void Stel(Overlegsoort soort, IReadOnlyCollection<Guid> over) => _voorstellen = Agendavoorstel.Van(_bevindingen!, soort, over);

    private Kern.Toetsen.Bevindingenbeeld? _bevindingen;

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context, Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutionDelegate next) =>
        await base.OnPageHandlerExecutionAsync(context, async () =>
        {
            _bevindingen = await lezer.LeesAsync(this, HttpContext.RequestAborted);
            return await next();
        });

    private IEnumerable<Guid> Betrokken() => Driehoek(Over).Concat(Blik.Alle<Portefeuille>().Select(portefeuille => portefeuille.BestuurderId).OfType<Guid>());

    private IEnumerable<Guid> Driehoek(IEnumerable<Guid> over) =>
        over.SelectMany(id => Blik.Naar(r => r.RollenOp, id)).Where(rol => rol.GeldtOp(Peildatum) && rol.Rol != Kern.Landschap.Rol.Teamlid).Select(rol => rol.PersoonId).OfType<Guid>().Distinct();

    /// <summary>What is typed.</summary>
    public sealed class Velden
    {
        [Display(Name = "Naam")]
        public string? Naam { get; set; }

        public Overlegsoort Soort { get; set; }

        [Required(ErrorMessage = "Kies de dag van het overleg."), Display(Name = "Datum")]
        public DateOnly? Datum { get; set; }

        [Display(Name = "Waarover")]
        public IReadOnlyList<Guid>? Over { get; set; }

        public IReadOnlyList<Guid>? Deelnemers { get; set; }

        [Display(Name = "Ook")]
        public Guid? Ook { get; set; }

        public IReadOnlyList<string>? Agenda { get; set; }

        [MaxLength(Feit.TekstMax), Display(Name = "Eigen punten")]
        public string? Eigen { get; set; }
    }
}
