// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Bewaard;
using Samenhang.Platform.Bezoek;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Herinneren;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Overzicht;
using Samenhang.Platform.Post;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Sparren;
using Samenhang.Platform.Spoor;
using Samenhang.Platform.Volgen;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Platform.Data;

/// <summary>
/// The relational tables: what is organised rather than steered. The tables of the Register are described here too, so that
/// one series of migrations makes the whole schema. Roles are not tables of Identity: see <see cref="Lidmaatschap"/>.
/// </summary>
public abstract class SamenhangContext(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    /// <summary>All organisations, opened for use or not.</summary>
    public DbSet<Organisatie> Organisaties => Set<Organisatie>();

    /// <summary>People of all organisations; every query leads with the organisation.</summary>
    public DbSet<Persoon> Personen => Set<Persoon>();

    /// <summary>Departments of all organisations; every query leads with the organisation.</summary>
    public DbSet<Afdeling> Afdelingen => Set<Afdeling>();

    /// <summary>Which account has which role where.</summary>
    public DbSet<Lidmaatschap> Lidmaatschappen => Set<Lidmaatschap>();

    /// <summary>Remembered mappings of imported lists.</summary>
    public DbSet<Kolomtoewijzing> Kolomtoewijzingen => Set<Kolomtoewijzing>();

    /// <summary>Organisations of which anything was recorded, also when the version they say they have denies it.</summary>
    public IQueryable<Organisatie> MetGeschiedenis() => Organisaties.Where(rij =>
        rij.Versie != 0 || Set<Wijzigingrij>().Any(wijziging => wijziging.OrganisatieId == rij.Id) || Set<Feitrij>().Any(feit => feit.OrganisatieId == rij.Id));

    /// <summary>The outbox: messages that wait to be sent, and what became of the others.</summary>
    public DbSet<Postbericht> Berichten => Set<Postbericht>();

    /// <summary>What happened to access.</summary>
    public DbSet<Spoorregel> Spoorregels => Set<Spoorregel>();

    /// <summary>Invitations, accepted and withdrawn ones included.</summary>
    public DbSet<Uitnodiging> Uitnodigingen => Set<Uitnodiging>();

    /// <summary>Where accounts are signed in.</summary>
    public DbSet<Sessie> Sessies => Set<Sessie>();

    /// <summary>How organisations let their people sign in with their own accounts.</summary>
    public DbSet<Koppeling> Koppelingen => Set<Koppeling>();

    internal DbSet<Gastlink> Gastlinks => Set<Gastlink>();

    internal DbSet<Herinneringrij> Herinneringen => Set<Herinneringrij>();

    internal DbSet<Aanmeldantwoord> Aanmeldantwoorden => Set<Aanmeldantwoord>();

    internal DbSet<Tweedefactor> Tweedefactoren => Set<Tweedefactor>();

    internal DbSet<Herstelcode> Herstelcodes => Set<Herstelcode>();

    internal DbSet<Herstelverzoek> Herstelverzoeken => Set<Herstelverzoek>();

    internal DbSet<Importrij> Imports => Set<Importrij>();

    internal DbSet<Importbestandrij> Importbestanden => Set<Importbestandrij>();

    internal DbSet<Sparringtekst> Sparringteksten => Set<Sparringtekst>();
    internal DbSet<Volging> Volgingen => Set<Volging>();

    internal DbSet<Mailvoorkeur> Mailvoorkeuren => Set<Mailvoorkeur>();

    internal DbSet<Overzichtrij> Overzichten => Set<Overzichtrij>();

    internal DbSet<Bewaardelijst> Bewaardelijsten => Set<Bewaardelijst>();

    internal DbSet<Standaardlijst> Standaardlijsten => Set<Standaardlijst>();

    internal DbSet<Favoriet> Favorieten => Set<Favoriet>();

    internal DbSet<Bezoekrij> Bezoeken => Set<Bezoekrij>();

    internal DbSet<Wyberzaal> Wyberzalen => Set<Wyberzaal>();

    internal DbSet<Wyberdeelnemer> Wyberdeelnemers => Set<Wyberdeelnemer>();

    internal DbSet<Wyberbijdrage> Wyberbijdragen => Set<Wyberbijdrage>();

    internal DbSet<Wyberstem> Wyberstemmen => Set<Wyberstem>();

    internal DbSet<Kenmerk> Kenmerken => Set<Kenmerk>();

    internal DbSet<Beschermingssleutel> Beschermingssleutels => Set<Beschermingssleutel>();

    /// <inheritdoc />
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // Identity bounds these keys only where its services are registered; the schema must not depend on who asks for it.
        foreach (var sleutel in new[] { typeof(IdentityUserLogin<Guid>), typeof(IdentityUserToken<Guid>) }.SelectMany(soort => builder.Model.FindEntityType(soort)!.FindPrimaryKey()!.Properties))
        {
            if (sleutel.ClrType == typeof(string)) sleutel.SetMaxLength(null);
        }

        Tabellen.Beschrijf(builder);
        Naamgeving.KleineLetters(builder);
    }
}

/// <summary>The embedded database, one file.</summary>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : SamenhangContext(options);

/// <summary>The database for many organisations and several web nodes.</summary>
public sealed class PostgresContext(DbContextOptions<PostgresContext> options) : SamenhangContext(options);
