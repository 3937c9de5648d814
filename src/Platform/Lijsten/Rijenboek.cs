// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Lijsten;

/// <summary>
/// The markup of rows that were shown before. A row is the same for everybody who shares its projection, its columns, the moment and the names
/// of people; writing it again is most of what a page with a table costs. Kept as long as the projection, and never more than a few pages of it.
/// </summary>
/// <typeparam name="TRij">The row.</typeparam>
public sealed class Rijenboek<TRij>
    where TRij : class
{
    private const int MeesteRijen = 500, MeesteBoeken = 20;

    private readonly ConcurrentDictionary<TRij, string> _rijen = new(ReferenceEqualityComparer.Instance);
    private readonly Personenlijst _personen;
    private readonly DateOnly _peildatum;
    private readonly long _versie;

    private Rijenboek(Lijstcontext context) => (_personen, _peildatum, _versie) = (context.Personen, context.Peildatum, context.Blik.Versie);

    /// <summary>The book for this form; a new one when names of people were read again, or the moment or year is another.</summary>
    /// <param name="projectie">The rows.</param>
    /// <param name="vorm">How a row is written, such as its columns; the same word always writes a row in the same way.</param>
    /// <param name="context">What cells need.</param>
    internal static Rijenboek<TRij> Van(Projectie<TRij> projectie, string vorm, Lijstcontext context)
    {
        var boeken = projectie.Afgeleid("rijenboeken", _ => new ConcurrentDictionary<string, Rijenboek<TRij>>());
        var sleutel = $"{vorm} {context.Weg.Opgaven} {context.Jaar}";
        if (boeken.TryGetValue(sleutel, out var boek) && boek.IsVoor(context))
        {
            return boek;
        }

        boek = new Rijenboek<TRij>(context);
        if (boeken.Count < MeesteBoeken || boeken.ContainsKey(sleutel))
        {
            boeken[sleutel] = boek;
        }

        return boek;
    }

    /// <summary>Writes the row, as it was written before when that is known.</summary>
    /// <param name="uit">Where it is written.</param>
    /// <param name="rij">The row.</param>
    /// <param name="schrijf">Writes it when it was not written before.</param>
    public void Schrijf(HtmlUitvoer uit, TRij rij, Action<HtmlUitvoer, TRij> schrijf)
    {
        if (!_rijen.TryGetValue(rij, out var tekst))
        {
            using var schrijver = new StringWriter();
            schrijf(new HtmlUitvoer(schrijver, HtmlEncoder.Default), rij);
            tekst = schrijver.ToString();
            if (_rijen.Count < MeesteRijen)
            {
                _rijen.TryAdd(rij, tekst);
            }
        }

        uit.Html(tekst);
    }

    private bool IsVoor(Lijstcontext context) =>
        ReferenceEquals(_personen, context.Personen) && _peildatum == context.Peildatum && _versie == context.Blik.Versie;
}
