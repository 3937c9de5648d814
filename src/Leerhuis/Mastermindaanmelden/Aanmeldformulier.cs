// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Mastermindaanmelden;

public sealed partial class AanmeldenModel
{
    /// <summary>What is typed.</summary>
    public sealed class Aanmeldformulier
    {
        private const string Lang = "De tekst is te lang: hoogstens 4.000 tekens.";
        private const string Kort = "Dit is te lang: hoogstens 200 tekens.";

        [Required(ErrorMessage = "Vul je naam in."), StringLength(Mastermindaanmelding.KortLengte, ErrorMessage = Kort), Display(Name = "Je naam")]
        public string? Naam { get; set; }

        [Required(ErrorMessage = "Vul je e-mailadres in."), EmailAddress(ErrorMessage = "Dit is geen e-mailadres."), StringLength(Samenhang.Platform.Identiteit.Account.EmailLengte, ErrorMessage = "Het adres is te lang."), Display(Name = "Je e-mailadres")]
        public string? Email { get; set; }

        [Required(ErrorMessage = "Vul je telefoonnummer in."), RegularExpression(@"[0-9+()\- ]{6,40}", ErrorMessage = "Vul een telefoonnummer in, met cijfers."), Display(Name = "Je telefoonnummer")]
        public string? Telefoon { get; set; }

        [Required(ErrorMessage = "Vul in waar je werkt."), StringLength(Mastermindaanmelding.KortLengte, ErrorMessage = Kort), Display(Name = "Waar werk je?")]
        public string? Organisatie { get; set; }

        [Display(Name = "Grootte")]
        public string? Grootte { get; set; }

        [Display(Name = "Provincie")]
        public string? Regio { get; set; }

        [Display(Name = "Je rol")]
        public string? Perspectief { get; set; }

        [Display(Name = "Zwaarte")]
        public string? Niveau { get; set; }

        [Display(Name = "Ervaring")]
        public string? Ervaring { get; set; }

        [Display(Name = "Domein")]
        public string? Domein { get; set; }

        [Display(Name = "Tweede keuze")]
        public string? TweedeKeuze { get; set; }

        [Display(Name = "Alle avonden")]
        public bool AlleAvonden { get; set; }

        [Required(ErrorMessage = "Vertel waar je aan werkt en wat je komt halen en brengen."), StringLength(Mastermindronde.TekstLengte, ErrorMessage = Lang), Display(Name = "Motivatie")]
        public string? Motivatie { get; set; }

        [StringLength(Mastermindronde.TekstLengte, ErrorMessage = Lang), Display(Name = "Wensen")]
        public string? Wensen { get; set; }

        /// <summary>Every choice must come from its list; the audience of the round is one of them.</summary>
        internal void Keur(ModelStateDictionary stand, IEnumerable<Keuze> rollen, IEnumerable<Keuze> groepen)
        {
            void Moet(string veld, string? waarde, IEnumerable<Keuze> keuzes, string melding)
            {
                if (!keuzes.Any(keuze => keuze.Waarde == waarde)) stand.AddModelError($"Invoer.{veld}", melding);
            }

            Moet(nameof(Grootte), Grootte, Mastermindkeuzes.Grootten, "Kies hoe groot je organisatie is.");
            Moet(nameof(Regio), Regio, Mastermindkeuzes.Van(Mastermindkeuzes.Regios), "Kies een provincie.");
            Moet(nameof(Perspectief), Perspectief, rollen, "Kies je rol. Staat die er niet bij? Dan is deze ronde niet voor jou bedoeld.");
            Moet(nameof(Niveau), Niveau, Mastermindkeuzes.Niveaus, "Kies hoe zwaar je rol is.");
            Moet(nameof(Ervaring), Ervaring, Mastermindkeuzes.Ervaringen, "Kies hoe lang je dit werk doet.");
            Moet(nameof(Domein), Domein, Mastermindkeuzes.Van(Mastermindkeuzes.Domeinen), "Kies een domein.");
            if (!string.IsNullOrEmpty(TweedeKeuze)) Moet(nameof(TweedeKeuze), TweedeKeuze, groepen, "Kies een andere groep uit de lijst.");
        }

        internal Mastermindaanmelding Maak(Guid ronde, Guid groep, Guid? account, DateTime nu) => new()
        {
            RondeId = ronde,
            KeuzeId = groep,
            TweedeKeuzeId = string.IsNullOrEmpty(TweedeKeuze) ? null : Guid.Parse(TweedeKeuze),
            AlleAvonden = AlleAvonden,
            Naam = Net(Naam)!,
            Email = Email!.Trim().ToLowerInvariant(),
            Telefoon = Net(Telefoon),
            AccountId = account,
            Organisatie = Net(Organisatie)!,
            Perspectief = Enum.Parse<Perspectief>(Perspectief!),
            Niveau = Getal(Niveau),
            Ervaring = Getal(Ervaring),
            Grootte = Getal(Grootte),
            Domein = Domein!,
            Regio = Regio!,
            Motivatie = Net(Motivatie)!,
            Wensen = Net(Wensen),
            AangemeldOp = nu,
        };

        private static int Getal(string? tekst) => int.Parse(tekst!, CultureInfo.InvariantCulture);
    }
}
