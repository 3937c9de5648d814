// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>
/// The tables of the rooms. What is in a room points at the room alone, not at the organisation: every change locks the row of its room, and a
/// pointer at the organisation would wait for whoever changes the organisation.
/// </summary>
internal static class Zaaltabellen
{
    internal static void Beschrijf(ModelBuilder model)
    {
        model.Entity<Wyberzaal>(tabel =>
        {
            tabel.ToTable("wyberzaal").HasKey(rij => new { rij.OrganisatieId, rij.Id });
            tabel.HasIndex(rij => rij.Code).IsUnique();
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Code).HasMaxLength(Wyberzaal.CodeLengte);
            tabel.Property(rij => rij.Stemmen).HasConversion<string>().HasMaxLength(20);
            tabel.Property(rij => rij.Invalshoeken).HasMaxLength(Wyberzaal.InvalshoekenLengte);
            tabel.HasOne<Organisatie>().WithMany().HasForeignKey(rij => rij.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Wyberdeelnemer>(tabel =>
        {
            tabel.ToTable("wyberdeelnemer").HasKey(rij => new { rij.OrganisatieId, rij.ZaalId, rij.Id });
            tabel.HasIndex(rij => rij.Sleutel).IsUnique();
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Naam).HasMaxLength(Wyberdeelnemer.NaamLengte);
            tabel.Property(rij => rij.Sleutel).HasMaxLength(64);
            tabel.HasOne<Wyberzaal>().WithMany().HasForeignKey(rij => new { rij.OrganisatieId, rij.ZaalId }).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Wyberbijdrage>(tabel =>
        {
            tabel.ToTable("wyberbijdrage").HasKey(rij => new { rij.OrganisatieId, rij.ZaalId, rij.Id });
            tabel.HasIndex(rij => new { rij.OrganisatieId, rij.ZaalId, rij.Verzoek }).IsUnique();
            tabel.HasIndex(rij => new { rij.OrganisatieId, rij.ZaalId, rij.Stand });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Tekst).HasMaxLength(Wyberbijdrage.TekstLengte);
            tabel.Property(rij => rij.Invalshoek).HasMaxLength(Wyberbijdrage.KortLengte);
            tabel.Property(rij => rij.Wie).HasMaxLength(Wyberbijdrage.KortLengte);
            tabel.Property(rij => rij.Lot).HasConversion<string>().HasMaxLength(20);
            tabel.Property(rij => rij.Reden).HasMaxLength(Wyberbijdrage.RedenLengte);
            tabel.HasOne<Wyberzaal>().WithMany().HasForeignKey(rij => new { rij.OrganisatieId, rij.ZaalId }).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Wyberstem>(tabel =>
        {
            tabel.ToTable("wyberstem").HasKey(rij => new { rij.OrganisatieId, rij.ZaalId, rij.DeelnemerId, rij.BijdrageId });
            tabel.HasOne<Wyberzaal>().WithMany().HasForeignKey(rij => new { rij.OrganisatieId, rij.ZaalId }).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
