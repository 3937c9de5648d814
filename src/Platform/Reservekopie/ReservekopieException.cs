// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Reservekopie;

/// <summary>A backup could not be made or put back; nothing was changed. The message says why, in Dutch.</summary>
/// <param name="melding">Why, in one or two Dutch sentences.</param>
public sealed class ReservekopieException(string melding) : Exception(melding);
