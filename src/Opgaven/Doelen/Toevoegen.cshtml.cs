// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Doelen;

/// <summary>Adds a goal; <c>?opgave=</c> fills in the opgave it is for.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class ToevoegenModel : Doelformulier;
