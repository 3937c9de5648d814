// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Kern.Signalen;

namespace Samenhang.Kern.Handelingen;

/// <summary>Somebody without an account brings in a signal. Taken only when the organisation opened the form, and no more than so many a day.</summary>
/// <param name="Id">Id of the signal.</param>
/// <param name="Soort">What kind it is.</param>
/// <param name="Tekst">What is said; at most <see cref="Meldformulier.TekstMax"/> characters.</param>
/// <param name="WieVoeltHet">Who feels it.</param>
public sealed record MeldSignaal(Guid Id, Signaalsoort Soort, string Tekst, string? WieVoeltHet) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (!Meldformulier.IsOpen(beeld))
        {
            return Bezwaren.Eén("", "Dit formulier is gesloten.");
        }

        if (beeld.Signalen.Count(signaal => signaal.Gemeld && signaal.Datum == door.Vandaag) >= Meldformulier.PerDag)
        {
            return Bezwaren.Eén("", "Er zijn vandaag heel veel signalen gemeld. Probeer het morgen opnieuw.");
        }

        var nieuw = new Signaal
        {
            Id = Id,
            Soort = Soort,
            Tekst = Tekst,
            WieVoeltHet = WieVoeltHet,
            Afkomst = Signaalbron.Leefwereld,
            Herkomst = "Gemeld met het openbare formulier",
            Datum = door.Vandaag,
            Gemeld = true,
        };
        var bezwaren = Regelboek.Toets(beeld, door, nieuw);
        if (Tekst.Length > Meldformulier.TekstMax)
        {
            bezwaren = bezwaren.Add(new Bezwaar(nameof(Tekst), $"De tekst is {Tekst.Length} tekens lang; er passen er {Meldformulier.TekstMax}. Maak de tekst korter."));
        }

        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : Wijziging.Zet(nieuw);
    }
}
