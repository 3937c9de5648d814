// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Organisaties;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>What an effort needs before it starts, by its werkwijze; the rules themselves stand in Kern and decide.</summary>
internal static class Startvoorwaarden
{
    internal static IReadOnlyList<Nodig> Van(Blik blik, Inspanning inspanning, DateOnly dag, bool magRol, bool magBudget)
    {
        var (werkwijze, inrichting) = (inspanning.Werkwijze, new Inrichting(blik));
        var punten = new List<Nodig>
        {
            new("Een werkwijze", $"Opdrachtgever en {inrichting.Rolnaam(Rol.Sturingsprofessional)} kiezen samen.", werkwijze != Werkwijze.NogNietGekozen, $"/inspanningen/{inspanning.Id}/werkwijze"),
        };
        if (werkwijze is Werkwijze.Project or Werkwijze.Programma or Werkwijze.Bestuursproces)
        {
            var rollen = blik.Naar(r => r.RollenOp, inspanning.Id);
            foreach (var rol in Sturingsdriehoek.Hoeken)
            {
                var vervulling = Actueel.Rol(rollen, rol, dag);
                var adres = vervulling is null ? $"/rollen/nieuw?bij={inspanning.Id}&rol={rol}" : $"/rollen/{vervulling.Id}";
                punten.Add(new(
                    $"Een {inrichting.Rolnaam(rol)}, of een vacature die is vastgelegd", Aanwijzer(rol, inrichting),
                    vervulling is not (null or { Bezetting: Bezetting.Onbekend }), magRol ? adres : null));
            }
        }

        if (werkwijze == Werkwijze.Project)
        {
            var heeftBudget = blik.Naar(r => r.BudgetVan, inspanning.Id).Any(regel => regel.Richting == Geldrichting.Lasten && regel.BegrootCenten is not null);
            punten.Add(new("Een resultaat en een einddatum", "Opdrachtgever en projectleider spreken ze af.", inspanning.Contract?.Resultaat is not null && inspanning.Eind is not null, "#contract"));
            punten.Add(new("Een afspraak met datum", "Opdrachtgever en projectleider: de dag waarop zij het eens zijn.", inspanning.Contract?.AfgesprokenOp <= dag, "#contract"));
            punten.Add(new("Een budget", "De opdrachtgever, met de controller.", heeftBudget, magBudget ? $"/budgetregels/nieuw?bij={inspanning.Id}" : null));
        }

        if (werkwijze == Werkwijze.Programma)
        {
            punten.Add(new("Ten minste één doel", "De programmamanager.", blik.Naar(r => r.BijdragenVan, inspanning.Id).Any(bijdrage => bijdrage.DientVanaf(dag)), $"/bijdragen/nieuw?bij={inspanning.Id}"));
        }

        return punten;
    }

    private static string Aanwijzer(Rol rol, Inrichting inrichting) => rol switch
    {
        Rol.BestuurlijkOpdrachtgever => "Het college wijst aan.",
        Rol.AmbtelijkOpdrachtgever => "De gemeentesecretaris of directie wijst aan.",
        _ => $"De {inrichting.Rolnaam(Rol.AmbtelijkOpdrachtgever)} kiest.",
    };
}
