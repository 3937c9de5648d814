// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Archief;

/// <summary>An archive could not be made or taken in; nothing was changed. The message says why, in Dutch.</summary>
/// <param name="melding">Why, in one or two Dutch sentences.</param>
public sealed class ArchiefException(string melding) : Exception(melding);
