// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Verloop;

namespace Samenhang.Platform.Terugzetten;

/// <summary>One change in a list of changes.</summary>
/// <param name="Versie">Its number.</param>
/// <param name="Moment">When, as text.</param>
/// <param name="Zinnen">What it did to the first few records, each with its page.</param>
/// <param name="Meer">How many more records there are.</param>
/// <param name="Reden">Why, as given.</param>
/// <param name="Kan">Nothing of it was changed since.</param>
internal sealed record Wijzigingsregel(long Versie, string Moment, IReadOnlyList<(string Wat, string? Adres)> Zinnen, int Meer, string? Reden, bool Kan);

/// <summary>One record that was taken away.</summary>
/// <param name="Moment">When, as text.</param>
/// <param name="Wie">Who did it.</param>
/// <param name="Wat">What it was.</param>
/// <param name="Adres">Where it is put back; nothing for who may not.</param>
internal sealed record Weggehaaldregel(string Moment, string Wie, string Wat, string? Adres)
{
    internal static Weggehaaldregel Van(BeeldPagina pagina, Feit feit, Maker maker) => new(
        Datumtekst.Tijdstip(maker.Tijdstip),
        maker.PersoonId is { } persoon ? pagina.Personen.Naam(persoon) : "vastgelegd zonder persoon",
        Woorden.MetHoofdletter(Benaming.Van(feit, pagina.Inrichting)),
        Wijzigrecht.Mag(pagina.Gebruiker, Soorten.Van(feit)) ? $"/geschiedenis/{feit.Id}/terug/{feit.SindsVersie}" : null);
}
