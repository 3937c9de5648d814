// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Werkwijzen;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <content>The test as a form.</content>
public sealed partial class TestenModel
{
    /// <summary>
    /// The werkwijzetest as a form: all answers travel with each step, so that going from question to question stores nothing. Which button was
    /// pressed says what comes next.
    /// </summary>
    public sealed class Testinvoer
    {
        /// <summary>The question on the screen; 0 shows all.</summary>
        public int Vraag { get; set; } = 1;

        /// <summary>The questions that are asked one by one, by number; empty asks all.</summary>
        public string? Vragen { get; set; }

        /// <summary>What the button asks for: "volgende", "terug", "alles", "een", "uitslag", "bewaar" or the number of a question.</summary>
        public string? Stap { get; set; }

        /// <summary>The answers, in the order of the questions.</summary>
        public List<Testregel> Regels { get; set; } = [];

        internal IReadOnlyList<int> Gevraagd
        {
            get
            {
                var nummers = (Vragen ?? "").Split(',').Select(deel => int.TryParse(deel, out var nummer) ? nummer : 0).Where(nummer => Werkwijzevragen.Zoek(nummer) is not null).Distinct().Order().ToList();
                return nummers.Count > 0 ? nummers : [.. Werkwijzevragen.Alle.Select(vraag => vraag.Nummer)];
            }
        }

        internal Lijst<Vraagantwoord> Antwoorden => Lijst.Uit(Regels.Take(Werkwijzevragen.Aantal)
            .Select((regel, plaats) => new Vraagantwoord { Vraag = plaats + 1, Antwoord = regel.Antwoord, Noot = Net(regel.Noot) })
            .Where(antwoord => antwoord.Antwoord != Antwoord.Onbekend || antwoord.Noot is not null));

        internal Uitslag Uitslag => Werkwijzetest.Neem(Antwoorden);

        /// <summary>Every question has a line, however few were sent.</summary>
        internal void Vul(IEnumerable<Vraagantwoord> antwoorden)
        {
            var gegeven = antwoorden.ToLookup(antwoord => antwoord.Vraag);
            Regels = [.. Werkwijzevragen.Alle.Select(vraag => gegeven[vraag.Nummer].LastOrDefault() is { } antwoord
                ? new Testregel { Antwoord = antwoord.Antwoord, Noot = antwoord.Noot }
                : new Testregel())];
        }

        /// <summary>Makes what was sent complete, and goes where the button points.</summary>
        internal void Ga()
        {
            Regels = [.. Regels.Take(Werkwijzevragen.Aantal), .. Enumerable.Range(0, Math.Max(0, Werkwijzevragen.Aantal - Regels.Count)).Select(_ => new Testregel())];
            Vraag = Stap switch
            {
                "volgende" => Gevraagd.FirstOrDefault(nummer => nummer > Vraag, Gevraagd[^1]),
                "terug" => Gevraagd.LastOrDefault(nummer => nummer < Vraag, Gevraagd[0]),
                "alles" => 0,
                "een" => Gevraagd[0],
                _ when int.TryParse(Stap, out var nummer) && Werkwijzevragen.Zoek(nummer) is not null => nummer,
                _ => Math.Clamp(Vraag, 0, Werkwijzevragen.Aantal),
            };
        }

        private static string? Net(string? tekst)
        {
            var net = tekst?.Trim().ReplaceLineEndings("\n");
            return string.IsNullOrEmpty(net) ? null : net;
        }
    }
}
