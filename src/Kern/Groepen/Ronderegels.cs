// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// The hard rules of a round, worked out: per candidate the groups that are open, per pair whether they may share a group. A band is a
/// rule about pairs: levels lie within it exactly when no two are further apart.
/// </summary>
internal sealed class Ronderegels
{
    private readonly bool[] _botst;
    private readonly double[] _verschil;
    private readonly double[] _ongelijk;

    internal Ronderegels(Ronde ronde)
    {
        Ronde = ronde;
        var aantal = ronde.Kandidaten.Count;
        (_botst, _verschil, _ongelijk) = (new bool[aantal * aantal], new double[aantal * aantal], new double[aantal * aantal]);
        Open = [.. Enumerable.Range(0, aantal).Select(Domein)];
        for (var een = 0; een < aantal; een++)
        {
            for (var ander = 0; ander < een; ander++)
            {
                var plaats = (een * aantal) + ander;
                _botst[plaats] = OverBand(een, ander) || (ronde.Kandidaten[een].Organisatie is { Length: > 0 } werkgever && werkgever == ronde.Kandidaten[ander].Organisatie);
                (_verschil[plaats], _ongelijk[plaats]) = (Som(een, ander, Richting.Gevarieerd), Som(een, ander, Richting.Gelijk));
            }
        }

        foreach (var (een, ander) in ronde.NietSamen) _botst[(Math.Max(een, ander) * aantal) + Math.Min(een, ander)] = true;
        Eenheden = Verbonden();
    }

    internal Ronde Ronde { get; }

    internal int Aantal => Ronde.Kandidaten.Count;

    internal int Groepen => Ronde.Groepen.Count;

    /// <summary>Per candidate the groups that are open, as bits; the bit after the last group stands for waiting.</summary>
    internal ulong[] Open { get; }

    /// <summary>The bit for waiting.</summary>
    internal ulong Wachtbit => 1UL << Groepen;

    /// <summary>Candidates that share a group, together; most stand alone.</summary>
    internal IReadOnlyList<int[]> Eenheden { get; }

    internal bool Botst(int een, int ander) => een != ander && _botst[Plaats(een, ander)];

    /// <summary>How different two candidates are, over what should vary, weighted.</summary>
    internal double Verschil(int een, int ander) => een == ander ? 0 : _verschil[Plaats(een, ander)];

    /// <summary>How different two candidates are in what should be alike.</summary>
    internal double Ongelijk(int een, int ander) => een == ander ? 0 : _ongelijk[Plaats(een, ander)];

    /// <summary>Whether the levels of two candidates lie further apart than the band of this characteristic.</summary>
    internal bool OverBand(int kenmerk, int een, int ander) =>
        Ronde.Kenmerken[kenmerk].HeeftBand && Ronde.Waarden(een, kenmerk) is [var hier, ..] && Ronde.Waarden(ander, kenmerk) is [var daar, ..] && Math.Abs(hier - daar) > Ronde.Kenmerken[kenmerk].Band;

    private bool OverBand(int een, int ander) => Enumerable.Range(0, Ronde.Kenmerken.Count).Any(kenmerk => OverBand(kenmerk, een, ander));

    private int Plaats(int een, int ander) => een > ander ? (een * Aantal) + ander : (ander * Aantal) + een;

    private ulong Domein(int nummer)
    {
        var kandidaat = Ronde.Kandidaten[nummer];
        if (kandidaat.Vast is { } vast) return 1UL << vast;
        var open = Wachtbit;
        for (var groep = 0; groep < Groepen && kandidaat is { Geschikt: true, Wacht: false }; groep++)
        {
            var plan = Ronde.Groepen[groep];
            if ((kandidaat.Beschikbaar?.Contains(groep) ?? true) && !plan.Bezwaar.Contains(nummer) && (plan.Organisatie is not { Length: > 0 } werkgever || werkgever != kandidaat.Organisatie)) open |= 1UL << groep;
        }

        return open;
    }

    private double Som(int een, int ander, Richting richting) => Ronde.Kenmerken.Index().Where(kenmerk => kenmerk.Item.Richting == richting)
        .Sum(kenmerk => kenmerk.Item.Gewicht * kenmerk.Item.Afstand(Ronde.Waarden(een, kenmerk.Index), Ronde.Waarden(ander, kenmerk.Index)));

    private List<int[]> Verbonden()
    {
        var hoofd = Enumerable.Range(0, Aantal).ToArray();
        foreach (var (een, ander) in Ronde.WelSamen)
        {
            var (van, naar) = (hoofd[een], hoofd[ander]);
            for (var nummer = 0; nummer < hoofd.Length; nummer++)
                if (hoofd[nummer] == van) hoofd[nummer] = naar;
        }

        return [.. Enumerable.Range(0, Aantal).GroupBy(nummer => hoofd[nummer]).Select(leden => leden.ToArray())];
    }
}
