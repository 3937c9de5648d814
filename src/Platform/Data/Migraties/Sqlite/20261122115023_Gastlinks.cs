// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Sqlite
{
    /// <inheritdoc />
    public partial class Gastlinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "gastlink",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    onderwerp = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    verloopt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ingetrokken_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    gebruikt_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gastlink", x => x.id);
                    table.ForeignKey(
                        name: "fk_gastlink_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gastlink_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herinnering",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    onderwerp = table.Column<Guid>(type: "TEXT", nullable: false),
                    sinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    trap = table.Column<int>(type: "INTEGER", nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_herinnering", x => new { x.organisatie_id, x.soort, x.onderwerp, x.sinds, x.trap });
                    table.ForeignKey(
                        name: "fk_herinnering_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_gastlink_code",
                table: "gastlink",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_gastlink_organisatie_id_doel_onderwerp",
                table: "gastlink",
                columns: new[] { "organisatie_id", "doel", "onderwerp" });

            migrationBuilder.CreateIndex(
                name: "ix_gastlink_persoon_id",
                table: "gastlink",
                column: "persoon_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "gastlink");

            migrationBuilder.DropTable(
                name: "herinnering");
        }
    }
}
