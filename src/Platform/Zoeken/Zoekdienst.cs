// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Zoeken;
using Samenhang.Platform.Pagina;

namespace Samenhang.Platform.Zoeken;

/// <summary>Searches in what a viewer may see, people included; keeps the words in memory as long as what they were read from.</summary>
public sealed class Zoekdienst
{
    private readonly Zoekgeheugen _geheugen = new();
    private readonly ConditionalWeakTable<Personenlijst, Mensenwoorden> _mensen = [];

    /// <summary>What this viewer finds.</summary>
    /// <param name="blik">What the viewer may see.</param>
    /// <param name="personen">The people of the organisation.</param>
    /// <param name="vraag">What is searched for.</param>
    public Zoekuitkomst Zoek(Blik blik, Personenlijst personen, Zoekvraag vraag) => _geheugen.Zoek(blik, _mensen.GetValue(personen, Woorden), vraag);

    /// <summary>True when nothing is left to be read before a search in this Beeld.</summary>
    internal bool IsWarm(Beeld beeld, Personenlijst personen) => _geheugen.Heeft(beeld) && _mensen.TryGetValue(personen, out _);

    private static Mensenwoorden Woorden(Personenlijst lijst) => Mensenwoorden.Maak(
        [.. lijst.Alle.Select(persoon => (persoon.Id, persoon.Naam, $"{persoon.Functie}, {lijst.Afdeling(persoon.AfdelingId)}, {persoon.Werkgever}", persoon.Actief))]);
}
