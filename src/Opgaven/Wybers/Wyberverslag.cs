// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Word;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>The report of a wyber as a Word document: question, decisions, outcome, and every contribution with what became of it.</summary>
internal static class Wyberverslag
{
    internal static byte[] Schrijf(Wyber wyber, Zaalinhoud inhoud, Personenlijst personen, string organisatie, DateTime nu)
    {
        using var uit = new Documentschrijver(wyber.Startvraag, $"Verslag van een wyber, {Woorden.Van(wyber.Fase)}", organisatie, nu);
        uit.Feiten(
            ("Kader", wyber.Kader), ("Gevraagd", wyber.Kring), ("Begeleider", personen.Zoek(wyber.BegeleiderId)?.Naam), ("Beslist over de omslag", personen.Zoek(wyber.BeslisserId)?.Naam),
            ("Volgende moment", Fasetekst.Volgende(wyber)));
        uit.Kop(1, "Omslag");
        foreach (var omslag in wyber.Omslagen) uit.Alinea(omslag.Waarom, $"{Woorden.MetHoofdletter(Woorden.Van(omslag.Richting))}, {personen.Naam(omslag.DoorId)}, {Datumtekst.Lang(omslag.Datum ?? default)}");
        uit.Kop(1, wyber.Gevolg == Wybergevolg.Stop ? "Gestopt" : "Uitkomst");
        uit.Alinea(wyber.Uitkomst);
        if (wyber.Fase == Wyberfase.Afgerond) uit.Alinea(Fasetekst.Gevolg(wyber));
        uit.Kop(1, "Bundels");
        foreach (var bundel in inhoud.Bijdragen.Where(bijdrage => bijdrage.IsBundel))
        {
            uit.Kop(2, bundel.Tekst);
            uit.Klein($"{Bijdragetekst.Lotgeval(bundel, null)} {inhoud.PuntenVan(bundel)} stemmen.");
            uit.Lijst(inhoud.In(bundel.Id).Select(bijdrage => bijdrage.Tekst));
        }

        uit.Kop(1, "Alle bijdragen");
        uit.Tabel(["Bijdrage", "Van", "Wat ermee gebeurde"], [.. inhoud.Bijdragen.Where(bijdrage => !bijdrage.IsBundel && bijdrage.Lot != Lot.Verborgen).Select(bijdrage => new[]
            { bijdrage.Tekst, Bijdragetekst.Meta(bijdrage, inhoud.Naam(bijdrage)), Bijdragetekst.Lotgeval(bijdrage, inhoud.Zoek(bijdrage.BundelId)) })]);
        return uit.Sluit();
    }
}
