// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.RegularExpressions;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Bewaking;

/// <summary>
/// Over all pages, exports and filters: nothing of another organisation, and nothing of what is meant for those involved only, appears as a
/// name, a number or an id; and every id of it is answered as one that does not exist.
/// </summary>
public sealed class IsolatieTests(IsolatieTests.Opstelling opstelling) : IClassFixture<IsolatieTests.Opstelling>
{
    private const string Eigen = "GM0294", Ander = "GM0197";
    private const string Zichtbaar = "Lichtkever", Geheim = "Schaduwvos", Vreemd = "Verrekijker";

    /// <summary>Roles that do not see what is meant for those involved, together with every permission to change.</summary>
    private static readonly string[] Nietsziend = [Rollen.Lezer, "sturingsprofessional", "lijnmanager", "opgavemanager", "controller", "bestuurder"];

    private TestHost Host => opstelling.Quiet.Host;

    [Fact]
    public async Task Each_id_of_another_organisation_is_not_there_on_any_page()
    {
        using var client = await Host.SignedInAsync(Ander);
        AssertNiets(await opstelling.GevondenAsync(client, [.. opstelling.Open.Ids, .. opstelling.Dicht.Ids, opstelling.Iemand], HttpStatusCode.NotFound));
    }

    [Theory, InlineData(Rollen.Lezer), InlineData("sturingsprofessional"), InlineData("opgavemanager"), InlineData("controller"), InlineData("bestuurder")]
    public async Task Each_id_that_is_hidden_is_not_there_on_any_page(string rol)
    {
        using var client = await Host.SignedInAsync(Eigen, rol);
        AssertNiets(await opstelling.GevondenAsync(client, [.. opstelling.Dicht.Ids], HttpStatusCode.NotFound, HttpStatusCode.Forbidden));
    }

