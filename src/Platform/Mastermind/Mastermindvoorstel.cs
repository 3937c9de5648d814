// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>A proposal for the groups of a round, while it is worked out and after.</summary>
public sealed class Mastermindvoorstel
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The round.</summary>
    public Guid RondeId { get; init; }

    /// <summary>When it was asked (UTC).</summary>
    public DateTime GemaaktOp { get; init; }

    /// <summary>Who did it.</summary>
    public required string Door { get; init; }

    /// <summary>How far it is.</summary>
    public Voorstelstaat Staat { get; set; }

    /// <summary>Part that is done, 0 to 1.</summary>
    public double Deel { get; set; }

    /// <summary>When the one who works it out last said so (UTC).</summary>
    public DateTime BijgewerktOp { get; set; }

    /// <summary>Somebody wants it to end early.</summary>
    public bool StopGevraagd { get; set; }

    /// <summary>What was worked out from: settings, seed and applications, as a hash; another means that the proposal is old.</summary>
    public required string Invoer { get; init; }

    /// <summary>Places by application and what is to be said about them, as JSON.</summary>
    public string? Inhoud { get; set; }
}

/// <summary>How far a proposal is.</summary>
public enum Voorstelstaat
{
    /// <summary>Being worked out.</summary>
    Bezig,

    /// <summary>There are places.</summary>
    Klaar,

    /// <summary>No places keep all rules.</summary>
    Onhaalbaar,

    /// <summary>Somebody stopped it before anything was found.</summary>
    Gestopt,
}
