// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>
/// Continues signals that say the same in one of them, as one change. Each keeps its own text, day and source, and tells where it went; what
/// they were laid on is laid on that one too.
/// </summary>
/// <param name="Naar">The signal in which the others are continued.</param>
/// <param name="Van">The others.</param>
public sealed record VoegSignalenSamen(Guid Naar, Lijst<Guid> Van) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (beeld.Signalen.Zoek(Naar) is not { } naar || naar.GaatOverIn is not null)
        {
            return Bezwaren.Eén("", "Dit signaal is er niet meer, of het is zelf al samengevoegd.");
        }

        var van = Van.Distinct().Select(id => beeld.Signalen.Zoek(id)).OfType<Signaal>().Where(signaal => signaal.Id != Naar).ToList();
        if (van.Count == 0 || van.Count < Van.Distinct().Count())
        {
            return Bezwaren.Eén(nameof(Van), "Kies een of meer andere signalen uit de lijst.");
        }

        if (van.Exists(signaal => signaal.GaatOverIn is not null))
        {
            return Bezwaren.Eén(nameof(Van), "Een van deze signalen is al samengevoegd. Laad de pagina opnieuw.");
        }

        // What was continued in one of them follows, so that nobody has to walk a chain.
        var verder = van.Concat(van.SelectMany(signaal => beeld.Relaties.SignalenOvergegaanIn.Naar(signaal.Id))).DistinctBy(signaal => signaal.Id);
        Signaal[] nieuw =
        [
            naar with { Over = Lijst.Uit(naar.Over.Concat(van.SelectMany(signaal => signaal.Over)).Distinct()) },
            .. verder.Select(signaal => signaal with { GaatOverIn = Naar }),
        ];
        var straks = beeld.Met(nieuw.Select(Mutatie.Zet));
        var bezwaren = nieuw.SelectMany(signaal => Regelboek.Toets(straks, door, signaal, beeld.Signalen.Zoek(signaal.Id))).ToImmutableArray();
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : Wijziging.Zet(nieuw);
    }
}
