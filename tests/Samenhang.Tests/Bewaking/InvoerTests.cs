// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Bewaking;

/// <summary>
/// Every form of every page, found by opening the pages, takes whatever is typed: it answers with status 400 and keeps all that was typed, or
/// it is recorded as it was typed. Nothing typed comes out as markup, and nothing makes the server fail.
/// </summary>
public sealed class InvoerTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Script = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
    /// <summary>The button that takes back the last change is there once, and has nothing to fill in.</summary>
    private const string Formulieren = "main form[method=post]:not(.samenhang-ongedaan)";

    private static readonly string[] Teksten =
        ["   ", new string('ŵ', 5000), Script, "gezin 👩‍👩‍👧 ✔ 🏠", "Súdwest-Fryslân ŵêr", "a\u0001b\u0007c\u001Bd\u007Fe", "31-02-2026 1e400 ' or 1=1 --"];

    /// <summary>Each value has an organisation of its own.</summary>
    private static readonly string[] Organisaties = ["GM0014", "GM0034", "GM0037", "GM0047", "GM0050", "GM0059", "GM0060", "GM0072"];

    public static TheoryData<int> Waarden => [.. Enumerable.Range(0, Teksten.Length)];

    [Theory, MemberData(nameof(Waarden))]
    public async Task Every_form_takes_it_well(int nummer)
    {
        var waarde = Teksten[nummer];
        await VulAllesAsync(Organisaties[nummer], formulier => Vul(formulier, waarde), waarde);
    }

    [Fact]
    public async Task Every_form_takes_a_choice_that_does_not_exist_well() =>
        await VulAllesAsync(Organisaties[^1], formulier => [.. KiesVerkeerd(formulier), .. Vul(formulier, "x")], "x");

    private async Task VulAllesAsync(string code, Func<IHtmlFormElement, List<(string Naam, string Waarde)>> vul, string waarde)
    {
        var host = quiet.Host;
        var iemand = await host.PersonAsync(code, "Iemand");
        var wereld = Wereld.Maak("Begin", iemand);
        await host.RecordAsync(code, [.. wereld.Alles, new Portefeuille { Id = Guid.CreateVersion7(), Naam = "Wonen" }, new Moment { Id = Guid.CreateVersion7(), Naam = "Toen", OpVersie = 1, Datum = new DateOnly(2026, 3, 3) }]);
        using var client = await host.SignedInAsync(code);
        var beeld = await host.BeeldAsync(code);
        var feiten = Soorten.Alle.Select(soort => beeld.Van(soort).Feiten.FirstOrDefault()).OfType<Feit>().ToList();
        var (formulieren, fouten) = (0, new List<string>());
        foreach (var adres in Adressen(feiten, iemand))
        {
            using var gevraagd = await client.GetAsync(Paginas.Uri(adres));
            if (gevraagd.StatusCode != HttpStatusCode.OK || gevraagd.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var pagina = await gevraagd.DocumentAsync(HttpStatusCode.OK);
            var aantal = pagina.QuerySelectorAll(Formulieren).Length;
            for (var plaats = 0; plaats < aantal; plaats++)
            {
                var vers = await client.GetDocumentAsync(adres);
                var formulier = (IHtmlFormElement)vers.QuerySelectorAll(Formulieren)[plaats];
                if (vul(formulier) is not { Count: > 0 } gevuld) continue;
                formulieren++;
                fouten.AddRange(await StuurAsync(client, formulier, adres, gevuld, waarde, code));
            }
        }

        Assert.True(fouten.Count == 0, string.Join('\n', fouten.Distinct()));
        Assert.True(formulieren > 25, $"Only {formulieren} forms were found.");
    }

    private async Task<List<string>> StuurAsync(
        HttpClient client, IHtmlFormElement formulier, string adres, List<(string Naam, string Waarde)> gevuld, string waarde, string code)
    {
        var voor = (await quiet.Host.BeeldAsync(code)).Versie;
        var verzoek = formulier.GetSubmission((IHtmlElement)formulier.QuerySelector("button")!)!;
        using var bericht = new HttpRequestMessage(HttpMethod.Post, new Uri(verzoek.Target.Href)) { Content = new StreamContent(verzoek.Body) };
        bericht.Content.Headers.TryAddWithoutValidation("Content-Type", verzoek.MimeType);
        using var antwoord = await client.SendAsync(bericht);
        var waar = $"{adres} with {waarde[..Math.Min(20, waarde.Length)]}";
        if (antwoord.StatusCode is HttpStatusCode.Redirect)
        {
            return await OpgeslagenAsync(waar, waarde, code, voor);
        }

        // A test of several screens goes on to the next one, and stores nothing until its end.
        if (antwoord.StatusCode == HttpStatusCode.OK && adres.EndsWith("test", StringComparison.Ordinal) && (await quiet.Host.BeeldAsync(code)).Versie == voor)
        {
            return (await antwoord.Content.ReadAsStringAsync()).Contains("<script>alert", StringComparison.Ordinal) ? [$"{waar}: came out as markup"] : [];
        }

        if (antwoord.StatusCode != HttpStatusCode.BadRequest) return [$"{waar}: {(int)antwoord.StatusCode}"];
        var fouten = new List<string>();
        var tekst = await antwoord.Content.ReadAsStringAsync();
        if (tekst.Contains("<script>alert", StringComparison.Ordinal) || tekst.Contains("<img src=x", StringComparison.Ordinal)) fouten.Add($"{waar}: came out as markup");
        var pagina = await antwoord.DocumentAsync(HttpStatusCode.BadRequest);
        if (pagina.QuerySelector("[data-foutenlijst] li") is null) fouten.Add($"{waar}: no summary");
        foreach (var (naam, getypt) in gevuld)
        {
            var veld = pagina.QuerySelectorAll($"main form [name='{naam}']").FirstOrDefault();
            if (veld is IHtmlInputElement { Type: "password" }) continue;
            var staat = veld is IHtmlTextAreaElement vak ? vak.TextContent : veld?.GetAttribute("value") ?? "";
            if (Regels(staat) != Regels(getypt)) fouten.Add($"{waar}: {naam} was lost, now ‘{staat[..Math.Min(20, staat.Length)]}’");
        }

        return fouten;
    }

    /// <summary>What was recorded is what was typed, without what nobody can see.</summary>
    private async Task<List<string>> OpgeslagenAsync(string waar, string waarde, string code, long voor)
    {
        var na = await quiet.Host.BeeldAsync(code);
        var schoon = string.Concat(waarde.Where(teken => !char.IsControl(teken))).Trim();
        if (na.Versie == voor || schoon.Length == 0) return [];
        var nieuw = Soorten.Alle.SelectMany(soort => na.Van(soort).Feiten).Where(feit => feit.SindsVersie > voor).ToList();
        var teksten = nieuw.SelectMany(feit => feit.GetType().GetProperties().Where(veld => veld.PropertyType == typeof(string)).Select(veld => veld.GetValue(feit) as string)).OfType<string>().ToList();
        return teksten.Exists(tekst => tekst.Any(teken => char.IsControl(teken) && teken is not ('\n' or '\t'))) ? [$"{waar}: a control character was recorded"]
            : teksten.Exists(tekst => tekst.Contains("alert(", StringComparison.Ordinal) && tekst != schoon) ? [$"{waar}: another text was recorded"] : [];
    }

    private IEnumerable<string> Adressen(List<Feit> feiten, Guid persoon)
    {
        foreach (var sjabloon in Paginas.Alle(quiet.Host))
        {
            if (!Paginas.VraagtId(sjabloon))
            {
                yield return sjabloon;
                continue;
            }

            foreach (var id in feiten.Select(feit => feit.Id).Append(persoon)) yield return Paginas.Adres(sjabloon, id);
            if (Paginas.Nieuw(sjabloon) is not { } nieuw) continue;
            foreach (var drager in feiten.Where(feit => feit is Opgave or Inspanning or Doel or Indicator)) yield return $"{nieuw}?bij={drager.Id}";
        }
    }

    /// <summary>Types the value in every field where something can be typed.</summary>
    private static List<(string Naam, string Waarde)> Vul(IHtmlFormElement formulier, string waarde)
    {
        var gevuld = new List<(string, string)>();
        foreach (var veld in formulier.Elements.OfType<IHtmlElement>())
        {
            var naam = veld.GetAttribute("name");
            if (naam is null) continue;
            if (veld is IHtmlTextAreaElement vak) vak.Value = waarde;
            else if (veld is IHtmlInputElement { Type: "text" or "search" or "email" or "password" or "tel" or "url" } invoer) invoer.Value = waarde;
            else continue;
            gevuld.Add((naam, waarde));
        }

        return gevuld;
    }

    /// <summary>Sends what no list offers and what no form holds: choices, ids and versions that are none.</summary>
    private static List<(string Naam, string Waarde)> KiesVerkeerd(IHtmlFormElement formulier)
    {
        foreach (var lijst in formulier.QuerySelectorAll<IHtmlSelectElement>("select"))
        {
            lijst.InnerHtml = "<option value='<script>alert(1)</script>' selected>x</option>";
        }

        foreach (var rondje in formulier.QuerySelectorAll<IHtmlInputElement>("input[type=radio], input[type=checkbox], input[type=hidden]:not([name^=__])"))
        {
            (rondje.Value, rondje.IsChecked) = ("99999999999999999999", true);
        }

        return [];
    }

    private static string Regels(string tekst) => tekst.ReplaceLineEndings("\n");
}
