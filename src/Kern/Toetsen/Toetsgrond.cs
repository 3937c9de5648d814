// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>What checks look at: all the viewer may see, on a day, with the limits of the organisation. Used by one thread.</summary>
/// <param name="blik">All the viewer may see.</param>
/// <param name="vraag">On which day, and from where on something is found.</param>
/// <param name="namen">Which names are alike.</param>
internal sealed class Toetsgrond(Blik blik, Toetsvraag vraag, Naamboek namen)
{
    internal static readonly ImmutableArray<Rol> Hoeken = [Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional];

    private readonly Dictionary<Guid, int> _driehoeken = [];
    private readonly Dictionary<Guid, Vertrekdag> _vertrek = vraag.Vertrek.ToDictionary(vertrek => vertrek.Persoon);
    private readonly HashSet<Guid> _geteld = [];
    private readonly Dictionary<Rol, string> _rolnamen = [];
    private readonly ImmutableArray<Rolvervulling>[] _perRol = new ImmutableArray<Rolvervulling>[Enum.GetValues<Rol>().Length];
    private int? _aantalOpgaven;
    private (Guid Op, ImmutableArray<Rolvervulling> Rollen) _rollen = (default, []);
    private (Guid Doel, ImmutableArray<Bijdrage> Bijdragen) _naar = (default, []);

    internal Blik Blik => blik;

    /// <summary>What is found at the record that is looked at: one list for all of them.</summary>
    internal List<Bevinding> Gevonden { get; } = [];

    internal Naamboek Namen => namen;

    internal DateOnly Dag => vraag.Dag;

    internal Grenzen Grenzen => vraag.Grenzen;

    /// <summary>The last version on the day from which on nothing may have changed.</summary>
    internal long StilTot => vraag.StilTot;

    /// <summary>Somebody leaves, or has left.</summary>
    internal bool ErVertrektIemand => _vertrek.Count > 0;

    /// <summary>How many opgaven run.</summary>
    internal int AantalOpgaven => _aantalOpgaven ??= blik.Alle<Opgave>().Count(Loopt);

    /// <summary>An opgave that was given as an opdracht and goes on.</summary>
    internal static bool Loopt(Opgave opgave) => !opgave.IsAfgesloten && !opgave.IsKandidaat && opgave.Status is not (Opgavestatus.Parkeerplaats or Opgavestatus.Onbekend);

    /// <summary>Led by a driehoek of three.</summary>
    internal static bool HeeftDriehoek(Inspanning inspanning) => inspanning.Werkwijze is Werkwijze.Project or Werkwijze.Programma or Werkwijze.Bestuursproces;

    /// <summary>The day on which a version was recorded, when that is known.</summary>
    internal DateOnly? DagVan(long versie) => vraag.Dagen.Dag(versie);

    /// <summary>When this person leaves; null for who stays.</summary>
    internal Vertrekdag? Vertrek(Guid persoon) => _vertrek.TryGetValue(persoon, out var vertrek) ? vertrek : null;

    /// <summary>What a role is called here.</summary>
    internal string Rolnaam(Rol rol) => _rolnamen.TryGetValue(rol, out var naam) ? naam : _rolnamen[rol] = Rolnamen.Van(blik.Beeld, rol);

    /// <summary>A goal of an opgave that goes on, or of none.</summary>
    internal bool Telt(Doel doel) => blik.Zoek<Opgave>(doel.OpgaveId) is not { IsAfgesloten: true };

    /// <summary>An indicator of such a goal, or of none.</summary>
    internal bool Telt(Indicator indicator) => blik.Zoek<Doel>(indicator.DoelId) is not { } doel || Telt(doel);

    /// <summary>The roles of this kind on the day.</summary>
    internal ImmutableArray<Rolvervulling> Rollen(Guid op, Rol rol)
    {
        if (_rollen.Op != op)
        {
            _rollen = (op, blik.Naar(r => r.RollenOp, op));
            Array.Clear(_perRol);
        }

        ref var gevonden = ref _perRol[(int)rol];
        if (gevonden.IsDefault)
        {
            gevonden = [];
            foreach (var vervulling in _rollen.Rollen)
            {
                if (vervulling.Rol == rol && vervulling.GeldtOp(Dag)) gevonden = gevonden.Add(vervulling);
            }
        }

        return gevonden;
    }

    /// <summary>Contributions to a goal that count on the day, of efforts that go on and of other goals.</summary>
    internal ImmutableArray<Bijdrage> Naar(Guid doel)
    {
        if (_naar.Doel != doel)
        {
            var alle = blik.Naar(r => r.BijdragenNaar, doel);
            _naar = (doel, alle.All(Telt) ? alle : [.. alle.Where(Telt)]);
        }

        return _naar.Bijdragen;
    }

    private bool Telt(Bijdrage bijdrage) =>
        bijdrage.GeldtOp(Dag)
        && (blik.Zoek<Inspanning>(bijdrage.Van) is { } inspanning ? !inspanning.IsAfgesloten : blik.Zoek<Doel>(bijdrage.Van) is not null);

    /// <summary>Is there somebody of this kind in a corner? Nearly always there is not, and then there is nothing to list.</summary>
    internal bool HeeftHoek(Guid op, Func<Rolvervulling, bool> zoek)
    {
        foreach (var hoek in Hoeken)
        {
            foreach (var vervulling in Rollen(op, hoek))
            {
                if (zoek(vervulling)) return true;
            }
        }

        return false;
    }

    /// <summary>In how many driehoeken of efforts that run this person is ambtelijk opdrachtgever.</summary>
    internal int Driehoeken(Guid persoon)
    {
        if (!_driehoeken.TryGetValue(persoon, out var aantal))
        {
            _geteld.Clear();
            foreach (var rol in blik.Naar(r => r.RollenVanPersoon, persoon))
            {
                if (rol.Rol == Rol.AmbtelijkOpdrachtgever && rol.GeldtOp(Dag) && _geteld.Add(rol.Op) && blik.Zoek<Inspanning>(rol.Op) is { Fase: Fase.InUitvoering } inspanning && HeeftDriehoek(inspanning)) aantal++;
            }

            _driehoeken.Add(persoon, aantal);
        }

        return aantal;
    }
}
