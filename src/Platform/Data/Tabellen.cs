// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Bewaard;
using Samenhang.Platform.Bezoek;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Gids;
using Samenhang.Platform.Herinneren;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Overzicht;
using Samenhang.Platform.Post;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Sparren;
using Samenhang.Platform.Spoor;
using Samenhang.Platform.Volgen;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Platform.Data;

/// <summary>Keys, lengths, indexes and references of every table.</summary>
internal static class Tabellen
{
    internal static void Beschrijf(ModelBuilder model)
    {
        Register(model);
        Organisaties(model);
        Accounts(model);
        Imports(model);
        Bijlagen(model);
        Eigen(model);
        Post(model);
        Toegang(model);
        Gasten(model);
        Installatie(model);
        Zaaltabellen.Beschrijf(model);
        Leerhuistabellen.Beschrijf(model);
        Mastermindtabellen.Beschrijf(model);
        Gidstabellen.Beschrijf(model);
    }

    private static void Gasten(ModelBuilder model)
    {
        model.Entity<Gastlink>(tabel =>
        {
            tabel.ToTable("gastlink").HasIndex(rij => rij.Code).IsUnique();
            tabel.HasIndex(rij => new { rij.OrganisatieId, rij.Doel, rij.Onderwerp });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Doel).HasMaxLength(Gastlink.DoelLengte);
            tabel.Property(rij => rij.Code).HasMaxLength(64);
            tabel.HasOne<Persoon>().WithMany().HasForeignKey(rij => rij.PersoonId).OnDelete(DeleteBehavior.Cascade);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Herinneringrij>(tabel =>
        {
            tabel.ToTable("herinnering").HasKey(rij => new { rij.OrganisatieId, rij.Soort, rij.Onderwerp, rij.Sinds, rij.Trap });
            tabel.Property(rij => rij.Soort).HasMaxLength(20);
            tabel.Property(rij => rij.Trap).ValueGeneratedNever();
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
    }

    private static void Register(ModelBuilder model)
    {
        model.Entity<Wijzigingrij>(tabel =>
        {
            tabel.ToTable("wijziging").HasKey(rij => new { rij.OrganisatieId, rij.Versie });
            tabel.Property(rij => rij.Versie).ValueGeneratedNever();
            tabel.HasIndex(rij => new { rij.OrganisatieId, rij.PersoonId });
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Feitrij>(tabel =>
        {
            tabel.ToTable("feit").HasKey(rij => new { rij.OrganisatieId, rij.Soort, rij.Id, rij.VanVersie });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.VanVersie).ValueGeneratedNever();
            // One open version per record, found at once however many closed ones it has.
            tabel.HasIndex(rij => new { rij.OrganisatieId, rij.Soort, rij.Id }, "open").IsUnique().HasFilter("tot_versie is null");
            tabel.HasIndex(rij => new { rij.OrganisatieId, rij.VanVersie });
            tabel.HasIndex(rij => new { rij.OrganisatieId, rij.TotVersie });
            tabel.HasIndex(rij => new { rij.OrganisatieId, rij.Id, rij.VanVersie });
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
    }

    private static void Organisaties(ModelBuilder model)
    {
        model.Entity<Organisatie>(tabel =>
        {
            tabel.ToTable("organisatie").HasIndex(rij => rij.CbsCode).IsUnique();
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Versie).HasDefaultValue(0L);
            tabel.Property(rij => rij.TweedeStapVoor).HasMaxLength(400).HasDefaultValue("");
            tabel.Ignore(rij => rij.VolleNaam);
        });
        model.Entity<Persoon>(tabel =>
        {
            tabel.ToTable("persoon").HasIndex(rij => new { rij.OrganisatieId, rij.Naam });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Naam).HasMaxLength(Persoon.NaamLengte);
            tabel.Property(rij => rij.Functie).HasMaxLength(Persoon.NaamLengte);
            tabel.Property(rij => rij.Werkgever).HasMaxLength(Persoon.NaamLengte);
            tabel.Property(rij => rij.Email).HasMaxLength(Account.EmailLengte);
            tabel.HasOne<Afdeling>().WithMany().HasForeignKey(rij => rij.AfdelingId).OnDelete(DeleteBehavior.Restrict);
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.SetNull);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Afdeling>(tabel =>
        {
            tabel.ToTable("afdeling").HasIndex(rij => new { rij.OrganisatieId, rij.Naam }).IsUnique();
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Naam).HasMaxLength(Afdeling.NaamLengte);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Kolomtoewijzing>(tabel =>
        {
            tabel.ToTable("kolomtoewijzing").HasKey(rij => new { rij.OrganisatieId, rij.Sleutel });
            tabel.Property(rij => rij.Sleutel).HasMaxLength(450);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
    }

    private static void Accounts(ModelBuilder model)
    {
        model.Entity<Account>(tabel =>
        {
            tabel.ToTable("account").HasIndex(rij => rij.NormalizedEmail).IsUnique();
            tabel.HasIndex(rij => rij.NormalizedUserName).IsUnique();
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Naam).HasMaxLength(Account.NaamLengte);
            tabel.Ignore(rij => rij.PhoneNumber).Ignore(rij => rij.PhoneNumberConfirmed);
        });
        model.Entity<IdentityUserClaim<Guid>>().ToTable("account_claim");
        model.Entity<IdentityUserLogin<Guid>>().ToTable("account_login");
        model.Entity<IdentityUserToken<Guid>>().ToTable("account_token");
        model.Entity<IdentityUserPasskey<Guid>>(tabel =>
        {
            tabel.ToTable("account_passkey").HasKey(rij => rij.CredentialId);
            tabel.Property(rij => rij.CredentialId).HasMaxLength(1024);
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.UserId).OnDelete(DeleteBehavior.Cascade);
            tabel.OwnsOne(rij => rij.Data, gegevens => gegevens.ToJson("gegevens"));
        });
        model.Entity<Lidmaatschap>(tabel =>
        {
            tabel.ToTable("lidmaatschap").HasIndex(rij => new { rij.OrganisatieId, rij.AccountId });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Rol).HasMaxLength(40);
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.Cascade);
            tabel.HasOne<Persoon>().WithMany().HasForeignKey(rij => rij.PersoonId).OnDelete(DeleteBehavior.Restrict);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
    }

    private static void Imports(ModelBuilder model)
    {
        model.Entity<Importrij>(tabel =>
        {
            tabel.ToTable("import").HasIndex(rij => new { rij.OrganisatieId, rij.AccountId });
            tabel.HasIndex(rij => rij.VerlooptOp);
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.Cascade);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Importbestandrij>(tabel =>
        {
            tabel.ToTable("importbestand").HasKey(rij => new { rij.ImportId, rij.Nummer });
            tabel.Property(rij => rij.Nummer).ValueGeneratedNever();
            tabel.HasOne<Importrij>().WithMany().HasForeignKey(rij => rij.ImportId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    /// <summary>The bytes of attachments, in parts, so that no more than one part is in memory.</summary>
    private static void Bijlagen(ModelBuilder model) =>
        model.Entity<Bijlagestuk>(tabel =>
        {
            tabel.ToTable("bijlagestuk").HasKey(rij => new { rij.OrganisatieId, rij.Sha256, rij.Nummer });
            tabel.Property(rij => rij.Sha256).HasMaxLength(64);
            tabel.Property(rij => rij.Nummer).ValueGeneratedNever();
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });

    /// <summary>What an account keeps for itself.</summary>
    private static void Eigen(ModelBuilder model)
    {
        model.Entity<Volging>(tabel =>
        {
            tabel.ToTable("volging").HasKey(rij => new { rij.OrganisatieId, rij.AccountId, rij.FeitId });
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.Cascade);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Mailvoorkeur>(tabel =>
        {
            tabel.ToTable("mailvoorkeur").HasKey(rij => new { rij.OrganisatieId, rij.AccountId, rij.Soort });
            tabel.Property(rij => rij.Soort).HasConversion<string>().HasMaxLength(20);
            tabel.Property(rij => rij.Ritme).HasConversion<string>().HasMaxLength(20);
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.Cascade);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Overzichtrij>(tabel =>
        {
            tabel.ToTable("overzicht").HasKey(rij => new { rij.OrganisatieId, rij.AccountId, rij.Ritme, rij.Periode });
            tabel.Property(rij => rij.Ritme).HasConversion<string>().HasMaxLength(20);
            tabel.Property(rij => rij.Periode).HasMaxLength(40);
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.Cascade);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Bewaardelijst>(tabel =>
        {
            tabel.ToTable("bewaarde_lijst").HasIndex(rij => new { rij.OrganisatieId, rij.AccountId, rij.Pad, rij.Naam }).IsUnique();
            tabel.HasIndex(rij => new { rij.OrganisatieId, rij.Rol });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Pad).HasMaxLength(40);
            tabel.Property(rij => rij.Naam).HasMaxLength(Bewaardelijst.NaamLengte);
            tabel.Property(rij => rij.Vraag).HasMaxLength(Bewaardelijst.VraagLengte);
            tabel.Property(rij => rij.Rol).HasMaxLength(40);
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.Cascade);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Standaardlijst>(tabel =>
        {
            tabel.ToTable("standaardlijst").HasKey(rij => new { rij.OrganisatieId, rij.AccountId, rij.Pad });
            tabel.Property(rij => rij.Pad).HasMaxLength(40);
            tabel.HasOne<Bewaardelijst>().WithMany().HasForeignKey(rij => rij.LijstId).OnDelete(DeleteBehavior.Cascade);
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.Cascade);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Favoriet>(tabel =>
        {
            tabel.ToTable("favoriet").HasKey(rij => new { rij.OrganisatieId, rij.AccountId, rij.FeitId });
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.Cascade);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Sparringtekst>(tabel =>
        {
            tabel.ToTable("sparringtekst").HasKey(rij => new { rij.OrganisatieId, rij.OpgaveId, rij.PersoonId });
            tabel.HasOne<Persoon>().WithMany().HasForeignKey(rij => rij.PersoonId).OnDelete(DeleteBehavior.Restrict);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Bezoekrij>(tabel =>
        {
            tabel.ToTable("bezoek").HasKey(rij => new { rij.OrganisatieId, rij.AccountId });
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.Cascade);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
    }

    private static void Post(ModelBuilder model) =>
        model.Entity<Postbericht>(tabel =>
        {
            tabel.ToTable("post").HasIndex(rij => new { rij.OrganisatieId, rij.GemaaktOp });
            tabel.HasIndex(rij => new { rij.Staat, rij.VolgendeOp });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Aan).HasMaxLength(Account.EmailLengte);
            tabel.Property(rij => rij.Onderwerp).HasMaxLength(Postbericht.OnderwerpLengte);
            tabel.Property(rij => rij.Staat).HasConversion<string>().HasMaxLength(20);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });

    private static void Toegang(ModelBuilder model)
    {
        model.Entity<Herstelverzoek>(tabel =>
        {
            tabel.ToTable("wachtwoordherstel").HasIndex(rij => rij.Code).IsUnique();
            tabel.HasIndex(rij => new { rij.Adres, rij.GevraagdOp });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Adres).HasMaxLength(Account.EmailLengte);
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Uitnodiging>(tabel =>
        {
            tabel.ToTable("uitnodiging").HasIndex(rij => rij.Code).IsUnique();
            tabel.HasIndex(rij => new { rij.OrganisatieId, rij.GemaaktOp });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Email).HasMaxLength(Account.EmailLengte);
            tabel.Property(rij => rij.Naam).HasMaxLength(Account.NaamLengte);
            tabel.Property(rij => rij.Rol).HasMaxLength(40);
            tabel.HasOne<Persoon>().WithMany().HasForeignKey(rij => rij.PersoonId).OnDelete(DeleteBehavior.SetNull);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Tweedefactor>(tabel =>
        {
            tabel.ToTable("tweedefactor").HasKey(rij => rij.AccountId);
            tabel.HasOne<Account>().WithOne().HasForeignKey<Tweedefactor>(rij => rij.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Herstelcode>(tabel =>
        {
            tabel.ToTable("herstelcode").HasKey(rij => new { rij.AccountId, rij.Hash });
            tabel.Property(rij => rij.Hash).HasMaxLength(64);
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Sessie>(tabel =>
        {
            tabel.ToTable("sessie").HasIndex(rij => rij.AccountId);
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Apparaat).HasMaxLength(Sessie.ApparaatLengte);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Koppeling>(tabel =>
        {
            tabel.ToTable("koppeling").HasKey(rij => rij.OrganisatieId);
            tabel.Property(rij => rij.Uitgever).HasMaxLength(Koppeling.AdresLengte);
            tabel.Property(rij => rij.ClientId).HasMaxLength(200);
            tabel.Property(rij => rij.Groepveld).HasMaxLength(100);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
        model.Entity<Aanmeldantwoord>().ToTable("aanmeldantwoord").HasKey(rij => rij.Hash);
        model.Entity<Aanmeldantwoord>().Property(rij => rij.Hash).HasMaxLength(64);
        model.Entity<Spoorregel>(tabel =>
        {
            tabel.ToTable("toegangsspoor").HasIndex(rij => new { rij.OrganisatieId, rij.Tijdstip });
            tabel.HasIndex(rij => new { rij.OverId, rij.Tijdstip });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Soort).HasConversion<string>().HasMaxLength(40);
            tabel.Property(rij => rij.DoorNaam).HasMaxLength(Account.NaamLengte);
            tabel.Property(rij => rij.OverNaam).HasMaxLength(Account.EmailLengte);
            tabel.Property(rij => rij.Toelichting).HasMaxLength(Spoorregel.TekstLengte);
            HoortBijOrganisatie(model, tabel.Metadata.ClrType);
        });
    }

    private static void Installatie(ModelBuilder model)
    {
        model.Entity<Kenmerk>().ToTable("kenmerk").HasKey(rij => rij.Sleutel);
        model.Entity<Beschermingssleutel>().ToTable("beschermingssleutel").HasKey(rij => rij.Id);
    }

    private static void HoortBijOrganisatie(ModelBuilder model, Type soort) =>
        model.Entity(soort).HasOne(typeof(Organisatie)).WithMany()
            .HasForeignKey(nameof(Persoon.OrganisatieId)).OnDelete(DeleteBehavior.Restrict);
}
