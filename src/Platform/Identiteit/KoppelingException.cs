// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Identiteit;

/// <summary>Signing in through an organisation did not succeed; the message says in Dutch why, for the log and the beheerder.</summary>
internal sealed class KoppelingException : Exception
{
    internal KoppelingException(string bericht, Exception? oorzaak = null)
        : base(bericht, oorzaak)
    {
    }

    /// <summary>Organisation whose beheerders may know why; null when it is not known.</summary>
    internal Guid? Organisatie { get; set; }

    /// <summary>Whether the one who tried to sign in may read the message: it says what to ask for.</summary>
    internal bool VoorIedereen { get; init; }
}
