// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Opgaven.Momenten;

/// <summary>Names now or an earlier day.</summary>
[VereistRecht(Recht.MomentVastleggen)]
public sealed class VastleggenModel(Register register) : Momentformulier(register);
