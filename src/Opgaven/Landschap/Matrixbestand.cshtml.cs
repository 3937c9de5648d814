// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Beheer;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Opgaven.Landschap;

/// <summary>The matrix of opgaven and portefeuilles as a file: a row for each opgave that the same address shows.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class MatrixbestandModel : BeeldPagina
{
    /// <summary>Makes the file.</summary>
    public IActionResult OnGet(string? vorm)
    {
        var context = new Lijstcontext(Blik, Peildatum, Personen, Weg, null);
        var blad = new Lijstblad<Opgaverij>(Opgavenlijst.Opzet, Opgavenlijst.Lees(Blik, Peildatum), context, Request.Query, int.MaxValue);
        var portefeuilles = Opgavenmatrix.Portefeuilles(context);
        var rijen = blad.Uitkomst.Groepen.SelectMany(groep => groep.Rijen).DistinctBy(rij => rij.Opgave.Id).Select(rij =>
        {
            var cellen = Portefeuillematrix.Van(Blik, rij.Opgave);
            return (object?[])[rij.Opgave.Naam, rij.Opgave.Code, .. portefeuilles.SelectMany(portefeuille => Waarden(cellen.GetValueOrDefault(portefeuille.Id)))];
        });
        return Bestandsantwoord.Als(
            new Uitvoertabel("Matrix", ["Opgave", "Code", .. portefeuilles.SelectMany(portefeuille => new[] { portefeuille.Naam, $"{portefeuille.Naam}: open besluiten" })], [.. rijen]),
            vorm,
            $"matrix-{Gebruiker.OrganisatieCode}-{Peildatum:yyyy-MM-dd}");
    }

    private static object?[] Waarden(Portefeuillecel? cel) => cel is null ? [null, null] : [Opgavenmatrix.Woord(cel), (decimal)cel.Open.Length];
}
