// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Werkwijzen;

namespace Samenhang.Kern.WatAls;

/// <summary>Gives an effort another werkwijze, with why and until when it is looked at again (H5).</summary>
internal static class WerkwijzeWijzigen
{
    private const int Herijkmaanden = 6;

    internal static void Pas(Stapwerk werk)
    {
        var herijk = werk.Stap.Datum ?? werk.Dag.AddMonths(Herijkmaanden);
        if (werk.Beeld.Inspanningen.Zoek(werk.Stap.Op) is not { } inspanning)
        {
            werk.Bezwaar(nameof(Stap.Op), "een werkwijze hoort bij een inspanning, niet bij een opgave.");
        }
        else if (inspanning.IsAfgesloten)
        {
            werk.Bezwaar(nameof(Stap.Op), "deze inspanning is al afgesloten.");
        }
        else if (werk.Stap.Werkwijze is not { } werkwijze || werkwijze == Werkwijze.NogNietGekozen || !Enum.IsDefined(werkwijze))
        {
            werk.Bezwaar(nameof(Stap.Werkwijze), "kies de nieuwe werkwijze.");
        }
        else if (inspanning.Werkwijze == werkwijze)
        {
            werk.Bezwaar(nameof(Stap.Werkwijze), "dit is de werkwijze al. Kies een andere.");
        }
        else if (herijk <= werk.Dag)
        {
            werk.Bezwaar(nameof(Stap.Datum), "kies een herijkdatum na vandaag.");
        }
        else
        {
            werk.Zet(Keuzemaker.Maak(werk.Beeld, inspanning, werkwijze, new Werkwijzekeuze { Motivering = werk.Stap.Toelichting ?? "", Op = werk.Dag, Herijkdatum = herijk }));
        }
    }
}
