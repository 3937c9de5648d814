// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven;

/// <summary>One host with a small landschap that no test changes: three opgaven and seven efforts, one of them seen by few.</summary>
public sealed class ListHost : IAsyncLifetime
{
    public const string Organisation = "GM0294";

    /// <summary>Organisation with 120 efforts, numbered from 1.</summary>
    public const string Large = "GM0546";
    public const string Nasty = "=<script>alert('x')</script> 🎉 Fryslân";
    private readonly Dictionary<(string, string), HttpClient> _clients = [];

    public TestHost Host { get; } = new() { Settings = { ["Samenhang:Demo"] = "false", ["Samenhang:AanmeldpogingenPerMinuut"] = "1000" } };

    public Opgave Meedoen { get; private set; } = null!;

    public Opgave Wonen { get; private set; } = null!;

    public Opgave Secret { get; private set; } = null!;

    public Guid Sanne { get; } = Guid.CreateVersion7();

    public Guid Joost { get; } = Guid.CreateVersion7();

    public Portefeuille Zorg { get; } = new() { Id = Guid.CreateVersion7(), Naam = "Zorg en inkomen" };

    public async Task InitializeAsync()
    {
        Guid organisation, large;
        await using (var scope = Host.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
            organisation = await context.Organisaties.Where(row => row.CbsCode == Organisation).Select(row => row.Id).SingleAsync();
            large = await context.Organisaties.Where(row => row.CbsCode == Large).Select(row => row.Id).SingleAsync();
            context.Personen.Add(new Persoon { Id = Sanne, OrganisatieId = organisation, Naam = "Sanne Verhoeckx" });
            context.Personen.Add(new Persoon { Id = Joost, OrganisatieId = organisation, Naam = "Joost Eerdenburg" });
            await context.SaveChangesAsync();
        }

        var register = Host.Services.GetRequiredService<Register>();
        var early = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Vroege inspanning" };
        await register.VoerUitAsync(organisation, By, new Put([early]));
        Host.Clock.Advance(TimeSpan.FromDays(10));
        await register.VoerUitAsync(organisation, By, new Put([early with { Naam = "Latere inspanning" }, .. Facts()]));
        await register.VoerUitAsync(large, By, new Put([.. Enumerable.Range(1, 120).Select(number =>
            new Inspanning { Id = Guid.CreateVersion7(), Naam = $"Inspanning {number}", Fase = number <= 60 ? Fase.InUitvoering : Fase.OnHold })]));
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    /// <summary>A browser of somebody with a role.</summary>
    public async Task<HttpClient> ClientAsync(string role, string organisation = Organisation)
    {
        if (!_clients.TryGetValue((organisation, role), out var client))
        {
            _clients[(organisation, role)] = client = await Host.SignedInAsync(organisation, role);
        }

        return client;
    }

    private static Door By => new(null, new DateOnly(2026, 3, 3), new HashSet<Guid>());

    private List<Feit> Facts()
    {
        Meedoen = New("Iedereen doet mee", Opgavestatus.InUitvoering, "Armoede");
        Wonen = New("Betaalbaar wonen", Opgavestatus.Herijking, "Wonen");
        Secret = New("Geheime opgave", Opgavestatus.Verkenning, "Geheim thema") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        Meedoen = Meedoen with { Omschrijving = "Niemand blijft achter.", Portefeuilles = [new Portefeuillekoppeling { PortefeuilleId = Zorg.Id, Coordineert = true }] };
        var efforts = new[]
        {
            Effort("Schuldhulp", Meedoen, Werkwijze.Project, Fase.InUitvoering) with { Code = "I-1", Eind = Datering.Jaar(2027) },
            Effort("Wônje yn de wyk", Wonen, Werkwijze.Programma, Fase.InUitvoering),
            Effort(Nasty, Wonen, Werkwijze.NogNietGekozen, Fase.Onbekend),
            Effort("Taalmaatjes", Meedoen, Werkwijze.Routine, Fase.OnHold),
            Effort("Geheim plan", Secret, Werkwijze.Project, Fase.InUitvoering) with { Zichtbaarheid = Zichtbaarheid.Betrokkenen },
            Effort("Zichtbaar deel", Secret, Werkwijze.Project, Fase.Voorbereiding),
        };
        return
        [
            Zorg, Meedoen, Wonen, Secret, .. efforts,
            Light(Meedoen.Id, Licht.Aandachtspunt), Light(efforts[0].Id, Licht.VolgensVerwachting), Light(efforts[3].Id, Licht.Bijsturen),
            Filled(Meedoen.Id, Rol.Opgavemanager, Sanne), Filled(Meedoen.Id, Rol.AmbtelijkOpdrachtgever, null), Filled(efforts[0].Id, Rol.Sturingsprofessional, Joost),
            Filled(efforts[3].Id, Rol.AmbtelijkOpdrachtgever, Joost), Filled(efforts[1].Id, Rol.Sturingsprofessional, null),
            Money(efforts[0].Id, 2026, 125_000_000), Money(efforts[1].Id, 2026, 50_000_00), Money(efforts[3].Id, 2025, 10_000_00), Money(efforts[4].Id, 2026, 999_999_900),
        ];
    }

    private static Opgave New(string name, Opgavestatus status, string theme) => new() { Id = Guid.CreateVersion7(), Naam = name, Status = status, Themas = [theme] };

    private static Inspanning Effort(string name, Opgave opgave, Werkwijze werkwijze, Fase fase) =>
        new() { Id = Guid.CreateVersion7(), Naam = name, Opgaven = [opgave.Id], Werkwijze = werkwijze, Fase = fase };

    private static Stand Light(Guid about, Licht licht) => new() { Id = Guid.CreateVersion7(), Op = about, Datum = new DateOnly(2026, 3, 1), Algemeen = licht };

    private static Rolvervulling Filled(Guid about, Rol role, Guid? person) => new()
    {
        Id = Guid.CreateVersion7(),
        Op = about,
        Rol = role,
        PersoonId = person,
        Bezetting = person is null ? Bezetting.Vacature : Bezetting.Persoon,
    };

    private static Budgetregel Money(Guid about, int year, long cents) => new() { Id = Guid.CreateVersion7(), Op = about, Jaar = year, PrimitiefCenten = cents };

    /// <summary>Takes facts as an import does: without the rules that guard a step.</summary>
    private sealed record Put(IReadOnlyList<Feit> Facts) : IHandeling
    {
        public Uitkomst Voer(Beeld beeld, Door door) => Wijziging.Zet(Facts);
    }
}

/// <summary>All classes that share the landschap.</summary>
[CollectionDefinition(Name)]
public sealed class ListCollection : ICollectionFixture<ListHost>
{
    public const string Name = "lists";
}
