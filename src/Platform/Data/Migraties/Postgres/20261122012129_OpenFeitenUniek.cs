// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Postgres
{
    /// <inheritdoc />
    public partial class OpenFeitenUniek : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_feit_open_organisatie_id",
                table: "feit");

            migrationBuilder.CreateIndex(
                name: "ix_feit_open_organisatie_id_soort_id",
                table: "feit",
                columns: new[] { "organisatie_id", "soort", "id" },
                unique: true,
                filter: "tot_versie is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_feit_open_organisatie_id_soort_id",
                table: "feit");

            migrationBuilder.CreateIndex(
                name: "ix_feit_open_organisatie_id",
                table: "feit",
                column: "organisatie_id",
                filter: "tot_versie is null");
        }
    }
}
