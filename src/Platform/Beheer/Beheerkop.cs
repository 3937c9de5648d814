// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Beheer;

/// <summary>Title and path of the pages under /beheer.</summary>
internal static class Beheerkop
{
    internal static void ZetBeheer(this Schil schil, string titel, Kruimel? tussen = null)
    {
        schil.Titel = titel;
        schil.Plaats = "/beheer";
        schil.Kruimels = tussen is null
            ? [new Kruimel("Beheer", "/beheer"), new Kruimel(titel)]
            : [new Kruimel("Beheer", "/beheer"), tussen, new Kruimel(titel)];
    }
}
