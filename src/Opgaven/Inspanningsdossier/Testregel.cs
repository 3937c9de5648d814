// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <content>The answer to one question.</content>
public sealed partial class TestenModel
{
    /// <summary>The answer to one question in the form of the werkwijzetest.</summary>
    public sealed class Testregel
    {
        /// <summary>The answer.</summary>
        public Antwoord Antwoord { get; set; }

        /// <summary>Why.</summary>
        [MaxLength(Samenhang.Kern.Landschap.Feit.TekstMax), Display(Name = "Toelichting")]
        public string? Noot { get; set; }
    }
}
