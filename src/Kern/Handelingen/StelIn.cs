// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Gives settings of the organisation their value, all together. An empty value takes the setting away.</summary>
/// <param name="Instellingen">The settings; the id counts only for one that is not there yet.</param>
public sealed record StelIn(ImmutableArray<Instelling> Instellingen) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        var mutaties = ImmutableArray.CreateBuilder<Mutatie>();
        var bezwaren = ImmutableArray.CreateBuilder<Bezwaar>();
        foreach (var gevraagd in Instellingen)
        {
            var nu = beeld.Instellingen.FirstOrDefault(ander => ander.Sleutel == gevraagd.Sleutel);
            if (gevraagd.Waarde.Length == 0)
            {
                if (nu is not null) mutaties.Add(Mutatie.Weg(nu));
                continue;
            }

            var nieuw = nu is null ? gevraagd : nu with { Waarde = gevraagd.Waarde };
            bezwaren.AddRange(Regelboek.Toets(beeld, door, nieuw).Select(bezwaar => bezwaar with { Veld = gevraagd.Sleutel }));
            mutaties.Add(Mutatie.Zet(nieuw));
        }

        return bezwaren.Count > 0 ? new Bezwaren(bezwaren.ToImmutable()) : new Wijziging(mutaties.ToImmutable());
    }
}
