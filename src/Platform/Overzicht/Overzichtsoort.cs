// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Overzicht;

/// <summary>What a mail with an overview is about.</summary>
public enum Overzichtsoort
{
    /// <summary>What asks for the person: decisions, standen to confirm, dates.</summary>
    Vragen,

    /// <summary>What others changed in what the person carries or follows.</summary>
    Nieuws,

    /// <summary>A note in which somebody named the person: not an overview, but a message of its own, at once or not at all.</summary>
    Vermelding,
}
