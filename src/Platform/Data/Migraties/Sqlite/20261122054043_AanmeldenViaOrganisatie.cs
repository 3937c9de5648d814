// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Sqlite
{
    /// <inheritdoc />
    public partial class AanmeldenViaOrganisatie : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "bewijs",
                table: "sessie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "organisatie_id",
                table: "sessie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "via_koppeling",
                table: "lidmaatschap",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "aanmeldantwoord",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    genomen_op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aanmeldantwoord", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "koppeling",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aan = table.Column<bool>(type: "INTEGER", nullable: false),
                    uitgever = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    client_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    met_sleutel = table.Column<bool>(type: "INTEGER", nullable: false),
                    geheim = table.Column<string>(type: "TEXT", nullable: true),
                    sleutel = table.Column<string>(type: "TEXT", nullable: true),
                    groepveld = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    groepen = table.Column<string>(type: "TEXT", nullable: false),
                    lokaal_uit = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_koppeling", x => x.organisatie_id);
                    table.ForeignKey(
                        name: "fk_koppeling_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_sessie_organisatie_id",
                table: "sessie",
                column: "organisatie_id");

            migrationBuilder.AddForeignKey(
                name: "fk_sessie_organisatie_id",
                table: "sessie",
                column: "organisatie_id",
                principalTable: "organisatie",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_sessie_organisatie_id",
                table: "sessie");

            migrationBuilder.DropTable(
                name: "aanmeldantwoord");

            migrationBuilder.DropTable(
                name: "koppeling");

            migrationBuilder.DropIndex(
                name: "ix_sessie_organisatie_id",
                table: "sessie");

            migrationBuilder.DropColumn(
                name: "bewijs",
                table: "sessie");

            migrationBuilder.DropColumn(
                name: "organisatie_id",
                table: "sessie");

            migrationBuilder.DropColumn(
                name: "via_koppeling",
                table: "lidmaatschap");
        }
    }
}