    [Fact]
    public async Task Who_may_see_it_finds_it_on_every_list_and_page()
    {
        using var client = await Host.SignedInAsync(Eigen);
        foreach (var adres in new[]
        {
            "/opgaven", "/inspanningen", "/doelen", "/indicatoren", "/partijen", "/doelen/exporteren?vorm=csv", $"/opgaven/{opstelling.Dicht.Opgave.Id}", $"/personen/{opstelling.Iemand}",
            $"/partijen/{opstelling.Gedeeld.Id}", $"/inspanningen/{opstelling.Brug.Id}", $"/doelen/{opstelling.Open.Doel.Id}",
        })
        {
            Assert.Contains(Geheim, await client.GetStringAsync(Paginas.Uri(adres)), StringComparison.Ordinal);
        }

        Assert.NotEmpty(await opstelling.GevondenAsync(client, [opstelling.Dicht.Opgave.Id], HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Nothing_of_another_organisation_appears_anywhere()
    {
        using var client = await Host.SignedInAsync(Ander);
        await opstelling.DoorzoekAsync(client, [.. opstelling.Vreemd.Ids], [Zichtbaar, Geheim, .. Teksten(opstelling.Open.Ids), .. Teksten(opstelling.Dicht.Ids)]);
    }

    [Theory, InlineData(Rollen.Lezer), InlineData("sturingsprofessional"), InlineData("opgavemanager"), InlineData("controller"), InlineData("bestuurder")]
    public async Task Nothing_that_is_hidden_appears_anywhere(string rol)
    {
        using var client = await Host.SignedInAsync(Eigen, rol);
        await opstelling.DoorzoekAsync(
            client, [.. opstelling.Open.Ids, opstelling.Gedeeld.Id, opstelling.Brug.Id, opstelling.Iemand], [Geheim, Vreemd, .. Teksten(opstelling.Dicht.Ids), .. Teksten(opstelling.Vreemd.Ids)]);
    }

    private static string ZonderMensen(string pagina) => Regex.Replace(pagina, "<option value=\"[0-9a-f-]{36}\"[^>]*>Test [^<]*</option>", "");

    [Fact]
    public async Task Pages_are_the_same_as_they_were_before_anything_was_hidden()
    {
        foreach (var (rol, nu) in await opstelling.PerRolAsync())
        {
            Assert.Equal(opstelling.Voor[rol].Keys, nu.Keys);
            // People are hidden from nobody, and every test that signs somebody in adds one.
            foreach (var (adres, tekst) in nu.Where(pagina => !pagina.Key.StartsWith("/personen", StringComparison.Ordinal)))
            {
                Assert.True(ZonderMensen(opstelling.Voor[rol][adres]) == ZonderMensen(tekst), $"{rol} sees another page at {adres} since something hidden was recorded:\n{Verschil(opstelling.Voor[rol][adres], tekst)}");
            }
        }
    }

    private static void AssertNiets(IReadOnlyCollection<string> gevonden) => Assert.True(gevonden.Count == 0, string.Join('\n', gevonden));

    private static IEnumerable<string> Teksten(IEnumerable<Guid> ids) => ids.Select(id => id.ToString());

    private static string Verschil(string voor, string na)
    {
        var begin = voor.Zip(na).TakeWhile(paar => paar.First == paar.Second).Count();
        return $"- {Stuk(voor, begin)}\n+ {Stuk(na, begin)}";
    }

    private static string Stuk(string tekst, int begin) => tekst[Math.Max(0, begin - 80)..Math.Min(tekst.Length, begin + 160)];

    /// <summary>Two organisations; in one of them first what everybody may see, then what is hidden and what points at it.</summary>
    public sealed class Opstelling : IAsyncLifetime
    {
        internal QuietHost Quiet { get; } = new();

        internal Wereld Open { get; private set; } = null!;

        internal Wereld Dicht { get; private set; } = null!;

        internal Wereld Vreemd { get; private set; } = null!;

        /// <summary>A party that takes part in what is seen and in what is hidden.</summary>
        internal Partij Gedeeld { get; private set; } = null!;

        /// <summary>An effort for an opgave that is seen and for one that is hidden.</summary>
        internal Inspanning Brug { get; private set; } = null!;

        /// <summary>Somebody with roles in both.</summary>
        internal Guid Iemand { get; private set; }

        /// <summary>What each role saw before anything hidden was recorded.</summary>
        internal Dictionary<string, SortedDictionary<string, string>> Voor { get; private set; } = [];

        public async Task InitializeAsync()
        {
            var host = Quiet.Host;
            Iemand = await host.PersonAsync(Eigen, "Iemand Overal");
            var vreemde = await host.PersonAsync(Ander, $"{IsolatieTests.Vreemd} Jansen");
            Open = Wereld.Maak(Zichtbaar, Iemand);
            Dicht = Wereld.Maak(Geheim, Iemand, Zichtbaarheid.Betrokkenen);
            Vreemd = Wereld.Maak(IsolatieTests.Vreemd, vreemde);
            Gedeeld = new Partij { Id = Guid.CreateVersion7(), Naam = "Gedeelde partij", Betrokken = [new() { Op = Open.Opgave.Id, Inbreng = "doet mee" }] };
            Brug = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Brug", Opgaven = [Open.Opgave.Id] };
            var afspraak = new Beleidsafspraak { Id = Guid.CreateVersion7(), Tekst = "Gedeelde afspraak", Over = [Open.Opgave.Id] };
            var besluit = new Besluit { Id = Guid.CreateVersion7(), Naam = "Gedeeld besluit", Over = [Open.Opgave.Id] };
            await host.RecordAsync(Eigen, [.. Open.Alles, Gedeeld, Brug, afspraak, besluit]);
            await host.RecordAsync(Ander, Vreemd.Alles);
            foreach (var rol in (string[])[Rollen.Beheerder, .. Nietsziend])
            {
                (await host.SignedInAsync(Eigen, rol)).Dispose();
            }

            Voor = await PerRolAsync();
            Gedeeld = Gedeeld with { Betrokken = [.. Gedeeld.Betrokken, new() { Op = Dicht.Opgave.Id, Inbreng = $"{Geheim} inbreng" }] };
            Brug = Brug with { Opgaven = [Open.Opgave.Id, Dicht.Opgave.Id], DeelVan = Dicht.Inspanning.Id };
            await host.RecordAsync(
                Eigen,
                [
                    .. Dicht.Alles, Gedeeld, Brug, afspraak with { Over = [Open.Opgave.Id, Dicht.Opgave.Id] }, besluit with { Over = [Open.Opgave.Id, Dicht.Inspanning.Id] },
                    Open.Opgave with { DeelVan = Dicht.Opgave.Id },
                    new Bijdrage { Id = Guid.CreateVersion7(), Van = Dicht.Inspanning.Id, Naar = Open.Doel.Id, Sterkte = 3, Onderbouwing = $"{Geheim} bewijs" },
                    new Bijdrage { Id = Guid.CreateVersion7(), Van = Open.Doel.Id, Naar = Dicht.Doel.Id, Sterkte = 3 },
                    new Afhankelijkheid { Id = Guid.CreateVersion7(), Van = Open.Inspanning.Id, Naar = Dicht.Inspanning.Id, Uitleg = $"{Geheim} uitleg" },
                ]);
        }

        public async Task DisposeAsync() => await Quiet.DisposeAsync();

        /// <summary>The pages, asked and sent to, that answer one of these ids with another status than allowed.</summary>
        internal async Task<List<string>> GevondenAsync(HttpClient client, IReadOnlyList<Guid> ids, params HttpStatusCode[] toegestaan)
        {
            var token = await Paginas.TokenAsync(client);
            var fout = new List<string>();
            foreach (var sjabloon in Paginas.Alle(Quiet.Host).Where(Paginas.VraagtId))
            {
                foreach (var id in ids)
                {
                    var adres = Paginas.Adres(sjabloon, id);
                    using var gevraagd = await client.GetAsync(Paginas.Uri(adres));
                    if (!toegestaan.Contains(gevraagd.StatusCode)) fout.Add($"GET {sjabloon} {(int)gevraagd.StatusCode}");
                    foreach (var achter in new[] { "", "?handler=Verwijder" })
                    {
                        using var velden = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Invoer.Naam", "x")]);
                        using var gestuurd = await client.PostAsync(Paginas.Uri(adres + achter), velden);
                        if (!toegestaan.Contains(gestuurd.StatusCode) && gestuurd.StatusCode != HttpStatusCode.MethodNotAllowed) fout.Add($"POST {sjabloon}{achter} {(int)gestuurd.StatusCode}");
                    }
                }
            }

            return [.. fout.Distinct()];
        }

        /// <summary>Looks at every page with the ids that this person may see, and in many ways at every list; none may hold one of these words.</summary>
        internal async Task DoorzoekAsync(HttpClient client, IReadOnlyList<Guid> ids, IReadOnlyList<string> verboden)
        {
            var gezien = 0;
            foreach (var adres in Adressen(ids))
            {
                using var antwoord = await client.GetAsync(Paginas.Uri(adres));
                Assert.True((int)antwoord.StatusCode < 500, $"{adres} gave {(int)antwoord.StatusCode}");
                gezien += antwoord.IsSuccessStatusCode ? 1 : 0;
                var tekst = Uitgepakt.Tekst(await antwoord.Content.ReadAsByteArrayAsync());
                var gevonden = verboden.Where(woord => tekst.Contains(woord, StringComparison.OrdinalIgnoreCase) && !adres.Contains(woord, StringComparison.OrdinalIgnoreCase)).ToList();
                Assert.True(gevonden.Count == 0, $"{adres} shows {string.Join(", ", gevonden)}");
            }

            Assert.True(gezien > 50, $"Only {gezien} pages were seen.");
        }

        /// <summary>What each role sees now. The roles look at the same time: together they open thousands of pages.</summary>
        internal async Task<Dictionary<string, SortedDictionary<string, string>>> PerRolAsync()
        {
            var gezien = await Task.WhenAll(Nietsziend.Select(rol => Task.Run(async () =>
            {
                using var client = await Quiet.Host.SignedInAsync(Eigen, rol);
                return (rol, await BeeldenAsync(client));
            })));
            return gezien.ToDictionary(paar => paar.rol, paar => paar.Item2);
        }

        /// <summary>Every page that this person may open, without what differs in each answer.</summary>
        private async Task<SortedDictionary<string, string>> BeeldenAsync(HttpClient client)
        {
            var beelden = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var adres in Adressen([.. Open.Ids, Gedeeld.Id, Brug.Id, Iemand], zonderVormen: true))
            {
                using var antwoord = await client.GetAsync(Paginas.Uri(adres));
                beelden.Add(adres, $"{(int)antwoord.StatusCode} {Uitgepakt.Vast(await antwoord.Content.ReadAsStringAsync())}");
            }

            return beelden;
        }

        private IEnumerable<string> Adressen(IReadOnlyList<Guid> ids, bool zonderVormen = false)
        {
            var sjablonen = Paginas.Alle(Quiet.Host);
            foreach (var sjabloon in sjablonen)
            {
                if (!Paginas.VraagtId(sjabloon))
                {
                    yield return sjabloon;
                    continue;
                }

                foreach (var id in ids) yield return Paginas.Adres(sjabloon, id);
                // The same document differs a little each time it is made.
                if (sjabloon.EndsWith("/document", StringComparison.Ordinal) && !zonderVormen)
                {
                    foreach (var id in ids) yield return $"{Paginas.Adres(sjabloon, id)}?vorm=docx";
                }

                if (Paginas.Nieuw(sjabloon) is { } nieuw)
                {
                    foreach (var id in ids) yield return $"{nieuw}?bij={id}";
                }
            }

            foreach (var woord in new[] { "schaduwvo", "verrekijke", "opgave", "inspannign", "notitie uitleg" })
            {
                yield return $"/zoeken?q={Uri.EscapeDataString(woord)}";
                yield return $"/zoeken?handler=Snel&q={Uri.EscapeDataString(woord)}";
            }

            foreach (var lijst in sjablonen.Where(sjabloon => sjablonen.Contains($"{sjabloon}/exporteren")))
            {
                foreach (var vraag in zonderVormen ? ["tekst=opgave", "groep=opgave"] : Vragen()) yield return $"{lijst}?{vraag}";
                if (zonderVormen) continue;
                foreach (var vorm in new[] { "csv", "xlsx" })
                {
                    yield return $"{lijst}/exporteren?vorm={vorm}";
                    yield return $"{lijst}/exporteren?vorm={vorm}&groep=opgave";
                }
            }
        }

        /// <summary>What somebody can ask of a list, also by typing in the address.</summary>
        private IEnumerable<string> Vragen()
        {
            foreach (var woord in new[] { Zichtbaar, Geheim, IsolatieTests.Vreemd, "inspanning" }) yield return $"tekst={woord}";
            foreach (var id in new[] { Dicht.Opgave.Id, Dicht.Doel.Id, Vreemd.Opgave.Id, Iemand })
            {
                foreach (var veld in new[] { "opgave", "doel", "persoon", "portefeuille", "bij" }) yield return $"{veld}={id}";
            }

            foreach (var veld in new[] { "opgave", "doel", "thema", "persoon", "portefeuille", "stand", "status", "fase", "werkwijze", "soort", "rol", "afdeling" })
            {
                yield return $"groep={veld}";
                yield return $"{veld}=geen";
                yield return $"sorteer=-{veld}";
            }

            foreach (var kolom in new[] { "budget", "thema", "opgave", "doelen", "partijen", "portefeuille", "code", "afdeling" }) yield return $"kolom=naam&kolom={kolom}&sorteer={kolom}";
            foreach (var weergave in new[] { "kaarten", "tabel", "matrix" }) yield return $"weergave={weergave}";
            yield return "op=2026-03-03";
            yield return "op=2020-01-01";
        }
    }
}
