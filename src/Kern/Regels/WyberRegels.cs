// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Wyberen;

namespace Samenhang.Kern.Regels;

/// <summary>
/// Rules of a wyber (H16): phases in their order, narrowing only after a named and dated decision with a reason, and what was decided stays as it was.
/// </summary>
internal static class WyberRegels
{
    private const string Regel = "H16";

    internal static void Toets(Toetsing toetsing)
    {
        var wyber = (Wyber)toetsing.Feit;
        var oud = toetsing.Oud as Wyber;
        toetsing.Als(
            !Fasen.Kan(oud?.Fase ?? Wyberfase.Vraag, wyber.Fase), "",
            $"Van ‘{Woorden.Van(oud?.Fase ?? Wyberfase.Vraag)}’ gaat een wyber niet naar ‘{Woorden.Van(wyber.Fase)}’. De volgorde is verbreden, omslag, versmallen, uitkomst.", Regel);
        toetsing.Als(
            oud is not null && !oud.Omslagen.SequenceEqual(wyber.Omslagen.Take(oud.Omslagen.Count)), nameof(wyber.Omslagen),
            "Een omslag is een besluit en blijft staan zoals het genomen is.", Regel);
        toetsing.Als(
            wyber.Fase == Wyberfase.Versmallen && wyber.Omslag is null, nameof(wyber.Omslagen),
            "Versmallen begint met een omslag: wie besliste, wanneer en waarom.", Regel);
        foreach (var omslag in wyber.Omslagen.Skip(oud?.Omslagen.Count ?? 0))
        {
            Omslag(toetsing, omslag);
        }

        if (wyber.Fase == Wyberfase.Afgerond)
        {
            Afronding(toetsing, wyber);
        }

        Verwijzingen(toetsing, wyber);
    }

    private static void Omslag(Toetsing toetsing, Wyberomslag omslag)
    {
        toetsing.Als(omslag.DoorId is null, nameof(omslag.DoorId), "Kies wie over de omslag besliste.", Regel);
        toetsing.Persoon(omslag.DoorId, nameof(omslag.DoorId));
        toetsing.Als(omslag.Datum is null, nameof(omslag.Datum), "Vul in wanneer over de omslag is beslist.", Regel);
        toetsing.Als(omslag.Datum > toetsing.Door.Vandaag, nameof(omslag.Datum), "Een omslag is vandaag of eerder besloten.", Regel);
    }

    private static void Afronding(Toetsing toetsing, Wyber wyber)
    {
        var stopt = wyber.Gevolg == Wybergevolg.Stop;
        toetsing.Als(string.IsNullOrWhiteSpace(wyber.Uitkomst), nameof(wyber.Uitkomst), stopt ? "Schrijf op waarom de wyber stopt." : "Schrijf op wat eruit komt.", Regel);
        toetsing.Als(!stopt && wyber.Omslag is null, "", "Een uitkomst komt na de omslag en het versmallen. Stoppen kan altijd.", Regel);
    }

    private static void Verwijzingen(Toetsing toetsing, Wyber wyber)
    {
        toetsing.Bestaat<Opgave>(wyber.OpgaveId, nameof(wyber.OpgaveId), "een opgave");
        toetsing.Bestaat<Wyber>(wyber.KomtVoortUit, nameof(wyber.KomtVoortUit), "een wyber");
        toetsing.Als(wyber.KomtVoortUit == wyber.Id, nameof(wyber.KomtVoortUit), "Een wyber komt niet uit zichzelf voort.");
        toetsing.Persoon(wyber.BegeleiderId, nameof(wyber.BegeleiderId));
        toetsing.Persoon(wyber.BeslisserId, nameof(wyber.BeslisserId));
        var gevolg = wyber.GevolgId is { } id ? toetsing.Beeld.Zoek(id) : null;
        toetsing.Als(
            wyber.GevolgId is not null && (wyber.Gevolg, gevolg) is not ((Wybergevolg.Opgave, Opgave) or (Wybergevolg.Inspanning, Inspanning) or (Wybergevolg.VolgendeWyber, Wyber)),
            nameof(wyber.GevolgId), "Kies waar de uitkomst naartoe gaat uit de lijst: dit past niet bij het gevolg, of is er niet (meer).");
        toetsing.Als(wyber.GevolgId == wyber.Id, nameof(wyber.GevolgId), "Kies een andere wyber dan deze.");
    }
}
