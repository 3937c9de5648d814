// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Partijen;

/// <summary>Changes or removes a party.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class WijzigenModel : Partijformulier;
