// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Word;

namespace Samenhang.Portfolio.Besluiten;

/// <summary>What the Word documents about decisions have in common. They hold what the viewer sees on the page, at the same moment.</summary>
internal static class Portfoliodocument
{
    /// <summary>Begins the document; a moment in the past says so below the title.</summary>
    internal static Documentschrijver Begin(BeeldPagina pagina, string titel, string soort, TimeProvider klok)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        var peil = pagina.Peil.IsNu ? $"stand van {Datumtekst.Lang(pagina.Peildatum)}" : $"terugblik: zoals het was vastgelegd op {Datumtekst.Lang(pagina.Peildatum)}, niet zoals het nu is";
        var gemaakt = Tijd.InAmsterdam(nu).ToString("d MMMM yyyy HH:mm", CultureInfo.GetCultureInfo("nl-NL"));
        return new Documentschrijver(titel, $"{soort}, {peil}", $"{pagina.Gebruiker.OrganisatieNaam}, gemaakt op {gemaakt} door {pagina.Gebruiker.Naam}", nu);
    }

    /// <summary>Name of a file: words in letters that every system takes, and the day.</summary>
    internal static string Bestandsnaam(string soort, Feit feit, DateOnly dag)
    {
        var naam = string.Concat($"{soort} {feit.Titel}".Select(teken => char.IsLetterOrDigit(teken) ? char.ToLowerInvariant(teken) : '-')).Trim('-');
        return $"{(naam.Length > 60 ? naam[..60] : naam)}-{dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.docx";
    }
}
