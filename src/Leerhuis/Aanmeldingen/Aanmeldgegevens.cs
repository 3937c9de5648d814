// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Aanmeldingen;

/// <content>What the form holds.</content>
public sealed partial class AanmeldenModel
{
    /// <summary>What the form to sign up holds.</summary>
    public sealed class Aanmeldgegevens
    {
        [Required(ErrorMessage = "Vul je naam in."), StringLength(Aanmelding.NaamLengte, ErrorMessage = "Deze naam is te lang: hoogstens 200 tekens."), Display(Name = "Naam")]
        public string? Naam { get; set; }

        [Required(ErrorMessage = "Vul een e-mailadres in."), StringLength(Account.EmailLengte, ErrorMessage = "Dit e-mailadres is te lang."), Display(Name = "E-mailadres van je werk")]
        public string? Email { get; set; }

        [StringLength(Aanmelding.NaamLengte, ErrorMessage = "Dit is te lang: hoogstens 200 tekens."), Display(Name = "Waar werk je?")]
        public string? Werkgever { get; set; }

        [StringLength(Aanmelding.NaamLengte, ErrorMessage = "Dit is te lang: hoogstens 200 tekens."), Display(Name = "Functie")]
        public string? Functie { get; set; }

        [Display(Name = "Hoe doe je mee?")]
        public Plekvorm? Vorm { get; set; }

        /// <summary>Says to be a member of the co-organiser.</summary>
        public bool Medelid { get; set; }

        /// <summary>Agrees to a recording.</summary>
        [Display(Name = "Er komt een opname. Ik vind het goed dat ik te zien of te horen ben")]
        public bool OpnameAkkoord { get; set; }

        /// <summary>Per question of the organiser the answer.</summary>
        public List<string?> Antwoorden { get; set; } = [];

        /// <summary>Hidden: a person leaves it empty.</summary>
        public string? Website { get; set; }
    }
}
