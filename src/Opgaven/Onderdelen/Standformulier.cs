// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Onderdelen;

/// <content>What is typed.</content>
public abstract partial class Standpagina
{
    /// <summary>A stand as it is typed: lights and one sentence.</summary>
    public sealed class Standformulier
    {
        private const string NietBekend = "Nog niet bekend.";

        [Display(Name = "Oordeel als geheel")]
        public Licht Algemeen { get; set; }

        public Licht Inhoud { get; set; }

        public string? InhoudToelichting { get; set; }

        public Licht Planning { get; set; }

        public string? PlanningToelichting { get; set; }

        public Licht Geld { get; set; }

        public string? GeldToelichting { get; set; }

        public Licht Risico { get; set; }

        public string? RisicoToelichting { get; set; }

        public string? Toelichting { get; set; }

        public string? Oorzaak { get; set; }

        public string? Gevolg { get; set; }

        public string? Maatregel { get; set; }

        /// <summary>Not everything is known yet: it is reported now, and completed later.</summary>
        public bool NogOnbekend { get; set; }

        /// <summary>
        /// Amber and red ask cause, consequence and measure. Red asks it by rule (H8); amber by this form, because what was taken over may not have it.
        /// Who does not know yet says so, and reports at once.
        /// </summary>
        /// <param name="fouten">Where to say what is missing.</param>
        /// <param name="geheel">The whole is judged too.</param>
        internal void VraagWaarom(ModelStateDictionary fouten, bool geheel)
        {
            Licht[] lichten = [Inhoud, Planning, Geld, Risico, geheel ? Algemeen : Licht.Onbekend];
            if (NogOnbekend && VraagtUitleg(lichten))
            {
                (Oorzaak, Gevolg, Maatregel) = (Net(Oorzaak) ?? NietBekend, Net(Gevolg) ?? NietBekend, Net(Maatregel) ?? NietBekend);
            }
            else if (lichten.Contains(Licht.Aandachtspunt) && !lichten.Contains(Licht.Bijsturen))
            {
                Vraag(nameof(Oorzaak), Oorzaak, "Bij een aandachtspunt hoort een oorzaak.");
                Vraag(nameof(Gevolg), Gevolg, "Bij een aandachtspunt hoort een gevolg.");
                Vraag(nameof(Maatregel), Maatregel, "Bij een aandachtspunt hoort een maatregel.");
            }

            void Vraag(string veld, string? tekst, string melding)
            {
                if (Net(tekst) is null) fouten.AddModelError($"{nameof(Invoer)}.{veld}", melding);
            }
        }

        /// <summary>Fills the form with a stand.</summary>
        internal void Vul(Stand stand)
        {
            (Algemeen, Toelichting, Oorzaak, Gevolg, Maatregel) = (stand.Algemeen, stand.Toelichting, stand.Oorzaak, stand.Gevolg, stand.Maatregel);
            (Inhoud, InhoudToelichting) = (stand.Inhoud.Licht, stand.Inhoud.Toelichting);
            (Planning, PlanningToelichting) = (stand.Planning.Licht, stand.Planning.Toelichting);
            (Geld, GeldToelichting) = (stand.Geld.Licht, stand.Geld.Toelichting);
            (Risico, RisicoToelichting) = (stand.Risico.Licht, stand.Risico.Toelichting);
            // An amber stand of a list seldom says why; whoever finds it unchanged confirms it with one button all the same.
            NogOnbekend = VraagtUitleg(Inhoud, Planning, Geld, Risico, Algemeen) && (Net(Oorzaak) is null || Net(Gevolg) is null || Net(Maatregel) is null);
        }

        /// <summary>The stand as typed and confirmed.</summary>
        /// <param name="stand">The one of today, or a new one.</param>
        /// <param name="geheel">The whole is judged too, and never averaged.</param>
        /// <param name="wie">Who confirms it.</param>
        /// <param name="dag">Today.</param>
        internal Stand Maak(Stand stand, bool geheel, Guid? wie, DateOnly dag)
        {
            var metLicht = Inhoud != Licht.Onbekend || Planning != Licht.Onbekend || Geld != Licht.Onbekend || Risico != Licht.Onbekend;
            return stand with
            {
                Algemeen = geheel ? Algemeen : metLicht ? Licht.Onbekend : stand.Algemeen,
                Inhoud = new() { Licht = Inhoud, Toelichting = Net(InhoudToelichting) },
                Planning = new() { Licht = Planning, Toelichting = Net(PlanningToelichting) },
                Geld = new() { Licht = Geld, Toelichting = Net(GeldToelichting) },
                Risico = new() { Licht = Risico, Toelichting = Net(RisicoToelichting) },
                Toelichting = Net(Toelichting),
                Oorzaak = Net(Oorzaak),
                Gevolg = Net(Gevolg),
                Maatregel = Net(Maatregel),
                BevestigdDoorId = wie,
                BevestigdOp = dag,
            };
        }

        private static bool VraagtUitleg(params ReadOnlySpan<Licht> lichten) => lichten.ContainsAny(Licht.Aandachtspunt, Licht.Bijsturen);

        private static string? Net(string? tekst)
        {
            var net = tekst?.Trim().ReplaceLineEndings("\n");
            return string.IsNullOrEmpty(net) ? null : net;
        }
    }
}
