// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Wyberzalen;

/// <summary>What came of something done in a room.</summary>
public enum Zaaluitslag
{
    /// <summary>Done, now or when it was sent before.</summary>
    Gedaan,

    /// <summary>Not now: there is a pause.</summary>
    Pauze,

    /// <summary>Not (any more): the room, the vote or what it is about is closed.</summary>
    Gesloten,

    /// <summary>There is no room for more: too many votes, contributions or participants.</summary>
    Vol,
}
