// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>Which names of opgaven, efforts and goals are alike; each kind among itself.</summary>
internal sealed class Naamboek
{
    private readonly Naamlijst _opgaven, _inspanningen, _doelen;

    private Naamboek(Naamlijst opgaven, Naamlijst inspanningen, Naamlijst doelen) => (_opgaven, _inspanningen, _doelen) = (opgaven, inspanningen, doelen);

    /// <summary>All names of a Beeld, hidden or not: who asks leaves out what may not be seen.</summary>
    internal static Naamboek Van(Beeld beeld) => new(Naamlijst.Van(beeld.Opgaven), Naamlijst.Van(beeld.Inspanningen), Naamlijst.Van(beeld.Doelen));

    /// <summary>No names.</summary>
    internal static Naamboek Leeg { get; } = Van(Beeld.Leeg);

    /// <summary>The places of records of this kind at which <see cref="Eerdere"/> can find something.</summary>
    internal IEnumerable<int> MetEerdere(Soort soort) => Lijst(soort.Type)?.MetEerdere ?? [];

    /// <summary>The same for a later Beeld.</summary>
    internal Naamboek Met(Beeld voor, Beeld na) => new(
        _opgaven.Met(voor.Opgaven, na.Opgaven), _inspanningen.Met(voor.Inspanningen, na.Inspanningen), _doelen.Met(voor.Doelen, na.Doelen));

    /// <summary>Those with a name like this one that were there before it.</summary>
    internal IReadOnlyList<Feit> Eerdere(Feit feit) => Lijst(feit.GetType())?.Gelijken(feit.Id, alleenEerdere: true) ?? [];

    /// <summary>Those with a name like this one.</summary>
    internal IReadOnlyList<Feit> Gelijken(Feit feit) => Lijst(feit.GetType())?.Gelijken(feit.Id, alleenEerdere: false) ?? [];

    private Naamlijst? Lijst(Type soort) => soort == typeof(Inspanning) ? _inspanningen : soort == typeof(Doel) ? _doelen : soort == typeof(Opgave) ? _opgaven : null;
}
