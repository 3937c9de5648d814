// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Leerhuis;

/// <summary>
/// The tables of the Leerhuis. A sign-up points at its places alone, not at the organisation: every change of it locks the row of those places,
/// and a pointer at the organisation would wait for whoever changes the organisation.
/// </summary>
internal static class Leerhuistabellen
{
    internal static void Beschrijf(ModelBuilder model)
    {
        model.Entity<Vereniging>(tabel =>
        {
            tabel.ToTable("vereniging").HasKey(rij => rij.OrganisatieId);
            tabel.HasIndex(rij => rij.Nummer).IsUnique();
            Lengte(tabel, Vereniging.NaamLengte, nameof(Vereniging.Naam), nameof(Vereniging.Contactnaam), nameof(Vereniging.Contactmail));
            Hoort(tabel);
        });
        Activiteiten(model);
        Aanmeldingen(model);
        Links(model);
        Opruimen(model);
        Leden(model);
    }

    private static void Activiteiten(ModelBuilder model)
    {
        model.Entity<Reeks>(tabel =>
        {
            tabel.ToTable("reeks").HasKey(rij => new { rij.OrganisatieId, rij.Id });
            Lengte(tabel, Activiteit.TitelLengte, nameof(Reeks.Naam));
            Hoort(tabel);
        });
        model.Entity<Activiteit>(tabel =>
        {
            tabel.ToTable("activiteit").HasKey(rij => new { rij.OrganisatieId, rij.Id });
            tabel.HasIndex(rij => new { rij.OrganisatieId, rij.Begin });
            tabel.Property(rij => rij.Soort).HasConversion<string>().HasMaxLength(20);
            tabel.Property(rij => rij.Vorm).HasConversion<string>().HasMaxLength(20);
            tabel.Property(rij => rij.Toegang).HasConversion<string>().HasMaxLength(20);
            tabel.Property(rij => rij.Naslagtoegang).HasConversion<string>().HasMaxLength(20);
            tabel.Property(rij => rij.Staat).HasConversion<string>().HasMaxLength(20);
            tabel.Property(rij => rij.Versie).IsConcurrencyToken();
            Lengte(tabel, Activiteit.TitelLengte, nameof(Activiteit.Titel), nameof(Activiteit.Regio), nameof(Activiteit.Contact), nameof(Activiteit.Contactmail));
            tabel.HasOne<Reeks>().WithMany().HasForeignKey(rij => new { rij.OrganisatieId, rij.ReeksId }).OnDelete(DeleteBehavior.Restrict);
            Hoort(tabel);
        });
        model.Entity<Plek>(tabel =>
        {
            tabel.ToTable("plek", rij => rij.HasCheckConstraint("ck_plek_bezet", "bezet >= 0 and bezet <= capaciteit")).HasKey(rij => new { rij.OrganisatieId, rij.ActiviteitId, rij.Vorm });
            tabel.Property(rij => rij.Vorm).HasConversion<string>().HasMaxLength(10);
            tabel.HasOne<Activiteit>().WithMany().HasForeignKey(rij => new { rij.OrganisatieId, rij.ActiviteitId }).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Evaluatie>(tabel =>
        {
            tabel.ToTable("evaluatie").HasKey(rij => new { rij.OrganisatieId, rij.Id });
            tabel.HasOne<Activiteit>().WithMany().HasForeignKey(rij => new { rij.OrganisatieId, rij.ActiviteitId }).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Themawens>(tabel =>
        {
            tabel.ToTable("themawens").HasKey(rij => new { rij.OrganisatieId, rij.Id });
            Lengte(tabel, Account.EmailLengte, nameof(Themawens.Email));
            Hoort(tabel);
        });
    }

    private static void Aanmeldingen(ModelBuilder model) => model.Entity<Aanmelding>(tabel =>
    {
        tabel.ToTable("aanmelding").HasKey(rij => new { rij.OrganisatieId, rij.Id });
        tabel.HasIndex(rij => new { rij.OrganisatieId, rij.ActiviteitId, rij.Email }).IsUnique();
        tabel.HasIndex(rij => new { rij.OrganisatieId, rij.ActiviteitId, rij.Vorm, rij.Staat, rij.Volgorde });
        tabel.HasIndex(rij => new { rij.OrganisatieId, rij.Email });
        tabel.Property(rij => rij.Vorm).HasConversion<string>().HasMaxLength(10);
        tabel.Property(rij => rij.Staat).HasConversion<string>().HasMaxLength(20);
        tabel.Property(rij => rij.Aanwezigheid).HasConversion<string>().HasMaxLength(20);
        Lengte(tabel, Aanmelding.NaamLengte, nameof(Aanmelding.Naam), nameof(Aanmelding.Werkgever), nameof(Aanmelding.Functie));
        Lengte(tabel, Account.EmailLengte, nameof(Aanmelding.Email));
        tabel.HasOne<Plek>().WithMany().HasForeignKey(rij => new { rij.OrganisatieId, rij.ActiviteitId, rij.Vorm }).OnDelete(DeleteBehavior.Restrict);
        tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.SetNull);
    });

    private static void Links(ModelBuilder model) => model.Entity<Agendalink>(tabel =>
    {
        tabel.ToTable("agendalink").HasKey(rij => new { rij.OrganisatieId, rij.Email });
        tabel.HasIndex(rij => rij.Code).IsUnique();
        Lengte(tabel, Account.EmailLengte, nameof(Agendalink.Email));
        Lengte(tabel, 64, nameof(Agendalink.Code));
        Hoort(tabel);
    });

    private static void Opruimen(ModelBuilder model) => model.Entity<Opruimverslag>(tabel =>
    {
        tabel.ToTable("opruimverslag").HasKey(rij => new { rij.OrganisatieId, rij.Id });
        Hoort(tabel);
    });

    private static void Leden(ModelBuilder model)
    {
        model.Entity<Verenigingslid>(tabel =>
        {
            tabel.ToTable("verenigingslid").HasKey(rij => new { rij.OrganisatieId, rij.Id });
            Lengte(tabel, Vereniging.NaamLengte, nameof(Verenigingslid.Naam), nameof(Verenigingslid.Regio), nameof(Verenigingslid.Contactnaam), nameof(Verenigingslid.Contactmail));
            Hoort(tabel);
        });
        model.Entity<Bestuurslid>(tabel =>
        {
            tabel.ToTable("bestuurslid").HasKey(rij => new { rij.OrganisatieId, rij.Id });
            Lengte(tabel, Vereniging.NaamLengte, nameof(Bestuurslid.Naam), nameof(Bestuurslid.Functie));
            Hoort(tabel);
        });
        model.Entity<Verenigingscijfer>(tabel =>
        {
            tabel.ToTable("verenigingscijfer").HasKey(rij => new { rij.OrganisatieId, rij.Id });
            Lengte(tabel, Vereniging.NaamLengte, nameof(Verenigingscijfer.Wat));
            Hoort(tabel);
        });
    }

    private static void Lengte<T>(EntityTypeBuilder<T> tabel, int lengte, params string[] velden)
        where T : class
    {
        foreach (var veld in velden) tabel.Property(veld).HasMaxLength(lengte);
    }

    private static void Hoort<T>(EntityTypeBuilder<T> tabel)
        where T : class => tabel.HasOne<Organisatie>().WithMany().HasForeignKey(nameof(Vereniging.OrganisatieId)).OnDelete(DeleteBehavior.Restrict);
}
