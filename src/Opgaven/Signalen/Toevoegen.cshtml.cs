// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Signalen;

/// <summary>Adds a signal; <c>?bij=</c> fills in the opgave or effort it says something about.</summary>
[VereistRecht(Recht.NotitieSchrijven)]
public sealed class ToevoegenModel : Signaalformulier;
