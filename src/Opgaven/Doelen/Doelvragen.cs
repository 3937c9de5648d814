// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Doelen;

/// <summary>What is not known about a goal yet, as questions that help: a goal needs efforts, an indicator and figures (domain-model §3.7).</summary>
internal static class Doelvragen
{
    internal static IEnumerable<(string Vraag, string Waarom)> Over(
        Doel doel, IReadOnlyCollection<Bijdrageregel> naar, IReadOnlyCollection<(Indicator Indicator, Meetreeks Reeks)> indicatoren)
    {
        var geldend = naar.Where(regel => regel.Geldt && regel.Bijdrage.Soort == Bijdragesoort.DraagtBij).ToList();
        var helpend = geldend.Where(regel => !regel.WerktTegen).ToList();
        if (doel.OpgaveId is null)
        {
            yield return ("Bij welke opgave hoort dit doel?", "Dan is te zien wie erover gaat.");
        }

        if (helpend.Count == 0)
        {
            yield return ("Wat draagt eraan bij?", "Er is nog geen inspanning of ander doel bekend dat bijdraagt.");
        }
        else if (helpend.Count(regel => regel.Ander is Inspanning) == 1 && helpend.Count == 1)
        {
            yield return ("Wat als deze ene inspanning stopt?", "Dan draagt er niets meer bij aan dit doel.");
        }

        if (geldend.Exists(regel => regel.WerktTegen) && helpend.Count > 0)
        {
            yield return ("Hoe werken deze inspanningen samen?", "Er is een bijdrage die tegenwerkt. Bespreek het samen.");
        }

        if (indicatoren.Count == 0)
        {
            yield return ("Hoe zou je merken dat dit lukt?", "Er is nog geen indicator gekozen.");
        }

        foreach (var (indicator, reeks) in indicatoren)
        {
            var mist = (reeks.Nulmeting, reeks.Streefwaarde) switch
            {
                (null, null) => "een nulmeting en een streefwaarde",
                (null, _) => "een nulmeting",
                (_, null) => "een streefwaarde",
                _ => null,
            };
            if (mist is not null)
            {
                yield return ($"Waar begon ‘{indicator.Naam}’, en waar wil je heen?", $"Nog niet bekend: {mist}.");
            }
        }

        if (string.IsNullOrWhiteSpace(doel.Smart))
        {
            yield return ("Wanneer is het gelukt?", "Het doel is nog niet meetbaar gemaakt.");
        }
    }
}
