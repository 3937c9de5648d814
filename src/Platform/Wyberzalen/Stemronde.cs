// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Wyberzalen;

/// <summary>Voting in a wyber.</summary>
public enum Stemronde
{
    /// <summary>Not yet.</summary>
    NogNiet,

    /// <summary>Votes can be given; nobody sees how many others gave.</summary>
    Open,

    /// <summary>Closed, and everybody sees the result.</summary>
    Geteld,
}
