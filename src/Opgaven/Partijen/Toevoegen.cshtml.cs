// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Partijen;

/// <summary>Adds a party.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class ToevoegenModel : Partijformulier;
