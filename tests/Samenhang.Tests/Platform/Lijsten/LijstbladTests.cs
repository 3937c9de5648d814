// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;

namespace Samenhang.Tests.Platform.Lijsten;

public sealed class LijstbladTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);
    private static readonly Personenlijst People = Names();
    private static readonly Lijstopzet<string> List = new()
    {
        Pad = "/dingen",
        Enkelvoud = "ding",
        Meervoud = "dingen",
        Kolommen = [Kolom.Naam<string>("Naam", row => row, (row, _) => "/dingen/" + row)],
    };

    private readonly Projectie<string> _projection = Projectie<string>.Van(
        new Lijstvorm<string> { Naam = row => row, Zoektekst = row => row, Facetten = [] }, [.. Enumerable.Range(0, 120).Select(number => number.ToString("D3", CultureInfo.InvariantCulture))]);

    [Fact]
    public void The_same_question_is_answered_once_and_reads_as_a_new_answer_would()
    {
        var first = Ask("?tekst=01&pagina=1", At(Today, People));
        var again = Ask("?tekst=01&pagina=1", At(Today, People));

        Assert.Same(first, again);
        var anew = new Lijstblad<string>(List, _projection, At(Today, People), Request("?tekst=01&pagina=1").Query);
        foreach (var part in new Func<Lijstblad<string>, IHtmlContent>[] { blad => blad.Tabel, blad => blad.Bevinding, blad => blad.Bladeraar, blad => blad.Werkbalk(null) })
        {
            Assert.Equal(Text(part(anew)), Text(part(again)));
        }

        Assert.Contains("/dingen/010", Text(again.Tabel), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_question_viewer_moment_version_or_list_of_names_is_answered_anew()
    {
        var beeld = Beeld.Leeg.Met([Mutatie.Zet(new Opgave { Id = Guid.CreateVersion7(), Naam = "Nieuw" })], 1, DateTime.UnixEpoch);
        var first = Ask("", At(Today, People));

        Lijstblad<string>[] others =
        [
            Ask("?pagina=2", At(Today, People)), Ask("", At(Today, People), hasDefault: true), Ask("", At(Today.AddDays(1), People)), Ask("", At(Today, Names())),
            Ask("", At(Today, People, beeld: beeld)), Ask("", At(Today, People, new Peil(Today, null))),
        ];

        Assert.All(others, other => Assert.NotSame(first, other));
        Assert.Contains("alles=ja", Text(Ask("?sorteer=-naam", At(Today, People), hasDefault: true).Tabel), StringComparison.Ordinal);
    }

    [Fact]
    public void Kept_lists_of_one_viewer_do_not_stand_in_the_toolbar_of_another()
    {
        var context = At(Today, People);

        Assert.Contains("<b>mine</b>", Text(Ask("", context).Werkbalk(new HtmlString("<b>mine</b>"))), StringComparison.Ordinal);
        Assert.DoesNotContain("mine", Text(Ask("", context).Werkbalk(null)), StringComparison.Ordinal);
    }

    [Fact]
    public void No_more_than_some_answers_are_kept()
    {
        var context = At(Today, People);
        var first = Ask("?pagina=1", context);
        for (var page = 2; page < 30; page++) Ask($"?pagina={page}", context);

        Assert.NotSame(first, Ask("?pagina=1", context));
    }

    private static Personenlijst Names() => new(FrozenDictionary<Guid, Persoon>.Empty);

    private static Lijstcontext At(DateOnly day, Personenlijst people, Peil? peil = null, Beeld? beeld = null) =>
        new(new Blik(beeld ?? Beeld.Leeg, Kijker.ZietAlles), day, people, new Wegwijzer(peil ?? Peil.Nu), null);

    private static string Text(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static HttpRequest Request(string query) => new DefaultHttpContext { Request = { QueryString = new QueryString(query) } }.Request;

    private Lijstblad<string> Ask(string query, Lijstcontext context, bool hasDefault = false) => Lijstblad<string>.Van(List, _projection, context, Request(query), hasDefault);
}
