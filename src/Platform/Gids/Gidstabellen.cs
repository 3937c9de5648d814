// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Gids;

/// <summary>The tables of the inspiration guide.</summary>
internal static class Gidstabellen
{
    private const int Kort = Gidstekst.KortLengte;

    internal static void Beschrijf(ModelBuilder model)
    {
        model.Entity<Gidstekst>(tabel =>
        {
            tabel.ToTable("gidstekst").HasKey(rij => new { rij.OrganisatieId, rij.Sleutel, rij.Versie });
            tabel.Property(rij => rij.Versie).ValueGeneratedNever();
            tabel.Property(rij => rij.Sleutel).HasMaxLength(80);
            tabel.Property(rij => rij.Invalshoek).HasConversion<string>().HasMaxLength(20);
            tabel.Property(rij => rij.Titel).HasMaxLength(Kort);
            tabel.Property(rij => rij.Kern).HasMaxLength(500);
            tabel.Property(rij => rij.Tekst).HasMaxLength(Gidstekst.TekstLengte);
            tabel.Property(rij => rij.Herkomst).HasMaxLength(500);
            tabel.Property(rij => rij.Plek).HasMaxLength(Kort);
            tabel.Property(rij => rij.Bijeenkomst).HasMaxLength(Kort);
            tabel.Property(rij => rij.Film).HasMaxLength(Kort);
            tabel.Property(rij => rij.Door).HasMaxLength(Kort);
            tabel.HasOne<Organisatie>().WithMany().HasForeignKey(rij => rij.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Gidsreactie>(tabel =>
        {
            tabel.ToTable("gidsreactie").HasIndex(rij => new { rij.OrganisatieId, rij.Sleutel });
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Sleutel).HasMaxLength(80);
            tabel.Property(rij => rij.Tekst).HasMaxLength(2000);
            tabel.Property(rij => rij.Naam).HasMaxLength(Kort);
            tabel.HasOne<Organisatie>().WithMany().HasForeignKey(rij => rij.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Gidstelling>(tabel =>
        {
            tabel.ToTable("gidstelling").HasKey(rij => new { rij.OrganisatieId, rij.Dag, rij.Rol, rij.PerMail });
            tabel.Property(rij => rij.Rol).HasMaxLength(40);
            tabel.HasOne<Organisatie>().WithMany().HasForeignKey(rij => rij.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
