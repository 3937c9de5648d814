// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Identiteit;

/// <summary>Somebody asked for a new password. Asking writes this row and nothing else, whether or not there is such an account.</summary>
internal sealed class Herstelverzoek
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The address that was typed, as accounts are found by.</summary>
    public required string Adres { get; init; }

    public DateTime GevraagdOp { get; init; }

    /// <summary>When it was looked up whether there is such an account.</summary>
    public DateTime? AfgehandeldOp { get; set; }

    public Guid? AccountId { get; set; }

    /// <summary>Hash of the code in the mail.</summary>
    public string? Code { get; set; }

    public DateTime? VerlooptOp { get; set; }

    /// <summary>When the link was used, or a newer password made it worthless.</summary>
    public DateTime? GebruiktOp { get; set; }
}
