// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Post;

/// <summary>Why a message did not go out.</summary>
/// <param name="melding">What the mail server said, or what failed.</param>
/// <param name="blijvend">Whether trying again cannot help.</param>
/// <param name="oorzaak">What caused it.</param>
internal sealed class Smtpfout(string melding, bool blijvend, Exception? oorzaak = null) : Exception(melding, oorzaak)
{
    internal bool Blijvend => blijvend;
}
