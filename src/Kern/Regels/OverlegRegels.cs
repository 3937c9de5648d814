// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;

namespace Samenhang.Kern.Regels;

/// <summary>Meetings, what is agreed in them, and the acceptance of findings.</summary>
internal static class OverlegRegels
{
    /// <summary>A finding is accepted for at most this many years; after that somebody looks again.</summary>
    private const int MeesteJaren = 2;

    internal static void Acceptatie(Toetsing toetsing)
    {
        var acceptatie = (Acceptatie)toetsing.Feit;
        toetsing.Als(toetsing.Beeld.Zoek(acceptatie.Op) is null, nameof(acceptatie.Op), "Dit is er niet meer.");
        toetsing.Als(Toetsboek.Zoek(acceptatie.Toets) is null, nameof(acceptatie.Toets), "Deze soort bevinding is er niet.");
        toetsing.Als(acceptatie.Tot < acceptatie.Datum, nameof(acceptatie.Tot), "Kies een dag die nog komt.");
        toetsing.Als(
            acceptatie.Tot > acceptatie.Datum.AddYears(MeesteJaren),
            nameof(acceptatie.Tot),
            $"Accepteer een bevinding hoogstens {MeesteJaren} jaar. Daarna kijk je opnieuw.");
        toetsing.Persoon(acceptatie.DoorId, nameof(acceptatie.DoorId));
    }

    internal static void Overleg(Toetsing toetsing)
    {
        var overleg = (Overleg)toetsing.Feit;
        foreach (var id in overleg.Over)
        {
            toetsing.OpgaveOfInspanning(id, nameof(overleg.Over));
        }

        foreach (var wie in overleg.Deelnemers)
        {
            toetsing.Persoon(wie, nameof(overleg.Deelnemers));
        }

        toetsing.Als(overleg.Agenda.Any(punt => string.IsNullOrWhiteSpace(punt.Onderwerp)), nameof(overleg.Agenda), "Geef elk agendapunt een onderwerp.");
        toetsing.Als(overleg.Agenda.Select(punt => punt.Volgnummer).Distinct().Count() < overleg.Agenda.Count, nameof(overleg.Agenda), "Twee agendapunten hebben hetzelfde nummer. Laad de pagina opnieuw.");
        toetsing.Als(overleg.Gehouden && overleg.Datum > toetsing.Door.Vandaag, nameof(overleg.Gehouden), "Dit overleg moet nog komen. Leg het verslag vast op de dag zelf of later.");
    }

    internal static void Afspraak(Toetsing toetsing)
    {
        var afspraak = (Afspraak)toetsing.Feit;
        toetsing.Bestaat<Overleg>(afspraak.OverlegId, nameof(afspraak.OverlegId), "een overleg");
        toetsing.Persoon(afspraak.EigenaarId, nameof(afspraak.EigenaarId));
        toetsing.Als(afspraak.GedaanOp > toetsing.Door.Vandaag, nameof(afspraak.GedaanOp), "Deze dag moet nog komen. Vul in op welke dag het gedaan is.");
        if (afspraak.Over is { } over)
        {
            toetsing.OpgaveOfInspanning(over, nameof(afspraak.Over));
        }
    }
}
