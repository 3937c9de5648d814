// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Signalen;

/// <summary>Changes or removes a signal.</summary>
[VereistRecht(Recht.NotitieSchrijven)]
public sealed class WijzigenModel : Signaalformulier;
