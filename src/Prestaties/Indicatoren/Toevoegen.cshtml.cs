// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;

namespace Samenhang.Prestaties.Indicatoren;

/// <summary>Adds an indicator; <c>?doel=</c> fills in the goal it measures.</summary>
[VereistRecht(Recht.MetingVastleggen)]
public sealed class ToevoegenModel : Indicatorformulier;
