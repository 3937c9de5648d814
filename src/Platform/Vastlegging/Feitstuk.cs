// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Vastlegging;

/// <summary>One stored fact, in the bytes that are stored.</summary>
/// <param name="Soort">Name of its kind, known or not.</param>
/// <param name="Id">The record.</param>
/// <param name="Van">Version that opened it.</param>
/// <param name="Tot">Version that closed it; empty while it holds.</param>
/// <param name="Inhoud">Its content in UTF-8; empty after it was erased.</param>
/// <param name="Hash">Hash of salt and content.</param>
/// <param name="Zout">The salt; empty after it was erased.</param>
internal sealed record Feitstuk(string Soort, Guid Id, long Van, long? Tot, byte[] Inhoud, byte[] Hash, byte[]? Zout);
