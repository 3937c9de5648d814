// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Vandaag;

/// <summary>What is missing, in words without reproach, and the page that fixes it.</summary>
internal static class Leemtetekst
{
    internal static string Van(BeeldPagina pagina, Leemtesoort soort) => soort switch
    {
        Leemtesoort.Opgavemanager => $"Nog geen {pagina.Rolwoord(Rol.Opgavemanager)}",
        Leemtesoort.Opdracht => "Opdracht nog onbekend",
        Leemtesoort.Doelen => "Nog geen doelen",
        Leemtesoort.BestuurlijkOpdrachtgever => $"Nog geen {pagina.Rolwoord(Rol.BestuurlijkOpdrachtgever)}",
        Leemtesoort.AmbtelijkOpdrachtgever => $"Nog geen {pagina.Rolwoord(Rol.AmbtelijkOpdrachtgever)}",
        Leemtesoort.Sturingsprofessional => $"Nog geen {pagina.Rolwoord(Rol.Sturingsprofessional)}",
        Leemtesoort.Werkwijze => "Werkwijze nog niet gekozen",
        Leemtesoort.Bijdrage => "Draagt nog aan geen doel bij",
        Leemtesoort.Fase => "Fase onbekend",
        _ => "Doel zonder inspanning",
    };

    /// <summary>Address of the form; empty for who may not use it.</summary>
    internal static string? Adres(BeeldPagina pagina, Leemtesoort soort, Feit feit) => soort switch
    {
        Leemtesoort.Opgavemanager => Rolvulling(pagina, feit, Rol.Opgavemanager),
        Leemtesoort.BestuurlijkOpdrachtgever => Rolvulling(pagina, feit, Rol.BestuurlijkOpdrachtgever),
        Leemtesoort.AmbtelijkOpdrachtgever => Rolvulling(pagina, feit, Rol.AmbtelijkOpdrachtgever),
        Leemtesoort.Sturingsprofessional => Rolvulling(pagina, feit, Rol.Sturingsprofessional),
        Leemtesoort.Opdracht => Als(pagina, Recht.OpgaveWijzigen, $"/opdrachten/nieuw?bij={feit.Id}"),
        Leemtesoort.Doelen => Als(pagina, Recht.OpgaveWijzigen, $"/doelen/nieuw?opgave={feit.Id}"),
        Leemtesoort.Werkwijze => Als(pagina, Recht.InspanningWijzigen, $"/inspanningen/{feit.Id}/werkwijze"),
        Leemtesoort.Bijdrage => Als(pagina, Recht.InspanningWijzigen, $"/bijdragen/nieuw?bij={feit.Id}"),
        Leemtesoort.Fase => Als(pagina, Recht.InspanningWijzigen, $"/inspanningen/{feit.Id}/fase"),
        _ => null,
    };

    /// <summary>The role there is, when it is vacant or unknown; otherwise a new one.</summary>
    private static string? Rolvulling(BeeldPagina pagina, Feit feit, Rol rol)
    {
        foreach (var vervulling in pagina.Blik.Naar(r => r.RollenOp, feit.Id))
        {
            if (vervulling.Rol == rol && vervulling.GeldtOp(pagina.Peildatum))
            {
                return Als(pagina, Recht.RolVervullen, $"/rollen/{vervulling.Id}");
            }
        }

        return Als(pagina, Recht.RolVervullen, $"/rollen/nieuw?bij={feit.Id}&rol={rol}");
    }

    private static string? Als(BeeldPagina pagina, Recht recht, string adres) => pagina.MagWijzigen(recht) ? adres : null;
}
