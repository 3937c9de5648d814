// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Notities;

/// <summary>A note on a record.</summary>
[VereistRecht(Recht.NotitieSchrijven)]
public sealed class WijzigenModel() : Onderdeelpagina<Notitie>("notitie")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <inheritdoc/>
    protected override Guid? BijVan(Notitie feit) => feit.Op;

    /// <inheritdoc/>
    protected override bool Past(Feit drager) => true;

    /// <inheritdoc/>
    protected override void Vul(Notitie feit) => Invoer = new Formulier
    {
        Tekst = feit.Tekst,
    };

    /// <inheritdoc/>
    protected override Notitie Maak(Notitie? oud, Guid id) => (oud ?? new Notitie { Id = id, Op = Drager!.Id, Tekst = "", DoorId = Gebruiker.PersoonId, Datum = Door.Vandaag }) with
    {
        Tekst = Net(Invoer.Tekst) ?? "",
    };

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public string? Tekst { get; set; }
    }
}
