// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Rechten;

/// <summary>Permissions in the words of the user.</summary>
public static class Rechtnamen
{
    /// <summary>What somebody with this permission may do, as the start of a line.</summary>
    public static string Van(Recht recht) => recht switch
    {
        Recht.BeeldBekijken => "Opgaven en inspanningen bekijken",
        Recht.VertrouwelijkZien => "Zien wat alleen voor betrokkenen is",
        Recht.OpgaveWijzigen => "Opgaven, doelen en partijen wijzigen",
        Recht.InspanningWijzigen => "Inspanningen en bijdragen wijzigen",
        Recht.RolVervullen => "Rollen toewijzen",
        Recht.BesluitNemen => "Besluiten vastleggen",
        Recht.StandBevestigen => "De stand bevestigen",
        Recht.MetingVastleggen => "Indicatoren en metingen vastleggen",
        Recht.BegrotingWijzigen => "Budgetten en begroting koppelen",
        Recht.NotitieSchrijven => "Signalen en notities schrijven en bijlagen toevoegen",
        Recht.BevindingAccepteren => "Bevindingen accepteren, met een reden en een datum",
        Recht.OverlegLeiden => "Overleg en wybers voorbereiden en leiden",
        Recht.MomentVastleggen => "Een moment een naam geven",
        Recht.Importeren => "Lijsten inlezen",
        Recht.Exporteren => "Lijsten downloaden",
        Recht.LijstenDelen => "Bewaarde lijsten delen met een rol",
        Recht.PersonenBeheren => "Personen en afdelingen beheren",
        Recht.OrganisatieBeheren => "De organisatie en toegang beheren",
        Recht.Wissen => "Persoonsgegevens wissen",
        Recht.LeerhuisOrganiseren => "Activiteiten van de vereniging organiseren",
        _ => recht.ToString(),
    };
}
