// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.WatAls;

/// <content>The form.</content>
public sealed partial class BekijkenModel
{
    /// <summary>One step of a what-if or a proposal as it is typed.</summary>
    public sealed class Stapformulier
    {
        [Display(Name = "Waarover")]
        public Guid? Op { get; set; }

        [Display(Name = "Datum")]
        public DateOnly? Datum { get; set; }

        [Display(Name = "Waarin het verdergaat")]
        public Guid? Naar { get; set; }

        [Display(Name = "Jaar")]
        public int? Jaar { get; set; }

        [Bedrag, Display(Name = "Nieuw bedrag in dat jaar")]
        public long? Bedrag { get; set; }

        [Display(Name = "Nieuwe werkwijze")]
        public Werkwijze? Werkwijze { get; set; }

        [Display(Name = "Wie er in de lijn over gaat")]
        public Guid? PersoonId { get; set; }

        [MaxLength(500, ErrorMessage = "Maak de uitleg korter: er passen 500 tekens."), Display(Name = "Waarom")]
        public string? Toelichting { get; set; }

        /// <summary>The step that was typed.</summary>
        internal Stap Maak(Stapsoort soort) => new()
        {
            Soort = soort,
            Op = Op ?? Guid.Empty,
            Datum = soort == Stapsoort.WijzigBudget ? null : Datum,
            Naar = soort == Stapsoort.VoegSamen ? Naar : null,
            Jaar = soort == Stapsoort.WijzigBudget ? Jaar : null,
            Bedrag = soort == Stapsoort.WijzigBudget ? Bedrag : null,
            Werkwijze = soort == Stapsoort.WijzigWerkwijze ? Werkwijze : null,
            PersoonId = soort == Stapsoort.DraagOverAanLijn ? PersoonId : null,
            Toelichting = string.IsNullOrWhiteSpace(Toelichting) ? null : Toelichting.Trim().ReplaceLineEndings(" "),
        };

        /// <summary>The form filled from a step.</summary>
        internal static Stapformulier Van(Stap stap) => new()
        {
            Op = stap.Op,
            Datum = stap.Datum,
            Naar = stap.Naar,
            Jaar = stap.Jaar,
            Bedrag = stap.Bedrag,
            Werkwijze = stap.Werkwijze,
            PersoonId = stap.PersoonId,
            Toelichting = stap.Toelichting,
        };
    }
}
