// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Postgres
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: true),
                    gemaakt_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    verloopt_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    stand = table.Column<int>(type: "integer", nullable: false),
                    wensen = table.Column<string>(type: "text", nullable: false)
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
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    inhoud = table.Column<byte[]>(type: "bytea", nullable: false)
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
