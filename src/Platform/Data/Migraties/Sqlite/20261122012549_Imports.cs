// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Sqlite
{
    /// <inheritdoc />
    public partial class Imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "import",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    gemaakt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    verloopt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    stand = table.Column<int>(type: "INTEGER", nullable: false),
                    wensen = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import", x => x.id);
                    table.ForeignKey(
                        name: "fk_import_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_import_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "importbestand",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    inhoud = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_importbestand", x => new { x.import_id, x.nummer });
                    table.ForeignKey(
                        name: "fk_importbestand_import_id",
                        column: x => x.import_id,
                        principalTable: "import",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_import_account_id",
                table: "import",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_import_organisatie_id_account_id",
                table: "import",
                columns: new[] { "organisatie_id", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_import_verloopt_op",
                table: "import",
                column: "verloopt_op");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "importbestand");

            migrationBuilder.DropTable(
                name: "import");
        }
    }
}
