// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Postgres
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
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "organisatie_id",
                table: "sessie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "via_koppeling",
                table: "lidmaatschap",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "aanmeldantwoord",
                columns: table => new
                {
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    genomen_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aanmeldantwoord", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "koppeling",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    aan = table.Column<bool>(type: "boolean", nullable: false),
                    uitgever = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    client_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    met_sleutel = table.Column<bool>(type: "boolean", nullable: false),
                    geheim = table.Column<string>(type: "text", nullable: true),
                    sleutel = table.Column<string>(type: "text", nullable: true),
                    groepveld = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    groepen = table.Column<string>(type: "text", nullable: false),
                    lokaal_uit = table.Column<bool>(type: "boolean", nullable: false)
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
