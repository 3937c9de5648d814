// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Doelen;

/// <summary>Changes or removes a goal.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class WijzigenModel : Doelformulier;
