// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>Prepares a wyber.</summary>
[VereistRecht(Recht.OverlegLeiden)]
public sealed class VoorbereidenModel(Zaalschrijver schrijver) : Wyberformulier(schrijver);
