// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Groepen;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermindsamenstelling;

/// <summary>A proposal as a begeleider reads it: cards of groups, why each person is where, and what is wrong with it.</summary>
internal sealed class Voorstelbeeld
{
    private readonly Rondevraag _vraag;
    private readonly IReadOnlyList<Uitleg> _uitleg;

    internal Voorstelbeeld(Rondestuk stuk, Mastermindvoorstel voorstel, Voorstelinhoud inhoud)
    {
        (_vraag, Voorstel, Inhoud) = (Rondevraag.Van(stuk), voorstel, inhoud);
        Plaats = _vraag.Plaatsen(inhoud.Plaatsen);
        _uitleg = Uitleg.Alle(_vraag.Vraag, Plaats);
        Breuken = [.. Regelbreuken.Van(_vraag.Vraag, Plaats)];
        Kaarten = [.. _vraag.Groepen.Index().Select(groep => Kaart(groep.Item, groep.Index))];
        Wachtend = [.. Plaats.Index().Where(plaats => plaats.Item < 0).Select(plaats => new Wachter(_vraag.Kandidaten[plaats.Index], _uitleg[plaats.Index].Beletsel))];
    }

    internal Mastermindvoorstel Voorstel { get; }

    internal Voorstelinhoud Inhoud { get; }

    internal IReadOnlyList<int> Plaats { get; }

    internal Rondevraag Vraag => _vraag;

    /// <summary>Something was changed since it was made.</summary>
    internal bool Verouderd => _vraag.Invoer != Voorstel.Invoer;

    /// <summary>Hard rules that it breaks now.</summary>
    internal IReadOnlyList<string> Breuken { get; }

    internal IReadOnlyList<Groepskaart> Kaarten { get; }

    internal IReadOnlyList<Wachter> Wachtend { get; }

    /// <summary>How good it is, in one sentence.</summary>
    internal string Oordeel => Inhoud switch
    {
        { Bewezen: true } => "Bewezen: er is geen betere indeling, in wie een plaats krijgt en in variatie.",
        { VoorrangBewezen: true, Speling: var speling } => $"Bewezen is wie een plaats krijgt. Aan variatie is hoogstens {Math.Ceiling(100 * speling):0} % te winnen.",
        _ => $"Het beste dat gevonden is. Aan variatie is hoogstens {Math.Ceiling(100 * Inhoud.Speling):0} % te winnen.",
    };

    private Groepskaart Kaart(Mastermindgroep groep, int nummer)
    {
        int[] leden = [.. Plaats.Index().Where(plaats => plaats.Item == nummer).Select(plaats => plaats.Index)];
        var kenmerken = _vraag.Vraag.Kenmerken.Index().Where(kenmerk => kenmerk.Item.Richting != Richting.Negeren).Select(kenmerk => Spreiding(kenmerk.Item, kenmerk.Index, leden)).OfType<Kenmerkregel>().ToList();
        var zwakste = kenmerken.Where(regel => regel.Deel is not null).MinBy(regel => regel.Deel)?.Naam;
        return new Groepskaart(groep, kenmerken, leden.Length < 2 ? null : zwakste, [.. leden.Select(Lid).OrderBy(lid => lid.Aanmelding.Naam, StringComparer.OrdinalIgnoreCase)]);
    }

    private Kenmerkregel? Spreiding(Kenmerk kenmerk, int nummer, int[] leden)
    {
        int[] waarden = [.. leden.SelectMany(lid => _vraag.Vraag.Kandidaten[lid].Waarden[nummer])];
        if (waarden.Length == 0) return null;
        if (kenmerk.Richting == Richting.Gelijk) return new Kenmerkregel(kenmerk.Naam, waarden.Min() == waarden.Max() ? $"niveau {waarden.Min()}" : $"niveau {waarden.Min()} tot en met {waarden.Max()}{(kenmerk.Band is { } band ? $"; de band is {band}" : "")}", null);
        var verschillend = waarden.Distinct().Count();
        return new Kenmerkregel(kenmerk.Naam, $"{verschillend} verschillend bij {waarden.Length} leden", (double)verschillend / waarden.Length);
    }

    private Groepslid Lid(int nummer)
    {
        var uitleg = _uitleg[nummer];
        var wie = _vraag.Kandidaten[nummer];
        var waarom = new List<string>();
        if (wie.VastInId is not null) waarom.Add("vast gezet door een begeleider");
        waarom.Add(_vraag.Vraag.Kandidaten[nummer].Voorkeur is var voorkeur && voorkeur.Count > 0 && voorkeur[0] == Plaats[nummer] ? "eerste keuze" : voorkeur.Contains(Plaats[nummer]) ? "tweede keuze" : "een andere groep dan gevraagd");
        if (wie.Wachtrondes > 0) waarom.Add($"wachtte al {wie.Wachtrondes} {(wie.Wachtrondes == 1 ? "ronde" : "rondes")}");
        if (uitleg.Brengt.Count > 0) waarom.Add($"brengt als enige {string.Join(" en ", uitleg.Brengt.Select(kenmerk => kenmerk.Naam))}");
        if (uitleg.Naaste is { } naaste) waarom.Add($"in niveau het dichtst bij {_vraag.Kandidaten[naaste].Naam}");
        return new Groepslid(wie, string.Join("; ", waarom));
    }
}

/// <summary>One group of a proposal.</summary>
internal sealed record Groepskaart(Mastermindgroep Groep, IReadOnlyList<Kenmerkregel> Kenmerken, string? Zwakste, IReadOnlyList<Groepslid> Leden);

/// <summary>What a group is like in one characteristic.</summary>
internal sealed record Kenmerkregel(string Naam, string Tekst, double? Deel);

/// <summary>Somebody in a group, and why.</summary>
internal sealed record Groepslid(Mastermindaanmelding Aanmelding, string Waarom);

/// <summary>Somebody without a place, and the rule that stands in the way when there is one.</summary>
internal sealed record Wachter(Mastermindaanmelding Aanmelding, string? Beletsel);
