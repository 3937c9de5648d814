// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Pagina;

namespace Samenhang.Platform.Lijsten;

/// <summary>Keeps the order of people for as long as the list of their names is kept.</summary>
internal static class Personenrangen
{
    private static readonly ConditionalWeakTable<Personenlijst, Personenrang> PerLijst = [];

    internal static Personenrang Van(Personenlijst personen) =>
        PerLijst.GetValue(personen, static lijst => Personenrang.Van(lijst.Alle.Select(persoon => KeyValuePair.Create(persoon.Id, persoon.Naam))));
}
