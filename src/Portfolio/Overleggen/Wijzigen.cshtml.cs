// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Rechten;

namespace Samenhang.Portfolio.Overleggen;

/// <summary>Changes who meets, when, and what is on the agenda.</summary>
[VereistRecht(Recht.OverlegLeiden)]
public sealed class WijzigenModel(Bevindingenlezer lezer) : Overlegformulier(lezer);
