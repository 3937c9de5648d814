// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Samen;

/// <summary>What the page to change many records together shows, whatever their kind.</summary>
public abstract class Samenblad : BeeldPagina
{
    /// <summary>The field that is chosen; the form of it is shown then.</summary>
    [BindProperty(SupportsGet = true, Name = "veld")]
    public string? Veldsleutel { get; set; }

    /// <summary>The value they get.</summary>
    [BindProperty]
    public string? Waarde { get; set; }

    /// <summary>Why, in the words of the person.</summary>
    [BindProperty]
    public string? Reden { get; set; }

    /// <summary>What was asked besides the value.</summary>
    [BindProperty]
    public Dictionary<string, string?> Vraag { get; set; } = [];

    /// <summary>The records that were chosen, each with its version.</summary>
    [BindProperty]
    public List<string> Kies { get; set; } = [];

    /// <summary>All that is shown is chosen beforehand.</summary>
    [BindProperty(SupportsGet = true, Name = "alles")]
    public string? Alles { get; set; }

    /// <summary>More of them, such as "inspanningen".</summary>
    public abstract string Meervoud { get; }

    /// <summary>The list with its filter, to go back to.</summary>
    public abstract string Terug { get; }

    /// <summary>This page with the same filter.</summary>
    public abstract string Adres { get; }

    /// <summary>The filter, as fields of a form.</summary>
    public abstract IEnumerable<(string Naam, string Waarde)> Filter { get; }

    /// <summary>The fields to choose from.</summary>
    public abstract IReadOnlyList<Keuze> Velden { get; }

    /// <summary>The values to choose from; nothing when the value is typed.</summary>
    public abstract IReadOnlyList<Keuze>? Waarden { get; }

    /// <summary>What the chosen field is called; nothing when none is chosen.</summary>
    public abstract string? Veldtitel { get; }

    /// <summary>What is to be typed.</summary>
    public abstract string? Hulp { get; }

    /// <summary>What is asked besides the value.</summary>
    public abstract IReadOnlyList<Samenvraag> Vragen { get; }

    /// <summary>The records.</summary>
    public IReadOnlyList<Samenregel> Regels { get; protected set; } = [];

    /// <summary>How many were found, shown or not.</summary>
    public int Gevonden { get; protected set; }

    /// <summary>What changes is shown, to say yes to.</summary>
    public bool IsVoorbeeld { get; protected set; }

    /// <summary>The records that will change.</summary>
    public IEnumerable<Samenregel> Klaar => Regels.Where(regel => regel.Kan);

    /// <summary>The records that will not.</summary>
    public IEnumerable<Samenregel> Geweigerd => Regels.Where(regel => !regel.Kan);

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <inheritdoc/>
    protected override string Veld(string veld) => "";
}
