// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Mastermind;

/// <summary>The tables of mastermind groups. Everything hangs on its round, and a round on the organisation that organises.</summary>
internal static class Mastermindtabellen
{
    private const int Lang = Mastermindronde.TekstLengte;
    private const int Kort = Mastermindaanmelding.KortLengte;

    internal static void Beschrijf(ModelBuilder model)
    {
        Ronde(model);
        Aanmelding(model);
        Samenstelling(model);
        Avonden(model);
    }

    private static void Ronde(ModelBuilder model)
    {
        model.Entity<Mastermindronde>(tabel =>
        {
            tabel.ToTable("mastermindronde").HasIndex(rij => new { rij.OrganisatieId, rij.AanmeldenTot });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Naam).HasMaxLength(Mastermindronde.NaamLengte);
            tabel.Property(rij => rij.Uitleg).HasMaxLength(Lang);
            tabel.Property(rij => rij.Doelgroep).HasMaxLength(Kort);
            tabel.Property(rij => rij.Regios).HasMaxLength(Kort);
            tabel.Property(rij => rij.BevestigdDoor).HasMaxLength(Kort);
            tabel.HasOne<Organisatie>().WithMany().HasForeignKey(rij => rij.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Mastermindgroep>(tabel =>
        {
            tabel.ToTable("mastermindgroep").HasIndex(rij => new { rij.RondeId, rij.Naam }).IsUnique();
            tabel.HasIndex(rij => rij.BegeleiderId);
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Naam).HasMaxLength(Mastermindronde.NaamLengte);
            tabel.Property(rij => rij.BegeleiderNaam).HasMaxLength(Kort);
            tabel.Property(rij => rij.BegeleiderOrganisatie).HasMaxLength(Kort);
            tabel.Property(rij => rij.Profiel).HasMaxLength(Lang);
            tabel.Property(rij => rij.Videolink).HasMaxLength(Mastermindgroep.LinkLengte);
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.BegeleiderId).OnDelete(DeleteBehavior.Restrict);
            BijRonde(tabel, nameof(Mastermindgroep.RondeId));
        });
        model.Entity<Mastermindlogregel>(tabel =>
        {
            tabel.ToTable("mastermindlog").HasIndex(rij => new { rij.RondeId, rij.Tijdstip });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Door).HasMaxLength(Kort);
            tabel.Property(rij => rij.Tekst).HasMaxLength(Mastermindlogregel.TekstLengte);
            BijRonde(tabel, nameof(Mastermindlogregel.RondeId));
        });
    }

    private static void Aanmelding(ModelBuilder model)
    {
        model.Entity<Mastermindaanmelding>(tabel =>
        {
            tabel.ToTable("mastermindaanmelding").HasIndex(rij => new { rij.RondeId, rij.Email }).IsUnique();
            tabel.HasIndex(rij => rij.AccountId);
            tabel.HasIndex(rij => rij.GroepId);
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            foreach (var kort in new[] { nameof(Mastermindaanmelding.Naam), nameof(Mastermindaanmelding.Organisatie), nameof(Mastermindaanmelding.Domein), nameof(Mastermindaanmelding.Regio), nameof(Mastermindaanmelding.BesluitDoor) })
                tabel.Property(kort).HasMaxLength(Kort);
            tabel.Property(rij => rij.Email).HasMaxLength(Account.EmailLengte);
            tabel.Property(rij => rij.Telefoon).HasMaxLength(40);
            tabel.Property(rij => rij.Motivatie).HasMaxLength(Lang);
            tabel.Property(rij => rij.Wensen).HasMaxLength(Lang);
            tabel.Property(rij => rij.Besluitreden).HasMaxLength(Lang);
            tabel.Property(rij => rij.Perspectief).HasConversion<string>().HasMaxLength(40);
            tabel.Property(rij => rij.Staat).HasConversion<string>().HasMaxLength(20);
            tabel.HasOne<Account>().WithMany().HasForeignKey(rij => rij.AccountId).OnDelete(DeleteBehavior.SetNull);
            BijRonde(tabel, nameof(Mastermindaanmelding.RondeId));
        });
        model.Entity<Intakeslot>(tabel =>
        {
            // However many ask at once: a slot is one row, an intaker is in one place, and an application has one slot.
            tabel.ToTable("intakeslot").HasIndex(rij => new { rij.IntakerId, rij.Begin }).IsUnique();
            tabel.HasIndex(rij => rij.AanmeldingId).IsUnique();
            tabel.HasIndex(rij => new { rij.RondeId, rij.Begin });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.IntakerNaam).HasMaxLength(Kort);
            tabel.HasOne<Mastermindaanmelding>().WithMany().HasForeignKey(rij => rij.AanmeldingId).OnDelete(DeleteBehavior.SetNull);
            BijRonde(tabel, nameof(Intakeslot.RondeId));
        });
        model.Entity<Intakenotitie>(tabel =>
        {
            tabel.ToTable("intakenotitie").HasKey(rij => rij.AanmeldingId);
            tabel.HasIndex(rij => rij.RondeId);
            tabel.HasOne<Mastermindaanmelding>().WithOne().HasForeignKey<Intakenotitie>(rij => rij.AanmeldingId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Intakeinzage>(tabel =>
        {
            tabel.ToTable("intakeinzage").HasKey(rij => new { rij.AanmeldingId, rij.AccountId, rij.Dag });
            tabel.Property(rij => rij.Naam).HasMaxLength(Kort);
            tabel.HasOne<Mastermindaanmelding>().WithMany().HasForeignKey(rij => rij.AanmeldingId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void Samenstelling(ModelBuilder model)
    {
        model.Entity<Mastermindpaar>(tabel =>
        {
            tabel.ToTable("mastermindpaar").HasKey(rij => new { rij.RondeId, rij.EenId, rij.AnderId });
            tabel.HasOne<Mastermindaanmelding>().WithMany().HasForeignKey(rij => rij.EenId).OnDelete(DeleteBehavior.Cascade);
            tabel.HasOne<Mastermindaanmelding>().WithMany().HasForeignKey(rij => rij.AnderId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Mastermindbezwaar>(tabel =>
        {
            tabel.ToTable("mastermindbezwaar").HasKey(rij => new { rij.GroepId, rij.AanmeldingId });
            tabel.HasOne<Mastermindgroep>().WithMany().HasForeignKey(rij => rij.GroepId).OnDelete(DeleteBehavior.Cascade);
            tabel.HasOne<Mastermindaanmelding>().WithMany().HasForeignKey(rij => rij.AanmeldingId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Mastermindvoorstel>(tabel =>
        {
            tabel.ToTable("mastermindvoorstel").HasIndex(rij => new { rij.RondeId, rij.GemaaktOp });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Door).HasMaxLength(Kort);
            tabel.Property(rij => rij.Invoer).HasMaxLength(64);
            tabel.Property(rij => rij.Staat).HasConversion<string>().HasMaxLength(20);
            BijRonde(tabel, nameof(Mastermindvoorstel.RondeId));
        });
    }

    private static void Avonden(ModelBuilder model)
    {
        model.Entity<Mastermindavond>(tabel =>
        {
            tabel.ToTable("mastermindavond").HasIndex(rij => new { rij.GroepId, rij.Nummer }).IsUnique();
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Reden).HasMaxLength(Kort);
            tabel.Property(rij => rij.Agenda).HasMaxLength(Lang);
            tabel.Property(rij => rij.Verslag).HasMaxLength(Lang);
            tabel.HasOne<Mastermindgroep>().WithMany().HasForeignKey(rij => rij.GroepId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Mastermindbeurt>(tabel =>
        {
            tabel.ToTable("mastermindbeurt").HasKey(rij => new { rij.AvondId, rij.AanmeldingId });
            tabel.Property(rij => rij.Vraag).HasMaxLength(Lang);
            tabel.Property(rij => rij.Checkin).HasMaxLength(Kort);
            tabel.HasOne<Mastermindavond>().WithMany().HasForeignKey(rij => rij.AvondId).OnDelete(DeleteBehavior.Cascade);
            tabel.HasOne<Mastermindaanmelding>().WithMany().HasForeignKey(rij => rij.AanmeldingId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Mastermindtoezegging>(tabel =>
        {
            tabel.ToTable("mastermindtoezegging").HasIndex(rij => rij.GroepId);
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Tekst).HasMaxLength(1000);
            tabel.Property(rij => rij.Staat).HasConversion<string>().HasMaxLength(20);
            tabel.HasOne<Mastermindgroep>().WithMany().HasForeignKey(rij => rij.GroepId).OnDelete(DeleteBehavior.Cascade);
            tabel.HasOne<Mastermindaanmelding>().WithMany().HasForeignKey(rij => rij.AanmeldingId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Mastermindevaluatie>(tabel =>
        {
            tabel.ToTable("mastermindevaluatie").HasKey(rij => new { rij.GroepId, rij.AanmeldingId, rij.Eind });
            tabel.Property(rij => rij.Brengt).HasMaxLength(Lang);
            tabel.Property(rij => rij.Beter).HasMaxLength(Lang);
            tabel.HasOne<Mastermindgroep>().WithMany().HasForeignKey(rij => rij.GroepId).OnDelete(DeleteBehavior.Cascade);
            tabel.HasOne<Mastermindaanmelding>().WithMany().HasForeignKey(rij => rij.AanmeldingId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void BijRonde<T>(EntityTypeBuilder<T> tabel, string kolom)
        where T : class => tabel.HasOne<Mastermindronde>().WithMany().HasForeignKey(kolom).OnDelete(DeleteBehavior.Cascade);
}
