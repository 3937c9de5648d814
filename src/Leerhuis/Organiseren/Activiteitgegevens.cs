// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Organiseren;

/// <content>What the form of an activity holds.</content>
public sealed partial class WijzigenModel
{
    /// <summary>An activity as it is typed.</summary>
    public sealed class Gegevens
    {
        private const string TeLang = "Deze tekst is te lang: hoogstens 12.000 tekens.", Kort = "Dit is te lang: hoogstens 200 tekens.";

        [Required(ErrorMessage = "Geef de activiteit een titel."), StringLength(Activiteit.TitelLengte, ErrorMessage = Kort), Display(Name = "Titel")]
        public string? Titel { get; set; }

        [Display(Name = "Soort")]
        public Activiteitsoort Soort { get; set; }

        [Display(Name = "Vorm")]
        public Activiteitvorm Vorm { get; set; }

        [Display(Name = "Voor wie")]
        public Activiteittoegang Toegang { get; set; }

        [StringLength(Activiteit.TitelLengte, ErrorMessage = Kort), Display(Name = "Reeks")]
        public string? Reeks { get; set; }

        [Required(ErrorMessage = "Vul de dag in."), Display(Name = "Dag")]
        public DateOnly? Dag { get; set; }

        [StringLength(20, ErrorMessage = "Schrijf een tijd als 10:45."), Display(Name = "Begint om")]
        public string? Van { get; set; }

        [StringLength(20, ErrorMessage = "Schrijf een tijd als 15:00."), Display(Name = "Eindigt om")]
        public string? Tot { get; set; }

        [StringLength(Activiteit.TekstLengte, ErrorMessage = TeLang), Display(Name = "Bijeenkomsten van een leergang")]
        public string? Bijeenkomsten { get; set; }

        [StringLength(Activiteit.TekstLengte, ErrorMessage = TeLang), Display(Name = "Aankondiging")]
        public string? Aankondiging { get; set; }

        [StringLength(Activiteit.TekstLengte, ErrorMessage = TeLang), Display(Name = "Inhoud")]
        public string? Inhoud { get; set; }

        [StringLength(Activiteit.TekstLengte, ErrorMessage = TeLang), Display(Name = "Vragen die aan bod komen")]
        public string? Vragen { get; set; }

        [StringLength(Activiteit.TekstLengte, ErrorMessage = TeLang), Display(Name = "Programma")]
        public string? Programma { get; set; }

        [StringLength(Activiteit.TekstLengte, ErrorMessage = TeLang), Display(Name = "Sprekers")]
        public string? Sprekers { get; set; }

        [StringLength(Activiteit.TekstLengte, ErrorMessage = TeLang), Display(Name = "Doel")]
        public string? Doel { get; set; }

        [StringLength(Activiteit.TekstLengte, ErrorMessage = TeLang), Display(Name = "Doelgroep")]
        public string? Doelgroep { get; set; }

        [StringLength(2000, ErrorMessage = "Dit is te lang: hoogstens 2.000 tekens."), Display(Name = "Voor wie, in woorden om op te zoeken")]
        public string? Voorwie { get; set; }

        [StringLength(2000, ErrorMessage = "Dit is te lang: hoogstens 2.000 tekens."), Display(Name = "Thema's")]
        public string? Themas { get; set; }

        [StringLength(Activiteit.TitelLengte, ErrorMessage = Kort), Display(Name = "Regio")]
        public string? Regio { get; set; }

        [StringLength(1000, ErrorMessage = "Dit is te lang: hoogstens 1.000 tekens."), Display(Name = "Plaats en adres")]
        public string? Plaats { get; set; }

        [StringLength(1000, ErrorMessage = "Dit is te lang: hoogstens 1.000 tekens."), Display(Name = "Link om online mee te doen")]
        public string? Onlinelink { get; set; }

        [StringLength(10, ErrorMessage = "Geef een heel getal."), Display(Name = "Plekken in de zaal")]
        public string? Zaalplekken { get; set; }

        [StringLength(10, ErrorMessage = "Geef een heel getal."), Display(Name = "Plekken online")]
        public string? Onlineplekken { get; set; }

        [StringLength(20, ErrorMessage = "Schrijf een bedrag als 125 of 125,00."), Display(Name = "Prijs voor wie niet bij een lid werkt, in euro")]
        public string? Prijs { get; set; }

        [StringLength(1000, ErrorMessage = "Dit is te lang: hoogstens 1.000 tekens."), Display(Name = "Gastheer")]
        public string? Gastheer { get; set; }

        [StringLength(1000, ErrorMessage = "Dit is te lang: hoogstens 1.000 tekens."), Display(Name = "Mede-organisator")]
        public string? Medeorganisator { get; set; }

        [Display(Name = "Leden van de mede-organisator doen mee als lid")]
        public bool MedeledenTellen { get; set; }

        [StringLength(Activiteit.TitelLengte, ErrorMessage = Kort), Display(Name = "Contactpersoon")]
        public string? Contact { get; set; }

        [EmailAddress(ErrorMessage = "Dit is geen e-mailadres."), StringLength(Activiteit.TitelLengte, ErrorMessage = Kort), Display(Name = "E-mailadres van de contactpersoon")]
        public string? Contactmail { get; set; }

        [StringLength(20, ErrorMessage = "Schrijf een moment als 01-09-2026 09:00."), Display(Name = "Aanmelden kan vanaf")]
        public string? AanmeldenVan { get; set; }

        [StringLength(20, ErrorMessage = "Schrijf een moment als 01-09-2026 09:00."), Display(Name = "Aanmelden kan tot")]
        public string? AanmeldenTot { get; set; }

        [StringLength(4000, ErrorMessage = "Dit is te lang: hoogstens 4.000 tekens."), Display(Name = "Eigen vragen op het aanmeldformulier")]
        public string? Formuliervragen { get; set; }

        [StringLength(Activiteit.TekstLengte, ErrorMessage = TeLang), Display(Name = "Verslag")]
        public string? Verslag { get; set; }

        [Display(Name = "Er komt een opname: vraag bij het aanmelden om toestemming")]
        public bool WordtOpgenomen { get; set; }

        [StringLength(1000, ErrorMessage = "Dit is te lang: hoogstens 1.000 tekens."), Display(Name = "Link naar de opname")]
        public string? Opname { get; set; }

        [Display(Name = "De opname was aangekondigd, en wie te zien of te horen is, vindt het goed")]
        public bool OpnameAkkoord { get; set; }

        [StringLength(4000, ErrorMessage = "Dit is te lang: hoogstens 4.000 tekens."), Display(Name = "Materiaal")]
        public string? Materiaal { get; set; }

        [Display(Name = "Wie ziet verslag, opname en materiaal?")]
        public Activiteittoegang Naslagtoegang { get; set; } = Activiteittoegang.Leden;

        /// <summary>What the activity was when the form was opened.</summary>
        public int Versie { get; set; }
    }
}
