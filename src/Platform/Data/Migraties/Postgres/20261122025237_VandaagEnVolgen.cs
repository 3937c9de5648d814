// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Postgres
{
    /// <inheritdoc />
    public partial class VandaagEnVolgen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bezoek",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    laatst_op = table.Column<long>(type: "bigint", nullable: false),
                    laatste_versie = table.Column<long>(type: "bigint", nullable: false),
                    vorig_op = table.Column<long>(type: "bigint", nullable: true),
                    vorige_versie = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bezoek", x => new { x.organisatie_id, x.account_id });
                    table.ForeignKey(
                        name: "fk_bezoek_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_bezoek_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "volging",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    feit_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_volging", x => new { x.organisatie_id, x.account_id, x.feit_id });
                    table.ForeignKey(
                        name: "fk_volging_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_volging_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bezoek_account_id",
                table: "bezoek",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_volging_account_id",
                table: "volging",
                column: "account_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bezoek");

            migrationBuilder.DropTable(
                name: "volging");
        }
    }
}
