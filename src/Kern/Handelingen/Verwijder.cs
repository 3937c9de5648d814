// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Ends a record from now on; what was recorded stays in the past.</summary>
/// <typeparam name="T">The kind; an opgave, goal, effort or indicator that others still point at cannot go.</typeparam>
/// <param name="Id">The record.</param>
/// <param name="Deel">Part of a larger step, which guards the roles of what runs by itself.</param>
public sealed record Verwijder<T>(Guid Id, bool Deel = false) : IHandeling
    where T : Feit
{
    /// <inheritdoc/>
    public string Naam => $"Verwijder{typeof(T).Name}";

    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (typeof(T) == typeof(Wissing))
        {
            return Bezwaren.Eén("", "Dat er iets gewist is, blijft bewaard.");
        }

        if (beeld.Van<T>().Zoek(Id) is not { } feit)
        {
            return Bezwaren.Eén("", "Dit is er niet meer. Iemand anders heeft het al weggehaald.");
        }

        if (Opdrachtwacht.Toets(beeld, feit) is { } bezwaar)
        {
            return new Bezwaren([bezwaar]);
        }

        var hangt = beeld.Relaties.Naar(Id).ToHashSet();
        if (hangt.Count == 0)
        {
            var bezwaren = Deel ? [] : Rolwacht.Toets(beeld, [Mutatie.Weg(feit)], door);
            return bezwaren.Length > 0 ? new Bezwaren([.. bezwaren.Select(reden => reden with { Veld = "" })]) : Wijziging.Weg(feit);
        }

        var noemer = new Noemer(beeld, door);
        var zichtbaar = hangt.Count(noemer.Ziet);
        var wat = zichtbaar switch
        {
            0 => $"er hangt nog {Noemer.Vertrouwelijk} aan. Vraag de beheerder om hulp.",
            1 => "er hangt nog 1 gegeven aan. Haal dat eerst weg.",
            _ => $"er hangen nog {zichtbaar} gegevens aan. Haal die eerst weg.",
        };
        return Bezwaren.Eén("", $"‘{feit.Titel}’ kan nog niet weg: {wat}");
    }
}
