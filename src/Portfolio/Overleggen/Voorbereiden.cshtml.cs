// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Rechten;

namespace Samenhang.Portfolio.Overleggen;

/// <summary>Prepares a meeting.</summary>
[VereistRecht(Recht.OverlegLeiden)]
public sealed class VoorbereidenModel(Bevindingenlezer lezer) : Overlegformulier(lezer);
