// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// The hard rules of a round, worked out: per candidate the groups that are open, per pair whether they may share a group. A band is a
/// rule about pairs: levels lie within it exactly when no two are further apart.
/// </summary>
internal sealed class Ronderegels
{
    private readonly double[] _botst;
    private readonly double[] _verschil;
    private readonly double[] _ongelijk;

    internal Ronderegels(Ronde ronde)
    {
        Ronde = ronde;
        var aantal = ronde.Kandidaten.Count;
        (_botst, _verschil, _ongelijk) = (new double[aantal * aantal], new double[aantal * aantal], new double[aantal * aantal]);
        Open = [.. Enumerable.Range(0, aantal).Select(Domein)];
        for (var een = 0; een < aantal; een++)
        {
            for (var ander = 0; ander < een; ander++)
            {
                var botst = OverBand(een, ander) || (ronde.Kandidaten[een].Organisatie is { Length: > 0 } werkgever && werkgever == ronde.Kandidaten[ander].Organisatie);
                Zet(_botst, een, ander, botst ? 1 : 0);
                Zet(_verschil, een, ander, Som(een, ander, Richting.Gevarieerd));
                Zet(_ongelijk, een, ander, Som(een, ander, Richting.Gelijk));
            }
        }

        foreach (var (een, ander) in ronde.NietSamen) Zet(_botst, een, ander, 1);
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

    internal bool Botst(int een, int ander) => _botst[(een * Aantal) + ander] > 0;

    /// <summary>Per other candidate 1 when the two may not share a group, otherwise 0.</summary>
    internal ReadOnlySpan<double> Botsers(int een) => _botst.AsSpan(een * Aantal, Aantal);

    /// <summary>How different one candidate is from each, over what should vary, weighted.</summary>
    internal ReadOnlySpan<double> Verschillen(int een) => _verschil.AsSpan(een * Aantal, Aantal);

    /// <summary>How different one candidate is from each in what should be alike.</summary>
    internal ReadOnlySpan<double> Ongelijkheden(int een) => _ongelijk.AsSpan(een * Aantal, Aantal);

    /// <summary>How different two candidates are in what should be alike.</summary>
    internal double Ongelijk(int een, int ander) => _ongelijk[(een * Aantal) + ander];

    /// <summary>Whether the levels of two candidates lie further apart than the band of this characteristic.</summary>
    internal bool OverBand(int kenmerk, int een, int ander) =>
        Ronde.Kenmerken[kenmerk].HeeftBand && Ronde.Waarden(een, kenmerk) is [var hier, ..] && Ronde.Waarden(ander, kenmerk) is [var daar, ..] && Math.Abs(hier - daar) > Ronde.Kenmerken[kenmerk].Band;

    private bool OverBand(int een, int ander) => Enumerable.Range(0, Ronde.Kenmerken.Count).Any(kenmerk => OverBand(kenmerk, een, ander));

    private void Zet(double[] tabel, int een, int ander, double waarde) => tabel[(een * Aantal) + ander] = tabel[(ander * Aantal) + een] = waarde;

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
