// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Postgres
{
    /// <inheritdoc />
    public partial class PasskeysEnWijzigingPerPersoon : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "account_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gegevens = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_account_passkey_user_id",
                        column: x => x.user_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_wijziging_organisatie_id_persoon_id",
                table: "wijziging",
                columns: new[] { "organisatie_id", "persoon_id" });

            migrationBuilder.CreateIndex(
                name: "ix_account_passkey_user_id",
                table: "account_passkey",
                column: "user_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_passkey");

            migrationBuilder.DropIndex(
                name: "ix_wijziging_organisatie_id_persoon_id",
                table: "wijziging");
        }
    }
}
