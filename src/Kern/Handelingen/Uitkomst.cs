// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Handelingen;

/// <summary>What a handeling leads to: a <see cref="Wijziging"/> or <see cref="Bezwaren"/>.</summary>
public abstract record Uitkomst;
