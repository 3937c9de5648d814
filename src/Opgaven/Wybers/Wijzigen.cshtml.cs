// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>Changes the question of a wyber, its frame, who leads and decides, and what comes next.</summary>
[VereistRecht(Recht.OverlegLeiden)]
public sealed class WijzigenModel(Zaalschrijver schrijver) : Wyberformulier(schrijver);
