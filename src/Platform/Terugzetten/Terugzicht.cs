// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Terugzetten;

/// <summary>
/// What a viewer may know of records that were taken away: what he would see if they were there again, and only of what hangs on something
/// he sees. Of what hung on something that is gone too, it cannot be told any more who might see that.
/// </summary>
/// <param name="blik">What the viewer sees now.</param>
/// <param name="weg">The last content of what was taken away.</param>
internal sealed class Terugzicht(Blik blik, IEnumerable<Feit> weg)
{
    /// <summary>What the viewer would see if it were all there.</summary>
    internal Blik Met { get; } = blik.Met(weg);

    internal bool Ziet(Wijzigingsstuk stuk) => stuk.Nieuw is null ? ZietWeg(stuk.Id) : blik.Ziet(stuk.Id);

    /// <summary>May he know of this record, that is not there?</summary>
    internal bool ZietWeg(Guid id) => Weg(id) is not null;

    /// <summary>A record that is not there, as he may see it; null when he may not.</summary>
    internal Feit? Weg(Guid id) => Met.Zoek(id) is { } feit && (blik.ZietAlles || HangtAan(feit).All(drager => Met.Zoek(drager) is not null)) ? feit : null;

    /// <summary>A record that is there.</summary>
    internal Feit? Nu(Guid id) => blik.Zoek(id);

    private IReadOnlyList<Guid> HangtAan(Feit feit) => feit is Doel { OpgaveId: { } opgave } ? [opgave] : Onderwerpen.Van(feit, Met);
}
