// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Inrichten;

/// <content>What the form holds.</content>
public sealed partial class WijzigenModel
{
    /// <summary>What the form of the association holds.</summary>
    public sealed class Inrichtinggegevens
    {
        [Required(ErrorMessage = "Vul de naam van de vereniging in."), StringLength(Vereniging.NaamLengte, ErrorMessage = "Deze naam is te lang: hoogstens 200 tekens."), Display(Name = "Naam van de vereniging")]
        public string? Naam { get; set; }

        [StringLength(Vereniging.NaamLengte, ErrorMessage = "Deze naam is te lang: hoogstens 200 tekens."), Display(Name = "Contactpersoon")]
        public string? Contactnaam { get; set; }

        [EmailAddress(ErrorMessage = "Dit is geen e-mailadres."), StringLength(Account.EmailLengte, ErrorMessage = "Dit e-mailadres is te lang."), Display(Name = "E-mailadres voor vragen")]
        public string? Contactmail { get; set; }

        [StringLength(Vereniging.TekstLengte, ErrorMessage = "Deze tekst is te lang: hoogstens 4.000 tekens."), Display(Name = "Over de vereniging")]
        public string? Over { get; set; }

        [Required(ErrorMessage = "Vul een aantal uren in."), Range(0, 336, ErrorMessage = "Geef een heel getal van 0 tot en met 336."), Display(Name = "Reactietijd van de wachtlijst, in uren")]
        public int? Reactieuren { get; set; } = 48;

        [Required(ErrorMessage = "Vul een aantal weken in."), Range(1, 52, ErrorMessage = "Geef een heel getal van 1 tot en met 52."), Display(Name = "Antwoorden op vragen bewaren, in weken")]
        public int? Antwoordweken { get; set; } = 4;

        [Required(ErrorMessage = "Vul een aantal maanden in."), Range(1, 84, ErrorMessage = "Geef een heel getal van 1 tot en met 84."), Display(Name = "Namen van deelnemers bewaren, in maanden")]
        public int? Naammaanden { get; set; } = 24;

        /// <summary>The association becomes an organisation of its own, beside the one that makes it.</summary>
        [Display(Name = "Maak voor de vereniging een eigen organisatie aan")]
        public bool Apart { get; set; }

        internal static Inrichtinggegevens Van(Vereniging nu) => new()
        {
            Naam = nu.Naam,
            Contactnaam = nu.Contactnaam,
            Contactmail = nu.Contactmail,
            Over = nu.Over,
            Reactieuren = nu.Reactieuren,
            Antwoordweken = nu.Antwoordweken,
            Naammaanden = nu.Naammaanden,
        };

        internal void Zet(Vereniging naar)
        {
            (naar.Naam, naar.Contactnaam, naar.Contactmail, naar.Over) = (Naam!, Contactnaam, Contactmail, Over);
            (naar.Reactieuren, naar.Antwoordweken, naar.Naammaanden) = (Reactieuren!.Value, Antwoordweken!.Value, Naammaanden!.Value);
        }
    }
}
