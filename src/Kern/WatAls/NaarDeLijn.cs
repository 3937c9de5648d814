// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Werkwijzen;

namespace Samenhang.Kern.WatAls;

/// <summary>Makes an effort routine work of the line: the driehoek ends, a line owner answers for it, and it keeps contributing.</summary>
internal static class NaarDeLijn
{
    internal static void Pas(Stapwerk werk)
    {
        if (werk.Beeld.Inspanningen.Zoek(werk.Stap.Op) is not { } inspanning)
        {
            werk.Bezwaar(nameof(Stap.Op), "een opgave gaat niet zelf naar de lijn. Draag haar inspanningen over, en stop haar daarna.");
        }
        else if (inspanning.IsAfgesloten || inspanning.Werkwijze == Werkwijze.Routine)
        {
            werk.Bezwaar(nameof(Stap.Op), inspanning.IsAfgesloten ? "deze inspanning is al afgesloten." : "deze inspanning is al werk van de lijn.");
        }
        else if (werk.KanEindigen(inspanning.Start, inspanning.Eind))
        {
            DraagOver(werk, inspanning);
        }
    }

    private static void DraagOver(Stapwerk werk, Inspanning inspanning)
    {
        if (werk.IsIngegaan)
        {
            var keuze = new Werkwijzekeuze { Motivering = werk.Stap.Toelichting ?? "", Op = werk.Datum, Herijkdatum = werk.Datum.AddYears(1) };
            werk.Zet(Keuzemaker.Maak(werk.Beeld, inspanning, Werkwijze.Routine, keuze) with { Fase = Fase.InUitvoering, Eind = null });
        }

        var lijneigenaar = new Rolvervulling
        {
            Id = Vastnummer.Van(werk.Stap, "lijneigenaar"),
            Op = inspanning.Id,
            Rol = Rol.Lijneigenaar,
            Van = werk.Datum.AddDays(1),
            Bezetting = werk.Stap.PersoonId is null ? Bezetting.Vacature : Bezetting.Persoon,
            PersoonId = werk.Stap.PersoonId,
        };
        werk.BeeindigRollen(inspanning.Id, rol => rol.Id != lijneigenaar.Id);
        werk.Zet(lijneigenaar);
    }
}
