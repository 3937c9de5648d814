// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Besluiten;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;
using Samenhang.Platform.Formulieren;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Voorstellen;

/// <summary>A form with a proposal: its steps, its text, and the goals that stay watched.</summary>
public abstract partial class Voorstelpagina : Formulierpagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Voorstelinvoer Invoer { get; set; } = new();

    /// <summary>Title of the page.</summary>
    public abstract string Titel { get; }

    /// <summary>The steps of the proposal.</summary>
    internal Lijst<Stap> Stappen { get; private protected set; } = [];

    /// <summary>The steps in words.</summary>
    internal IEnumerable<string> Staptekstregels => Stappen.Select(stap => Staptekst.Van(stap, this)).OfType<string>();

    /// <summary>The steps as they are sent along with the form; empty where the record holds them.</summary>
    internal virtual IEnumerable<string> Stapnotaties => [];

    /// <summary>What the steps do.</summary>
    internal Voorstelgevolg Gevolg => field ??= Voorstelgevolg.Van(Blik, Stappen, Door.Vandaag);

    /// <summary>The goals that can stay watched, by id.</summary>
    internal Dictionary<Guid, string> Doelnamen => field ??= Invoer.Bewaking.Select(regel => Blik.Zoek<Doel>(regel.DoelId)).OfType<Doel>().DistinctBy(doel => doel.Id).ToDictionary(doel => doel.Id, doel => doel.Naam);

    /// <summary>The people who can watch a goal.</summary>
    internal IReadOnlyList<Keuze> Mensen => field ??= [.. Personen.Actief.Select(persoon => new Keuze(persoon.Id.ToString(), persoon.Naam))];

    /// <inheritdoc/>
    protected override string Veld(string veld) => veld.StartsWith("Voorstel.", StringComparison.Ordinal) ? $"Invoer.{veld["Voorstel.".Length..]}"
        : veld is nameof(Besluit.Stappen) or nameof(Besluit.Over) or nameof(Besluit.Bewaking) || veld.StartsWith("Stappen[", StringComparison.Ordinal) ? ""
        : base.Veld(veld);

    /// <summary>Fills the rows of goals: those that are touched, and those that were chosen before.</summary>
    private protected void VulBewaking(Lijst<Doelbewaking> gekozen)
    {
        var bekend = gekozen.DistinctBy(bewaking => bewaking.DoelId).ToDictionary(bewaking => bewaking.DoelId);
        Invoer.Bewaking =
        [
            .. Gevolg.Doelen.Select(doel => doel.Doel.Id).Concat(bekend.Keys.Where(id => Blik.Zoek<Doel>(id) is not null)).Distinct().Select(id => new Bewakingsinvoer
            {
                DoelId = id,
                Volg = bekend.ContainsKey(id),
                EigenaarId = bekend.GetValueOrDefault(id)?.EigenaarId,
                Op = bekend.GetValueOrDefault(id)?.Op,
            }),
        ];
    }

    /// <summary>Refuses goals that the viewer cannot see.</summary>
    private protected void KeurBewaking()
    {
        foreach (var regel in Invoer.Bewaking.Where(regel => regel.Volg && Blik.Zoek<Doel>(regel.DoelId) is null))
        {
            ModelState.AddModelError("", "Kies een doel uit de lijst: dit is er niet (meer).");
        }
    }

    /// <summary>Titles the page.</summary>
    private protected void Begin(params ReadOnlySpan<Kruimel> pad) => Kop(Titel, [new Kruimel("Portfolio", Weg.Met("/portfolio")), new Kruimel("Besluiten", Weg.Met("/portfolio/besluiten")), .. pad]);
}
