// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Verloop;

/// <summary>Tells what changed since a version, from one comparison of two Beelden with the eyes of the reader.</summary>
public sealed class Nieuwsschrijver(Register register, Blikken blikken, Geschiedenis geschiedenis)
{
    /// <summary>The name of who did it, when that is the reader.</summary>
    public const string Zelf = "jij";

    /// <summary>Above this many differences it is not looked up when each was last changed for a reader from whom something is hidden.</summary>
    private const int Veel = 2000;

    private readonly ConditionalWeakTable<Blik, ConcurrentDictionary<long, Vergeleken>> _bekend = [];

    /// <summary>The news since a version.</summary>
    /// <param name="lezing">Who reads it.</param>
    /// <param name="sinds">The version that was seen before.</param>
    /// <param name="telt">Which opgaven, efforts, goals and other records count.</param>
    /// <param name="hoogstens">At most this many records are told about.</param>
    /// <param name="stop">Ends the read.</param>
    public async Task<Nieuws> LeesAsync(Lezing lezing, long sinds, Func<Guid, bool> telt, int hoogstens, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(lezing);
        var nu = lezing.Blik;
        if (sinds >= nu.Versie)
        {
            return Nieuws.Geen;
        }

        var vergeleken = await VergelijkAsync(lezing, sinds, stop);
        var toen = vergeleken.Toen;
        var veranderingen = Verandering.Van(vergeleken.Verschillen, toen, nu, telt, vergeleken.Versie);
        var getoond = veranderingen.Take(hoogstens).ToList();
        var versies = getoond.SelectMany(verandering => verandering.Verschillen).Select(vergeleken.Versie).Where(versie => versie > 0).Distinct().ToList();
        var makers = await geschiedenis.LeesWieAsync(lezing.Gebruiker.OrganisatieId, versies, stop);
        var tekst = new Veldtekst(nu, lezing.Personen);
        var zinnen = new Zinnen(toen, nu, tekst.Waarde, lezing.Inrichting.Rolnaam, id => lezing.Personen.Zoek(id)?.Naam ?? "iemand die niet meer bekend is");
        var groepen = getoond.Select(verandering => Groep(lezing, verandering, zinnen, vergeleken, makers)).Where(groep => groep.Regels.Count > 0).ToList();
        return new Nieuws(groepen, veranderingen.Length - (getoond.Count - groepen.Count));
    }

    private async ValueTask<Vergeleken> VergelijkAsync(Lezing lezing, long sinds, CancellationToken stop)
    {
        var perVersie = _bekend.GetOrCreateValue(lezing.Blik);
        if (perVersie.TryGetValue(sinds, out var bekend))
        {
            return bekend;
        }

        var (organisatie, nu) = (lezing.Gebruiker.OrganisatieId, lezing.Blik);
        var toen = blikken.Van(await register.LeesAsync(organisatie, sinds, stop), nu.Kijker);
        var verschillen = Vergelijking.Tussen(toen, nu).ToImmutableArray();
        if (!nu.ZietAlles || !toen.ZietAlles)
        {
            return perVersie.GetOrAdd(sinds, new Vergeleken(toen, verschillen, await LeesZichtbareAsync(lezing, verschillen, sinds, stop), false));
        }

        var weg = verschillen.Where(verschil => verschil.Nieuw is null).Select(verschil => verschil.Feit.Id).ToList();
        return perVersie.GetOrAdd(sinds, new Vergeleken(toen, verschillen, await geschiedenis.LeesWegAsync(organisatie, weg, nu.Versie, stop), true));
    }

    /// <summary>
    /// The last version in which something changed that this reader may see. The version of the record would tell that something hidden was
    /// changed in it.
    /// </summary>
    private async Task<IReadOnlyDictionary<Guid, long>> LeesZichtbareAsync(
        Lezing lezing, ImmutableArray<Kern.Vergelijken.Verschil> verschillen, long sinds, CancellationToken stop)
    {
        if (verschillen.Length > Veel)
        {
            return new Dictionary<Guid, long>();
        }

        var tekst = new Veldtekst(lezing.Blik, lezing.Personen);
        var gebeurtenissen = await geschiedenis.LeesAsync(
            lezing.Gebruiker.OrganisatieId, [.. verschillen.Select(verschil => verschil.Feit.Id)], lezing.Blik.Versie, int.MaxValue, stop);
        return gebeurtenissen.Where(gebeurtenis => gebeurtenis.Versie > sinds)
            .Where(gebeurtenis => gebeurtenis.Oud is null || gebeurtenis.Nieuw is null || tekst.Van(gebeurtenis.Velden).Count > 0)
            .GroupBy(gebeurtenis => (gebeurtenis.Nieuw ?? gebeurtenis.Oud)?.Id ?? Guid.Empty)
            .ToDictionary(groep => groep.Key, groep => groep.Max(gebeurtenis => gebeurtenis.Versie));
    }

    private static Nieuwsgroep Groep(Lezing lezing, Verandering verandering, Zinnen zinnen, Vergeleken vergeleken, IReadOnlyDictionary<long, Maker> makers)
    {
        var regels =
            from verschil in verandering.Verschillen
            let zichtbaar = verschil with { Velden = verschil.Velden.RemoveAll(veld => Verloopschrijver.IsVertrouwelijk(lezing.Gebruiker, veld)) }
            where zichtbaar.Velden.Length > 0
            from zin in zinnen.Van(zichtbaar)
            group zin by vergeleken.Versie(verschil) into wijziging
            orderby wijziging.Key descending
            let kop = makers.GetValueOrDefault(wijziging.Key) ?? Maker.Onbekend
            select new Nieuwsregel(Wie(lezing, kop.PersoonId), kop.Tijdstip, [.. wijziging.Distinct()], kop.Reden);
        var onderwerp = verandering.Onderwerp;
        return new Nieuwsgroep(onderwerp, lezing.Blik.Zoek(onderwerp.Id) is { } feit ? lezing.Weg.Naar(feit) : null, [.. regels]);
    }

    private static string Wie(Lezing lezing, Guid? persoon) =>
        persoon is null ? "Samenhang" : persoon == lezing.Gebruiker.PersoonId ? Zelf : lezing.Personen.Zoek(persoon)?.Naam ?? "iemand die niet meer bekend is";

    /// <param name="Toen">The earlier Beeld with the eyes of the reader.</param>
    /// <param name="Verschillen">What differs.</param>
    /// <param name="Versies">The version of each difference that does not follow from the record itself.</param>
    /// <param name="Eigen">Whether the version of the record counts for the rest.</param>
    private sealed record Vergeleken(
        Blik Toen, ImmutableArray<Kern.Vergelijken.Verschil> Verschillen, IReadOnlyDictionary<Guid, long> Versies, bool Eigen)
    {
        internal long Versie(Kern.Vergelijken.Verschil verschil) =>
            Versies.TryGetValue(verschil.Feit.Id, out var versie) ? versie : Eigen ? verschil.Nieuw?.SindsVersie ?? 0 : 0;
    }
}
