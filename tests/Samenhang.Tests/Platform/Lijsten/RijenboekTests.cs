// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using System.Globalization;
using System.Text.Encodings.Web;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Tests.Platform.Lijsten;

public sealed class RijenboekTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);
    private static readonly Personenlijst People = Names();
    private readonly Projectie<string> _projection = Projectie<string>.Van(
        new Lijstvorm<string> { Naam = row => row, Zoektekst = row => row, Facetten = [] }, [.. Enumerable.Range(0, 600).Select(number => number.ToString(CultureInfo.InvariantCulture))]);

    private int _written;

    [Fact]
    public void A_row_is_written_once_for_the_same_form_moment_and_names()
    {
        var context = At(Today, People, Peil.Nu);
        var row = _projection.Rij(3)!;

        Assert.Equal("<b>3</b>", Write("naam", context, row));
        Assert.Equal("<b>3</b>", Write("naam", At(Today, People, Peil.Nu), row));

        Assert.Equal(1, _written);
    }

    [Fact]
    public void Another_form_moment_year_or_list_of_names_writes_it_again()
    {
        var row = _projection.Rij(3)!;
        var contexts = new[]
        {
            At(Today, People, Peil.Nu), At(Today, Names(), Peil.Nu), At(Today.AddDays(1), People, Peil.Nu), At(Today, People, new Peil(Today, null)),
            At(Today, People, Peil.Nu) with { Jaar = 2027 }, At(Today, People, Peil.Nu, Beeld.Leeg.Met([Mutatie.Zet(new Opgave { Id = Guid.CreateVersion7(), Naam = "Nieuw" })], 1, DateTime.UnixEpoch)),
        };

        foreach (var context in contexts)
        {
            Write("naam", context, row);
        }

        Write("naam stand", contexts[^1], row);
        Assert.Equal(contexts.Length + 1, _written);
    }

    [Fact]
    public void Text_of_people_stays_encoded_and_no_more_than_some_pages_are_kept()
    {
        var context = At(Today, People, Peil.Nu);
        Assert.Equal("<b>&lt;i&gt;</b>", Write("naam", context, "<i>"));
        for (var round = 0; round < 2; round++)
        {
            foreach (var row in _projection.Rijen)
            {
                Write("naam", context, row);
            }
        }

        Assert.InRange(_written, 601, 1201);
        var first = _written;
        Write("naam", context, _projection.Rij(0)!);
        Assert.Equal(first, _written);
        Write("naam", context, _projection.Rij(599)!);
        Assert.Equal(first + 1, _written);
    }

    private static Personenlijst Names() => new(FrozenDictionary<Guid, Persoon>.Empty);

    private static Lijstcontext At(DateOnly day, Personenlijst people, Peil peil, Beeld? beeld = null) =>
        new(new Blik(beeld ?? Beeld.Leeg, Kijker.ZietAlles), day, people, new Wegwijzer(peil), null);

    private string Write(string form, Lijstcontext context, string row)
    {
        using var writer = new StringWriter();
        Rijenboek<string>.Van(_projection, form, context).Schrijf(new HtmlUitvoer(writer, HtmlEncoder.Default), row, (uit, text) =>
        {
            _written++;
            uit.Html("<b>").Tekst(text).Html("</b>");
        });
        return writer.ToString();
    }
}
