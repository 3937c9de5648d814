// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Verloop;

namespace Samenhang.Tests.Platform.Verloop;

public sealed class VeldtekstTests
{
    private readonly Persoon _sanne = new() { OrganisatieId = Guid.NewGuid(), Naam = "Sanne Verhoeckx" };
    private readonly Opgave _zichtbaar = new() { Id = Guid.NewGuid(), Naam = "Iedereen doet mee" };
    private readonly Opgave _geheim = new() { Id = Guid.NewGuid(), Naam = "Geheime verwerving", Zichtbaarheid = Zichtbaarheid.Betrokkenen };

    [Fact]
    public void Values_are_told_in_words()
    {
        var text = Text();
        Assert.Equal("€\u00a01.250.000", text.Waarde("PrimitiefCenten", 125_000_000L));
        Assert.Equal("60,5%", text.Waarde("Percentage", 60.5m));
        Assert.Equal("12,5", text.Waarde("UrenPerWeek", 12.5m));
        Assert.Equal("1 sep 2026", text.Waarde("Datum", new DateOnly(2026, 9, 1)));
        Assert.Equal("2026", text.Waarde("Start", Datering.Jaar(2026)));
        Assert.Equal("volgens verwachting", text.Waarde("Licht", Licht.VolgensVerwachting));
        Assert.Equal("onbekende keuze", text.Waarde("Licht", (Licht)99));
        Assert.Equal("werkt licht tegen", text.Waarde("Sterkte", -1));
        Assert.Equal("ja", text.Waarde("Primair", true));
        Assert.Equal("Sanne Verhoeckx", text.Waarde("EigenaarId", _sanne.Id));
        Assert.Equal("Iedereen doet mee", text.Waarde("DeelVan", _zichtbaar.Id));
        Assert.Equal("Armoede, Jeugd", text.Waarde("Themas", Lijst.Van<string>(["Armoede", "Jeugd"])));
        Assert.Null(text.Waarde("Naam", null));
    }

    [Fact]
    public void What_is_hidden_is_not_told_not_even_as_a_value_of_something_else()
    {
        var text = Text();
        Assert.Null(text.Waarde("DeelVan", _geheim.Id));
        Assert.Equal("Iedereen doet mee", text.Waarde("Over", Lijst.Van([_geheim.Id, _zichtbaar.Id])));
        Assert.Empty(text.Van([new Veldverschil("DeelVan", null, _geheim.Id)]));
        Assert.DoesNotContain("Geheime", text.Waarde("Betrokken", Lijst.Van([new Betrokkenheid { Op = _geheim.Id, Inbreng = "koopt" }])), StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_have_the_words_of_the_form()
    {
        var difference = Assert.Single(Text().Van([new Veldverschil("Formulering.Nu", "eerst", null)]));
        Assert.Equal(("Formulering: nu", "eerst", null), (difference.Veld, difference.Eerst, difference.Dan));
        Assert.Equal("Gekozen op", Veldtekst.Naam("Keuze.Op"));
    }

    private Veldtekst Text()
    {
        var beeld = Beeld.Leeg.Met([Mutatie.Zet(_zichtbaar), Mutatie.Zet(_geheim)], 1, DateTime.UnixEpoch);
        return new Veldtekst(new Blik(beeld, Kijker.Buitenstaander), new Personenlijst(new[] { _sanne }.ToFrozenDictionary(person => person.Id)));
    }
}
