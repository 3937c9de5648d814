// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Post;

/// <summary>How far a message has come.</summary>
public enum Poststaat
{
    /// <summary>Waits for its turn.</summary>
    Wachtend,

    /// <summary>Claimed by a process that talks with the mail server; nothing has been handed over yet.</summary>
    Bezig,

    /// <summary>The content is being handed over. Whoever finds this after the claim ended cannot know whether it arrived.</summary>
    Overdracht,

    /// <summary>The mail server took it.</summary>
    Verzonden,

    /// <summary>The mail server refused it, or it was tried too often or too late.</summary>
    Mislukt,

    /// <summary>The connection broke while the content was handed over; it is not sent again by itself, because nothing goes out twice.</summary>
    Onzeker,
}
