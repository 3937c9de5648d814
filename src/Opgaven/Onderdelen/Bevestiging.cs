// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>Who confirmed a judgement, and when: it stands right under the light.</summary>
internal static class Bevestiging
{
    /// <summary>"bevestigd door Sanne Verhoeckx, 3 mrt 2026"; or the day it is about, when nobody confirmed it.</summary>
    internal static string Van(Stand stand, Personenlijst personen) =>
        stand.BevestigdDoorId is { } wie
            ? $"bevestigd door {personen.Naam(wie)}, {Datumtekst.Kort(stand.BevestigdOp ?? stand.Datum)}"
            : $"niet bevestigd, stand van {Datumtekst.Kort(stand.Datum)}";
}
