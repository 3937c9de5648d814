// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Verloop;

namespace Samenhang.Opgaven.Dossier;

/// <summary>What happened to an opgave and to what hangs on it.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class GeschiedenisModel(Verloopschrijver verloop) : Verlooppagina<Opgave>(verloop)
{
}
