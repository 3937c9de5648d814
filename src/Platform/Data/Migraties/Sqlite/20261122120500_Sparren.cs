// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Sqlite
{
    /// <inheritdoc />
    public partial class Sparren : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sparringtekst",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    opgave_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nu = table.Column<string>(type: "TEXT", nullable: true),
                    gewenst = table.Column<string>(type: "TEXT", nullable: true),
                    waarom_wij = table.Column<string>(type: "TEXT", nullable: true),
                    onze_rol = table.Column<string>(type: "TEXT", nullable: true),
                    ingeleverd = table.Column<bool>(type: "INTEGER", nullable: false),
                    afgerond = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sparringtekst", x => new { x.organisatie_id, x.opgave_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_sparringtekst_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sparringtekst_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_sparringtekst_persoon_id",
                table: "sparringtekst",
                column: "persoon_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sparringtekst");
        }
    }
}
