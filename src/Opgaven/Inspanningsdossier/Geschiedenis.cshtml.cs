// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Verloop;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>What happened to an effort and to what hangs on it.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class GeschiedenisModel(Verloopschrijver verloop) : Verlooppagina<Inspanning>(verloop)
{
}
