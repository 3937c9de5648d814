// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Groepen;

namespace Samenhang.Tests.Kern.Groepen;

/// <summary>Reading questions: what is right is read, what is wrong is told with the line it is on.</summary>
public sealed class LezersTests
{
    [Fact]
    public void A_file_with_blanks_at_line_ends_and_pairs_in_any_order_is_read()
    {
        var question = Mdgplib.Lees(new StringReader("\r\n# made by hand\r\n3 2 DS 1 2 1 1 \r\n1 0 2.5\r\n\r\n2 1 4\r\n0 2 1e1\r\n0 0 0\r\n"), out var objections);

        Assert.Empty(objections);
        Assert.Equal([2.5, 0, 4], question!.Vanaf(1).ToArray());
        Assert.Equal([new Groepsgrens(1, 2), new Groepsgrens(1, 1)], question.Grenzen);
    }

    [Theory]
    [InlineData("", "Regel 1: verwacht")]
    [InlineData("# nothing\n\n3 1 xx 3 3\n", "Regel 3: verwacht")]
    [InlineData("3 1 xx 3 3\n", "Regel 1: verwacht")]
    [InlineData("3 2 ss 1 2 1\n", "Regel 1: bij 2 groepen horen 4 grenzen; er staan er 3.")]
    [InlineData("3 1 ss 3 drie\n", "Regel 1: de grens \"drie\" is geen geheel getal.")]
    [InlineData("3 1 ss 1 2\n", "Regel 1: In de groepen passen samen 2; er zijn er 3.")]
    [InlineData("3 1 ss 4 5\n", "Regel 1: De groepen vragen samen minstens 4; er zijn er 3.")]
    [InlineData("3 1 ss 3 2\n", "Regel 1: Groep 1 heeft een bovengrens (2) onder de ondergrens (3).")]
    [InlineData("-3 1 ss 3 3\n", "Regel 1: Het aantal is -3")]
    [InlineData("99999 1 ss 1 99999\n", "Regel 1: Het aantal is 99999")]
    [InlineData("2 1 ss 2 2\n0 1\n", "Regel 2: verwacht \"i j d\"; er staan 2 woorden.")]
    [InlineData("2 1 ss 2 2\n0 2 5\n", "Regel 2: \"2\" is geen nummer van 0 tot en met 1.")]
    [InlineData("2 1 ss 2 2\n0 1 NaN\n", "Regel 2: \"NaN\" is geen afstand")]
    [InlineData("2 1 ss 2 2\n0 1 1,5\n", "Regel 2: \"1,5\" is geen afstand")]
    [InlineData("2 1 ss 2 2\n0 1 1\n1 0 2\n", "Regel 3: de afstand tussen 1 en 0 stond er al, als 1.")]
    [InlineData("2 1 ss 2 2\n0 1 1\n1 1 2\n", "Regel 3: de afstand van 1 tot zichzelf is 0, niet 2.")]
    [InlineData("3 1 ss 3 3\n0 1 1\n", "Er ontbreken 2 afstanden; de eerste is die tussen 0 en 2.")]
    public void What_is_wrong_is_told_with_its_line(string text, string expected)
    {
        Assert.Null(Mdgplib.Lees(new StringReader(text), out var objections));
        Assert.StartsWith(expected, Assert.Single(objections), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_gets_twenty_objections_at_most()
    {
        Mdgplib.Lees(new StringReader("9 1 ss 9 9\n" + string.Concat(Enumerable.Repeat("a;b;c\n", 1000))), out var objections);
        Assert.Equal(Mdgplib.MeesteBezwaren, objections.Count);
    }

    [Theory]
    [InlineData("""{ "grenzen": [[1, 2]], "afstanden": [[0, 3], [3, 0]] }""", null)]
    [InlineData("""{ "grenzen": [[1, 2]] , "afstanden": 3 }""", "afstanden: hier hoort een lijst")]
    [InlineData("""{ "afstanden": [[0, 3], [3, 0]] }""", "grenzen: hier hoort een lijst")]
    [InlineData("""{ "grenzen": [[1]], "afstanden": [[0, 3], [3, 0]] }""", "grenzen[0]: hier horen twee gehele getallen")]
    [InlineData("""{ "grenzen": [[1, 1]], "afstanden": [[0, 3], [3, 0]] }""", "grenzen: In de groepen passen samen 1")]
    [InlineData("""{ "grenzen": [[1, 2]], "afstanden": [[0, 3], [3]] }""", "afstanden[1]: hier horen 2 getallen.")]
    [InlineData("""{ "grenzen": [[1, 2]], "afstanden": [[0, 3], [4, 0]] }""", "afstanden[1][0]: is niet gelijk")]
    [InlineData("""{ "grenzen": [[1, 2]], "afstanden": [[1, 3], [3, 0]] }""", "afstanden[0][0]: de afstand tot zichzelf is 0.")]
    public void A_table_is_read_or_told_where_it_is_wrong(string json, string? expected)
    {
        var question = Afstandentabel.Lees(json, out var objections);

        Assert.True(Afstandentabel.Past(json));
        Assert.Equal(expected is null, question is not null);
        Assert.Equal(expected is null, objections.Count == 0);
        if (expected is not null) Assert.StartsWith(expected, objections[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_round_is_read_with_names_in_place_of_numbers()
    {
        var round = Rondelezer.Lees(
            """
            { "groepen": [{ "naam": "Groep 1", "minimum": 2, "organisatie": "Rotterdam", "bezwaar": ["Jo"] }, { "naam": "Groep 2" }],
              "kenmerken": [{ "naam": "regio" }, { "naam": "niveau", "soort": "niveau", "richting": "gelijk", "band": 1 }, { "naam": "thema's", "soort": "verzameling" }],
              "personen": [
                { "naam": "Jikke", "organisatie": "Lindewaard", "wachtrondes": 2, "aangemeld": "2026-03-01", "voorkeur": ["Groep 2"], "kenmerken": { "regio": "Noord", "niveau": 3, "thema's": ["wonen", "zorg"] } },
                { "naam": "Jo", "beschikbaar": ["Groep 2"], "vast": "Groep 2", "kenmerken": { "regio": "Zuid", "thema's": ["zorg"] } } ],
              "nietSamen": [["Jo", "Jikke"]] }
            """,
            out var objections);

        Assert.Empty(objections);
        Assert.Equal([1], round!.Kandidaten[0].Voorkeur);
        Assert.Equal((1, 2, 8), (round.Kandidaten[1].Vast, round.Groepen[0].Minimum, round.Groepen[1].Maximum));
        Assert.Equal([[0], [3], [0, 1]], round.Kandidaten[0].Waarden);
        Assert.Equal([[1], [], [1]], round.Kandidaten[1].Waarden);
        Assert.Equal([(1, 0)], round.NietSamen);
        Assert.Equal((3, 1), (round.Kenmerken[1].Niveaus, round.Kenmerken[1].Band));
    }

    [Theory]
    [InlineData("{", "Regel 1: dit klopt niet")]
    [InlineData("{}", "Er horen \"groepen\" en \"personen\" in te staan.")]
    [InlineData("""{ "groepen": [{ "naam": "A" }], "personen": [{ "naam": "B", "leeftijd": 3 }] }""", "Regel 1: dit klopt niet bij personen[0].leeftijd.")]
    [InlineData("""{ "groepen": [{ "naam": "A" }], "personen": [{ "naam": "B", "vast": "C" }] }""", "B: de groep \"C\" bestaat niet.")]
    [InlineData("""{ "groepen": [{ "naam": "A" }], "personen": [{ "naam": "B", "kenmerken": { "regio": "Noord" } }] }""", "B: het kenmerk \"regio\" staat niet bij de kenmerken.")]
    [InlineData("""{ "groepen": [{ "naam": "A" }], "kenmerken": [{ "naam": "n", "soort": "niveau" }], "personen": [{ "naam": "B", "kenmerken": { "n": 0 } }] }""", "B: bij n hoort een heel getal vanaf 1")]
    [InlineData("""{ "groepen": [{ "naam": "A", "maximum": 9 }], "personen": [] }""", "A: het minimum is 1 of meer")]
    [InlineData("""{ "groepen": [{ "naam": "A" }], "personen": [{ "naam": "B" }], "welSamen": [["B"]] }""", "welSamen: elk paar is een lijst van twee namen.")]
    public void What_is_wrong_in_a_round_is_told_with_its_place(string json, string expected)
    {
        Assert.Null(Rondelezer.Lees(json, out var objections));
        Assert.StartsWith(expected, objections[0], StringComparison.Ordinal);
    }
}
