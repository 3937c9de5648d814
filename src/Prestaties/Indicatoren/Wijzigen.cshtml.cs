// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;

namespace Samenhang.Prestaties.Indicatoren;

/// <summary>Changes or removes an indicator.</summary>
[VereistRecht(Recht.MetingVastleggen)]
public sealed class WijzigenModel : Indicatorformulier;
