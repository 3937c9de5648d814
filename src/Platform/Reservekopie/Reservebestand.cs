// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Reservekopie;

/// <summary>A backup that was made.</summary>
/// <param name="Pad">The file.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Sha256">Its SHA-256, in lower case hexadecimal; also in the file beside it.</param>
public sealed record Reservebestand(string Pad, long Bytes, string Sha256);
