// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Leerhuis.Mijn;

/// <summary>
/// What one part of the Leerhuis keeps of somebody, found by mail address. Whoever asks for the own data, or wants them gone, goes through every part
/// there is: a new part joins by being registered.
/// </summary>
internal interface IGegevensdeel
{
    /// <summary>What people call this part.</summary>
    string Naam { get; }

    /// <summary>Everything that is kept, in words that its owner understands.</summary>
    /// <param name="vereniging">The association.</param>
    /// <param name="email">The mail address in lower case.</param>
    /// <param name="stop">Ends the wait.</param>
    Task<IReadOnlyList<object>> LeesAsync(Guid vereniging, string email, CancellationToken stop);

    /// <summary>Takes it away, and gives back what others can use; what stays cannot be led back to the person.</summary>
    /// <param name="vereniging">The association.</param>
    /// <param name="email">The mail address in lower case.</param>
    /// <param name="stop">Ends the wait.</param>
    Task WisAsync(Guid vereniging, string email, CancellationToken stop);
}
