// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>The three corners from which an effort is steered, with gaps in sight.</summary>
internal sealed class Sturingsdriehoek
{
    internal static readonly Rol[] Hoeken = [Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional];

    /// <param name="inspanning">The effort.</param>
    /// <param name="rollen">The roles on it.</param>
    /// <param name="pagina">The page that shows it.</param>
    /// <param name="magRol">An open corner leads to the form that fills it.</param>
    internal Sturingsdriehoek(Inspanning inspanning, ImmutableArray<Rolvervulling> rollen, BeeldPagina pagina, bool magRol)
    {
        Top = Hoek(Rol.BestuurlijkOpdrachtgever, pagina.Rolwoord(Rol.BestuurlijkOpdrachtgever));
        Links = Hoek(Rol.AmbtelijkOpdrachtgever, pagina.Rolwoord(Rol.AmbtelijkOpdrachtgever));
        Rechts = Hoek(Rol.Sturingsprofessional, pagina.Inrichting.EigenRolnaam(Rol.Sturingsprofessional) ?? Professional(inspanning.Werkwijze));

        Hoek Hoek(Rol rol, string naam)
        {
            var vervulling = Actueel.Rol(rollen, rol, pagina.Peildatum);
            var bezetting = vervulling?.Bezetting ?? Bezetting.Onbekend;
            var formulier = !magRol ? null : vervulling is null ? $"/rollen/nieuw?bij={inspanning.Id}&rol={rol}" : $"/rollen/{vervulling.Id}";
            var adres = bezetting == Bezetting.Persoon && vervulling?.PersoonId is { } persoon ? pagina.Weg.Persoon(persoon) : formulier;
            var sinds = vervulling?.Van is { } van ? $"sinds {Datumtekst.Lang(van)}" : null;
            return new Hoek(naam, bezetting, bezetting == Bezetting.Persoon ? pagina.Personen.Naam(vervulling?.PersoonId) : null, adres, sinds);
        }
    }

    internal Hoek Top { get; }

    internal Hoek Links { get; }

    internal Hoek Rechts { get; }

    internal int Vacatures => Aantal(Bezetting.Vacature);

    internal int Onbekend => Aantal(Bezetting.Onbekend);

    private int Aantal(Bezetting bezetting) => (Top.Bezetting == bezetting ? 1 : 0) + (Links.Bezetting == bezetting ? 1 : 0) + (Rechts.Bezetting == bezetting ? 1 : 0);

    private static string Professional(Werkwijze werkwijze) => werkwijze switch
    {
        Werkwijze.Project => "projectleider",
        Werkwijze.Programma => "programmamanager",
        Werkwijze.Bestuursproces => "procesregisseur",
        _ => "sturingsprofessional",
    };
}
