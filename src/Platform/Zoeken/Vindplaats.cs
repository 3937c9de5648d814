// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Profielen;
using Samenhang.Platform.Pagina;

namespace Samenhang.Platform.Zoeken;

/// <summary>Where something that was found can be read.</summary>
/// <param name="Adres">Address of the page.</param>
/// <param name="Bij">Name of the opgave, effort or person it belongs to; nothing when the page is its own.</param>
public sealed record Vindplaats(string Adres, string? Bij)
{
    /// <summary>The page of a record itself, of what it belongs to, or of its history.</summary>
    /// <param name="feit">The record, as the viewer may see it.</param>
    /// <param name="blik">What the viewer may see.</param>
    /// <param name="weg">Addresses at the moment that is shown.</param>
    /// <param name="personen">Names of people.</param>
    public static Vindplaats Van(Feit feit, Blik blik, Wegwijzer weg, Personenlijst personen)
    {
        ArgumentNullException.ThrowIfNull(blik);
        ArgumentNullException.ThrowIfNull(weg);
        ArgumentNullException.ThrowIfNull(personen);
        if (weg.Naar(feit) is { } eigen)
        {
            return new Vindplaats(eigen, null);
        }

        if (feit is Instelling instelling && Rolprofiel.RolVan(instelling) is { } rol)
        {
            return new Vindplaats($"{weg.Met("/rolprofielen")}#{rol}", Woorden.Van(rol));
        }

        foreach (var id in Dragers(feit))
        {
            if (blik.Zoek(id) is { } drager)
            {
                var plaats = Van(drager, blik, weg, personen);
                return plaats with { Bij = plaats.Bij ?? drager.Titel };
            }
        }

        return Persoon(feit) is { } persoon && personen.Zoek(persoon) is { } wie
            ? new Vindplaats(weg.Persoon(wie.Id), wie.Naam)
            : new Vindplaats(weg.Met($"/geschiedenis/{feit.Id}"), null);
    }

    /// <summary>What a record belongs to, first one first; never a record that belongs to another one in turn, but for a note or a file.</summary>
    private static Lijst<Guid> Dragers(Feit feit) => feit switch
    {
        Opdracht opdracht => [opdracht.OpgaveId],
        Mandaat { OpgaveId: { } opgave } => [opgave],
        Stand stand => [stand.Op],
        Mijlpaal mijlpaal => [mijlpaal.Op],
        Risico risico => [risico.Op],
        Budgetregel { Op: { } op } => [op],
        Begrotingskoppeling koppeling => [koppeling.Van],
        Besluit besluit => besluit.Over,
        Beleidsafspraak afspraak => afspraak.Over,
        Notitie notitie => [notitie.Op],
        Bijlage bijlage => [bijlage.Op],
        Acceptatie acceptatie => [acceptatie.Op],
        Overleg overleg => overleg.Over,
        Afspraak afspraak => [afspraak.Over ?? afspraak.OverlegId],
        Opgavetoets toets => [toets.Op],
        Waarneming waarneming => [waarneming.OpgaveId],
        Wyber { OpgaveId: { } opgave } => [opgave],
        Bijdrage bijdrage => [bijdrage.Van],
        Afhankelijkheid afhankelijkheid => [afhankelijkheid.Van],
        _ => [],
    };

    private static Guid? Persoon(Feit feit) => feit switch
    {
        Mandaat mandaat => mandaat.PersoonId,
        Portefeuille portefeuille => portefeuille.BestuurderId,
        _ => null,
    };
}
