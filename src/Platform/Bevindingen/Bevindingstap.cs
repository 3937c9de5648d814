// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Platform.Bevindingen;

/// <summary>The form in which something is done about a finding.</summary>
/// <param name="Adres">Its address.</param>
/// <param name="Recht">The permission it takes.</param>
public sealed record Bevindingstap(string Adres, Recht Recht)
{
    /// <summary>The step for a finding; every finding has one.</summary>
    public static Bevindingstap Van(Bevinding bevinding)
    {
        ArgumentNullException.ThrowIfNull(bevinding);
        var (id, grond) = (bevinding.Waar.Id, bevinding.Grond?.Id);
        var hier = bevinding.Waar is Opgave ? $"/opgaven/{id}" : $"/inspanningen/{id}";
        return bevinding.Toets.Code switch
        {
            "vacature-in-driehoek" or "twee-hoeken" or "te-veel-driehoeken" or "opgavemanager-leidt-programma" or "opgavemanager-wijkt-af" or "opdrachtgever-zonder-uren" =>
                new($"/rollen/{grond}", Recht.RolVervullen),
            "rol-van-vertrekker" => new($"/opvolging?persoon={bevinding.Wie}", Recht.RolVervullen),
            "hoek-onbekend" => new($"/rollen/nieuw?bij={id}", Recht.RolVervullen),
            "opgave-zonder-opgavemanager" => new($"/rollen/nieuw?bij={id}&rol={Rol.Opgavemanager}", Recht.RolVervullen),
            "opgave-zonder-bestuurder" => new($"/rollen/nieuw?bij={id}&rol={Rol.BestuurlijkOpdrachtgever}", Recht.RolVervullen),
            "improvisatie-zonder-verantwoordelijke" => new($"/rollen/nieuw?bij={id}&rol={Rol.Verantwoordelijke}", Recht.RolVervullen),
            "bijsturen-zonder-besluit" or "geld-boven-begroting" => new($"/besluiten/nieuw?bij={id}", Recht.BesluitNemen),
            "orgaan-niet-bevoegd" => new($"/besluiten/{grond}?bij={id}", Recht.BesluitNemen),
            "doel-met-tegenwerking" => new($"/bijdragen/{grond}", Recht.InspanningWijzigen),
            "doel-zonder-inspanning" or "doel-op-een-inspanning" => new($"/doelen/{id}", Recht.BeeldBekijken),
            "doel-zonder-indicator" => new($"/indicatoren/nieuw?doel={id}", Recht.MetingVastleggen),
            "indicator-zonder-nulmeting" or "indicator-zonder-streefwaarde" => new($"/metingen/nieuw?bij={id}", Recht.MetingVastleggen),
            "inspanning-zonder-doel" => new($"/bijdragen/nieuw?bij={id}", Recht.InspanningWijzigen),
            "stand-verouderd" or "inspanning-slaapt" => new($"{hier}/stand", Recht.StandBevestigen),
            "lijn-niet-akkoord" => new($"{hier}/escaleren", Recht.InspanningWijzigen),
            "werkwijze-niet-gekozen" or "improvisatie-zonder-einde" => new($"{hier}/werkwijze", Recht.InspanningWijzigen),
            "herijkdatum-voorbij" or "antwoord-weerlegd" => new($"{hier}/herijken", Recht.InspanningWijzigen),
            "einddatum-voorbij" => new($"{hier}/fase", Recht.InspanningWijzigen),
            "mijlpaal-voorbij" => new($"/mijlpalen/{grond}", Recht.InspanningWijzigen),
            "programma-met-een-partij" => new($"/betrokkenheid/{id}", Recht.OpgaveWijzigen),
            "opgave-zonder-opdracht" => new($"/opdrachten/nieuw?bij={id}", Recht.OpgaveWijzigen),
            "te-veel-opgaven" or "parkeerdatum-voorbij" => new($"{hier}/status", Recht.OpgaveWijzigen),
            "vraag-verschoven" => new($"{hier}/formulering", Recht.OpgaveWijzigen),
            "afspraak-zonder-werk" => new($"/beleidsafspraken/{id}", Recht.OpgaveWijzigen),
            "driehoek-zonder-overleg" => new($"/portfolio/overleg/nieuw?bij={id}", Recht.OverlegLeiden),
            _ => bevinding.Waar is Doel ? new($"/doelen/{id}/wijzigen", Recht.OpgaveWijzigen) : new($"{hier}/wijzigen", bevinding.Waar is Opgave ? Recht.OpgaveWijzigen : Recht.InspanningWijzigen),
        };
    }

    /// <summary>The step for a finding, when this viewer may take it now.</summary>
    public static Bevindingstap? Voor(Lezing lezing, Bevinding bevinding)
    {
        ArgumentNullException.ThrowIfNull(lezing);
        var stap = Van(bevinding);
        return lezing.MagWijzigen(stap.Recht) ? stap : null;
    }

    /// <summary>Where the record of a finding is shown; nothing for one without a page of its own.</summary>
    public static string? Plaats(Lezing lezing, Bevinding bevinding)
    {
        ArgumentNullException.ThrowIfNull(lezing);
        ArgumentNullException.ThrowIfNull(bevinding);
        return lezing.Weg.Naar(bevinding.Waar) ?? (bevinding.Waar is Beleidsafspraak afspraak && lezing.MagWijzigen(Recht.OpgaveWijzigen) ? $"/beleidsafspraken/{afspraak.Id}" : null);
    }
}
