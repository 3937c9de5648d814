// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Samenhang.Kern.Kalender;

namespace Samenhang.Kern.Landschap;

/// <summary>Anything done for a goal; serves one or more opgaven.</summary>
public sealed record Inspanning : Feit
{
    /// <summary>Own code, unique in the organisation.</summary>
    [MaxLength(CodeMax)]
    public string? Code { get; init; }

    /// <summary>Name.</summary>
    [MaxLength(NaamMax)]
    public required string Naam { get; init; }

    /// <summary>What is done, or whatever the source tells.</summary>
    [MaxLength(TekstMax)]
    public string? Omschrijving { get; init; }

    /// <summary>The opgaven it serves.</summary>
    public Lijst<Guid> Opgaven { get; init => field = value ?? []; } = [];

    /// <summary>Its own portefeuilles, where somebody told; empty means those of its opgaven.</summary>
    public Lijst<Guid> Portefeuilles { get; init => field = value ?? []; } = [];

    /// <summary>Main werkwijze.</summary>
    public Werkwijze Werkwijze { get; init; }

    /// <summary>Why it was chosen; empty when taken over.</summary>
    public Werkwijzekeuze? Keuze { get; init; }

    /// <summary>The choices before that one, the first one first.</summary>
    public Lijst<Werkwijzekeuze> EerdereKeuzes { get; init => field = value ?? []; } = [];

    /// <summary>Answers of a test that has not led to a choice yet.</summary>
    public Lijst<Vraagantwoord> Antwoorden { get; init => field = value ?? []; } = [];

    /// <summary>Where it stands.</summary>
    public Fase Fase { get; init; }

    /// <summary>The phase in the words of the source.</summary>
    [MaxLength(NaamMax)]
    public string? Fasetekst { get; init; }

    /// <summary>When it starts or started.</summary>
    public Datering? Start { get; init; }

    /// <summary>When it is meant to end, or ended.</summary>
    public Datering? Eind { get; init; }

    /// <summary>Agreed result and quality.</summary>
    public Contract? Contract { get; init; }

    /// <summary>The larger effort it is part of.</summary>
    public Guid? DeelVan { get; init; }

    /// <summary>The effort it came from.</summary>
    public Guid? KomtVoortUit { get; init; }

    /// <summary>The effort it went into.</summary>
    public Guid? GaatOverIn { get; init; }

    /// <summary>Department that answers for a routine.</summary>
    [MaxLength(NaamMax)]
    public string? Lijneigenaar { get; init; }

    /// <summary>Next step.</summary>
    [MaxLength(TekstMax)]
    public string? VolgendeStap { get; init; }

    /// <summary>Date of the next step.</summary>
    public DateOnly? VolgendeStapOp { get; init; }

    /// <summary>Department where the work sits.</summary>
    [MaxLength(NaamMax)]
    public string? Afdeling { get; init; }

    /// <summary>Themes.</summary>
    public Lijst<string> Themas { get; init => field = value ?? []; } = [];

    /// <summary>Reference in another system.</summary>
    [MaxLength(NaamMax)]
    public string? ExternKenmerk { get; init; }

    /// <summary>Who may see it.</summary>
    public Zichtbaarheid Zichtbaarheid { get; init; }

    /// <summary>True when it came in by import.</summary>
    public bool Overgenomen { get; init; }

    /// <summary>Where it was found.</summary>
    [MaxLength(BronMax)]
    public string? Bron { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Naam;

    /// <summary>The same effort after a choice; the choice before it stays, and an open test is closed.</summary>
    /// <param name="werkwijze">What is chosen.</param>
    /// <param name="keuze">Why and until when; empty when the choice is taken back.</param>
    public Inspanning Kies(Werkwijze werkwijze, Werkwijzekeuze? keuze) => this with
    {
        Werkwijze = werkwijze,
        Keuze = keuze is null ? null : keuze with { Werkwijze = werkwijze },
        EerdereKeuzes = Keuze is { } eerder ? [.. EerdereKeuzes, eerder with { Werkwijze = eerder.Werkwijze ?? Werkwijze }] : EerdereKeuzes,
        Antwoorden = [],
    };

    /// <summary>Delivered, stopped or dropped.</summary>
    [JsonIgnore]
    public bool IsAfgesloten => Fase is Fase.Afgerond or Fase.Gestopt or Fase.Vervallen;
}
