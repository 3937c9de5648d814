// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Lists say the same dates and names over and over; each text is read once per plan.</summary>
internal sealed class Leesgeheugen
{
    private readonly Dictionary<string, Lezing<Tijdvak>> _datums = [];
    private readonly Dictionary<string, Lezing<IReadOnlyList<Persoonsvermelding>>> _namen = [];

    public Lezing<Tijdvak> Datum(string tekst)
    {
        if (!_datums.TryGetValue(tekst, out var lezing)) _datums[tekst] = lezing = Datums.Lees(tekst);
        return lezing;
    }

    public Lezing<IReadOnlyList<Persoonsvermelding>> Namen(string tekst)
    {
        if (!_namen.TryGetValue(tekst, out var lezing)) _namen[tekst] = lezing = Persoonsnamen.Lees(tekst);
        return lezing;
    }
}
