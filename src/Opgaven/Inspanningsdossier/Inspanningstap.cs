// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>What an effort in preparation needs next before it starts; nothing for what runs, ended or was taken over.</summary>
/// <param name="Wat">What is to be done.</param>
/// <param name="Knop">What the link says.</param>
/// <param name="Adres">Where it is done.</param>
internal sealed record Inspanningstap(string Wat, string Knop, string Adres)
{
    internal static Inspanningstap? Van(TonenModel pagina)
    {
        var inspanning = pagina.Inhoud.Inspanning;
        if (inspanning.Fase != Fase.Voorbereiding || !pagina.MagWijzigen(Recht.InspanningWijzigen)) return null;
        var hier = $"/inspanningen/{inspanning.Id}";
        if (inspanning.Werkwijze == Werkwijze.NogNietGekozen)
        {
            return new("kies hoe jullie dit aanpakken. De werkwijzetest helpt: veertien vragen, en je ziet waarom.", "Doe de werkwijzetest", $"{hier}/werkwijzetest");
        }

        var punten = Startvoorwaarden.Van(pagina.Blik, inspanning, pagina.Peildatum, pagina.MagWijzigen(Recht.RolVervullen), pagina.MagWijzigen(Recht.BegrotingWijzigen));
        return punten.FirstOrDefault(punt => !punt.IsEr) is { } open
            ? new($"nog nodig is {char.ToLowerInvariant(open.Wat[0])}{open.Wat[1..]}. {open.Wie}", "Bekijk wat nodig is", $"{hier}/vervolg")
            : new("alles is er.", "Start de inspanning", $"{hier}/fase?naar=InUitvoering");
    }
}
