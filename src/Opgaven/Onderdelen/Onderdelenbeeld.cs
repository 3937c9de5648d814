// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>What the shared columns of the pages of an opgave and an effort need.</summary>
/// <param name="Pagina">The page they stand on.</param>
/// <param name="Drager">The opgave or effort.</param>
/// <param name="Lijst">What hangs on it.</param>
/// <param name="Geld">The costs of one year added up.</param>
internal sealed record Onderdelenbeeld(BeeldPagina Pagina, Feit Drager, Onderdelenlijst Lijst, Geldbeeld? Geld)
{
    /// <summary>The confidential note of the college is read by few.</summary>
    internal bool ZietVertrouwelijk => Pagina.Gebruiker.Mag(Recht.VertrouwelijkZien);

    /// <summary>The files with the opgave or effort itself.</summary>
    internal Bijlagenlijst Bijlagen { get; } = new(Pagina, Drager.Id);

    /// <summary>The files with a decision about it.</summary>
    internal Bijlagenlijst BijlagenVan(Besluit besluit) => new(Pagina, besluit.Id);

    /// <summary>Wybers about it, and those whose outcome led to it.</summary>
    internal IReadOnlyList<Wyber> Wybers { get; } =
        [.. Pagina.Blik.Naar(r => r.WybersVan, Drager.Id).Concat(Pagina.Blik.Naar(r => r.WybersNaar, Drager.Id)).DistinctBy(wyber => wyber.Id).OrderBy(wyber => wyber.AfgerondOp ?? DateOnly.MaxValue)];

    internal bool Mag(Recht recht) => Pagina.MagWijzigen(recht);

    /// <summary>Address of the form for something new that hangs on this.</summary>
    internal string Nieuw(string plaats) => $"/{plaats}/nieuw?bij={Drager.Id}";

    internal string Geschiedenis => Pagina.Weg.Met($"/{(Drager is Opgave ? "opgaven" : "inspanningen")}/{Drager.Id}/geschiedenis");

    /// <summary>Address of the Word document; empty for who may not take anything out.</summary>
    internal string? Document => Pagina.Gebruiker.Mag(Recht.Exporteren)
        ? Pagina.Weg.Met($"/{(Drager is Opgave ? "opgaven" : "inspanningen")}/{Drager.Id}/document?vorm=docx")
        : null;

    /// <summary>What of the main column is empty, with the link that begins it.</summary>
    internal IEnumerable<(string Wat, string? Adres)> LeegInHoofdkolom
    {
        get
        {
            if (Lijst.Mijlpalen.IsEmpty) yield return ("mijlpalen", Als(Recht.InspanningWijzigen, "mijlpalen"));
            if (Lijst.Risicos.IsEmpty) yield return ("risico's en kansen", Als(Recht.InspanningWijzigen, "risicos"));
            if (Lijst.Budgetregels.IsEmpty) yield return ("geld", Als(Recht.BegrotingWijzigen, "budgetregels"));
            if (Lijst.Koppelingen.IsEmpty) yield return ("plaats in de begroting", Als(Recht.BegrotingWijzigen, "begrotingskoppelingen"));
        }
    }

    /// <summary>What of the side column is empty, with the link that begins it.</summary>
    internal IEnumerable<(string Wat, string? Adres)> LeegInZijkolom
    {
        get
        {
            if (Lijst.Besluiten.IsEmpty) yield return ("besluiten", Als(Recht.BesluitNemen, "besluiten"));
            if (Lijst.Afspraken.IsEmpty) yield return ("beleidsafspraken", Als(Recht.OpgaveWijzigen, "beleidsafspraken"));
            if (Lijst.Notities.IsEmpty) yield return ("notities", Als(Recht.NotitieSchrijven, "notities"));
            if (Bijlagen.Bijlagen.IsEmpty) yield return ("bijlagen", Als(Recht.NotitieSchrijven, "bijlagen"));
        }
    }

    private string? Als(Recht recht, string plaats) => Mag(recht) ? Nieuw(plaats) : null;
}
