// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Uitwisseling.Lezen;

/// <summary>A source that cannot be read at all. The message is a Dutch sentence for the person who brought it.</summary>
public sealed class OnleesbaarException : Exception
{
    /// <summary>Makes the refusal of one source.</summary>
    /// <param name="message">Why, and what to do about it.</param>
    public OnleesbaarException(string message) : base(message)
    {
    }

    /// <summary>Makes the refusal of one source that another error led to.</summary>
    /// <param name="message">Why, and what to do about it.</param>
    /// <param name="innerException">The error below it.</param>
    public OnleesbaarException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
