// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Opvolging;

/// <content>What is chosen.</content>
public sealed partial class OverdragenModel
{
    /// <summary>Who leaves when, who follows, and per role which of them; in the address while it is being chosen.</summary>
    public sealed class Formulier
    {
        internal const string Vacature = "vacature", Einde = "einde", Eerst = "1";

        [Display(Name = "Laatste dag")]
        public DateOnly? LaatsteDag { get; set; }

        [Display(Name = "Opvolger")]
        public Guid? Eerste { get; set; }

        [Display(Name = "Tweede opvolger")]
        public Guid? Tweede { get; set; }

        [Display(Name = "Derde opvolger")]
        public Guid? Derde { get; set; }

        /// <summary>Per role how it goes on; the key is its id.</summary>
        public Dictionary<string, string?> Rollen { get; set; } = [];

        /// <summary>Per role the version that was seen.</summary>
        public Dictionary<string, long> Versies { get; set; } = [];

        [Display(Name = "Wie neemt over wat verder nog openstaat")]
        public Guid? Werk { get; set; }

        /// <summary>From which the ids of new records follow.</summary>
        public Guid? Sleutel { get; set; }

        [MaxLength(Feit.TekstMax), Display(Name = "Reden")]
        public string? Reden { get; set; }

        internal static IReadOnlyList<Keuze> Vervolgen { get; } =
        [
            new(Eerst, "Naar de opvolger"), new("2", "Naar de tweede opvolger"), new("3", "Naar de derde opvolger"),
            new(Vacature, "Wordt een vacature"), new(Einde, "Is niet meer nodig"),
        ];

        internal static string Sleutelnaam(Guid rol) => rol.ToString("N", CultureInfo.InvariantCulture);

        /// <summary>How a role goes on, as chosen; something else than offered is nobody, which is refused.</summary>
        internal Roloverdracht Deel(Rolvervulling rol)
        {
            var naam = Sleutelnaam(rol.Id);
            var versie = Versies.GetValueOrDefault(naam, rol.SindsVersie);
            return Rollen.GetValueOrDefault(naam) switch
            {
                Vacature => new(rol.Id, versie, Rolvervolg.Vacature),
                Einde => new(rol.Id, versie, Rolvervolg.Einde),
                Eerst => new(rol.Id, versie, Rolvervolg.Opvolger, Eerste),
                "2" => new(rol.Id, versie, Rolvervolg.Opvolger, Tweede),
                "3" => new(rol.Id, versie, Rolvervolg.Opvolger, Derde),
                _ => new(rol.Id, versie, Rolvervolg.Opvolger),
            };
        }
    }
}
