// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Data;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Verloop;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>What differs in an organisation between the ends of two days, as sentences or as JSON.</summary>
internal sealed record Vergelijk() : Werkwoord(
    "vergelijk",
    "--organisatie GM0294 --van 2026-03-01 [--tot 2026-06-01] [--json]",
    "Zegt wat er tussen twee dagen veranderde, per opgave. Zonder --tot is dat tot nu.")
{
    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal override string[] Opties => ["organisatie", "van", "tot"];

    internal override string[] Schakelaars => ["json"];

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var code = argumenten.Verplicht("organisatie");
        var vandaag = Tijd.Vandaag(diensten.GetRequiredService<TimeProvider>());
        var van = Dag("van", argumenten.Verplicht("van"), vandaag);
        var tot = argumenten.Waarde("tot") is { } tekst ? Dag("tot", tekst, vandaag) : vandaag;
        if (van > tot) throw new Gebruiksfout($"De dag na --van ({van:yyyy-MM-dd}) ligt na die na --tot ({tot:yyyy-MM-dd}). Draai ze om.");
        var organisatie = await diensten.GetRequiredService<SamenhangContext>().Organisaties.AsNoTracking().ZoekAsync(code, stop)
            ?? throw new Gebruiksfout($"Er is geen organisatie met de code \"{code}\".");
        var register = diensten.GetRequiredService<Register>();
        var (eerder, later) = (Zie(await register.LeesAsync(organisatie.Id, van, stop)), Zie(await register.LeesAsync(organisatie.Id, tot, stop)));
        var beeld = new Vergelijkbeeld(Zichtpaar.Van(eerder, later, later), van, tot);
        var personen = await diensten.GetRequiredService<Personenregister>().LeesAsync(organisatie.Id, later.Versie, stop);
        var delen = Verhaal(beeld, personen).Van(beeld.Stukken);
        if (argumenten.Heeft("json")) Console.WriteLine(JsonSerializer.Serialize(Uitvoer(organisatie, beeld, delen), Vorm));
        else Schrijf(delen);
        return 0;
    }

    private static Blik Zie(Beeld beeld) => new(beeld, Kijker.ZietAlles);

    private static DateOnly Dag(string naam, string tekst, DateOnly vandaag) =>
        !DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? throw new Gebruiksfout($"Schrijf de dag na --{naam} als 2026-03-01.")
        : dag > vandaag ? throw new Gebruiksfout($"De dag na --{naam} moet nog komen.")
        : dag;

    private static Wijzigingsverhaal Verhaal(Vergelijkbeeld beeld, Personenlijst personen)
    {
        var namen = new Inrichting(beeld.Later);
        Veldtekst later = new(beeld.Later, personen), eerder = new(beeld.Eerder, personen);
        string Wie(Guid? id) => personen.Zoek(id)?.Naam ?? "iemand die niet meer bekend is";
        return new Wijzigingsverhaal(beeld, new Zinnen(beeld.Eerder, beeld.Later, later.Waarde, namen.Rolnaam, Wie, eerder.Waarde), namen.Rolnaam, Wie, Datumtekst.Lang);
    }

    private static object Uitvoer(Organisatie organisatie, Vergelijkbeeld beeld, IEnumerable<Verhaaldeel> delen) => new
    {
        Organisatie = organisatie.CbsCode,
        Van = beeld.DagEerder,
        Tot = beeld.DagLater,
        VersieVan = beeld.Eerder.Versie,
        VersieTot = beeld.Later.Versie,
        Aantallen = Enum.GetValues<Verschilsoort>().ToDictionary(soort => Woorden.Van(soort), soort => beeld.Stukken.Count(stuk => stuk.Soort == soort)),
        beeld.Gelijk,
        Opgaven = delen.Select(deel => new
        {
            Id = deel.Groep?.Id,
            deel.Groep?.Naam,
            Verschillen = deel.Stukken.Select(stuk => new
            {
                stuk.Stuk.Feit.Id,
                Soort = Soorten.Van(stuk.Stuk.Feit).Naam,
                Naam = stuk.Stuk.Feit.Titel,
                Verschil = Woorden.Van(stuk.Stuk.Soort),
                stuk.Zinnen,
            }),
        }),
    };

    private static void Schrijf(IEnumerable<Verhaaldeel> delen)
    {
        foreach (var deel in delen)
        {
            Console.WriteLine(deel.Groep?.Naam ?? "Niet bij een opgave");
            foreach (var stuk in deel.Stukken)
            {
                Console.WriteLine($"  {Woorden.MetHoofdletter(Soorten.Van(stuk.Stuk.Feit).Naam)} ‘{stuk.Stuk.Feit.Titel}’ ({Woorden.Van(stuk.Stuk.Soort)})");
                foreach (var zin in stuk.Zinnen) Console.WriteLine($"    - {zin}");
            }
        }
    }
}
