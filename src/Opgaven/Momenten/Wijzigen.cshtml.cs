// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Opgaven.Momenten;

/// <summary>Gives a moment another name, or removes the name; what was recorded then stays.</summary>
[VereistRecht(Recht.MomentVastleggen)]
public sealed class WijzigenModel(Register register) : Momentformulier(register);
