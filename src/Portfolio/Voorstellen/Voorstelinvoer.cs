// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Samenhang.Kern.Landschap;

namespace Samenhang.Portfolio.Voorstellen;

/// <summary>What the form of a proposal holds.</summary>
public abstract partial class Voorstelpagina
{
    /// <summary>What is typed in a proposal.</summary>
    public sealed class Voorstelinvoer
    {
        [Display(Name = "Wat stellen jullie voor")]
        public string? Naam { get; set; }

        public string? Aanleiding { get; set; }

        [Display(Name = "Beoogd effect")]
        public string? BeoogdEffect { get; set; }

        public string? Motivering { get; set; }

        public string? Gevolg { get; set; }

        public string? Kanttekeningen { get; set; }

        [Display(Name = "Financiën")]
        public string? Financien { get; set; }

        public string? Uitvoering { get; set; }

        public Zichtbaarheid Zichtbaarheid { get; set; }

        /// <summary>What was seen of the subject when the text was made.</summary>
        public string? Gezien { get; set; }

        /// <summary>The text is right again for what is there now.</summary>
        [Display(Name = "De tekst klopt met hoe het nu is")]
        public bool Bijgewerkt { get; set; }

        /// <summary>The goals that can stay watched.</summary>
        public IList<Bewakingsinvoer> Bewaking { get; set; } = [];

        internal static Voorstelinvoer Van(Besluit besluit) => new()
        {
            Naam = besluit.Naam,
            Aanleiding = besluit.Voorstel?.Aanleiding,
            BeoogdEffect = besluit.Voorstel?.BeoogdEffect,
            Motivering = besluit.Motivering,
            Gevolg = besluit.Gevolg,
            Kanttekeningen = besluit.Voorstel?.Kanttekeningen,
            Financien = besluit.Voorstel?.Financien,
            Uitvoering = besluit.Voorstel?.Uitvoering,
            Zichtbaarheid = besluit.Zichtbaarheid,
        };

        /// <summary>The proposal with what was typed.</summary>
        /// <param name="basis">The proposal as it was.</param>
        /// <param name="net">Makes text as it is stored.</param>
        internal Besluit Op(Besluit basis, Func<string?, string?> net)
        {
            var tekst = (basis.Voorstel ?? new Voorsteltekst()) with
            {
                Aanleiding = net(Aanleiding),
                BeoogdEffect = net(BeoogdEffect),
                Kanttekeningen = net(Kanttekeningen),
                Financien = net(Financien),
                Uitvoering = net(Uitvoering),
            };
            return basis with
            {
                Naam = net(Naam) ?? "",
                Motivering = net(Motivering),
                Gevolg = net(Gevolg),
                Zichtbaarheid = Zichtbaarheid,
                Voorstel = basis.Voorstel is null && tekst == new Voorsteltekst() ? null : tekst,
                Bewaking = Lijst.Uit(Bewaking.Where(regel => regel.Volg).Select(regel => Bewaakt(basis, regel))),
            };
        }

        private static Doelbewaking Bewaakt(Besluit basis, Bewakingsinvoer regel) =>
            (basis.Bewaking.FirstOrDefault(bewaking => bewaking.DoelId == regel.DoelId) ?? new Doelbewaking { DoelId = regel.DoelId }) with { EigenaarId = regel.EigenaarId, Op = regel.Op };
    }

    /// <summary>One goal that can stay watched.</summary>
    public sealed class Bewakingsinvoer
    {
        public Guid DoelId { get; set; }

        public bool Volg { get; set; }

        [Display(Name = "Wie")]
        public Guid? EigenaarId { get; set; }

        [Display(Name = "Opnieuw bekijken op")]
        public DateOnly? Op { get; set; }
    }
}
