// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Postgres
{
    /// <inheritdoc />
    public partial class Toegang : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    aan = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    onderwerp = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    verloopt_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    staat = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    pogingen = table.Column<int>(type: "integer", nullable: false),
                    volgende_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    claim = table.Column<Guid>(type: "uuid", nullable: true),
                    claim_tot = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    verzonden_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    fout = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post", x => x.id);
                    table.ForeignKey(
                        name: "fk_post_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "toegangsspoor",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tijdstip = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: true),
                    door_naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    over_id = table.Column<Guid>(type: "uuid", nullable: true),
                    over_naam = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    toelichting = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    adres = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toegangsspoor", x => x.id);
                    table.ForeignKey(
                        name: "fk_toegangsspoor_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "uitnodiging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: true),
                    rol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    verloopt_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    gesloten_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitnodiging", x => x.id);
                    table.ForeignKey(
                        name: "fk_uitnodiging_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_uitnodiging_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "wachtwoordherstel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    adres = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    gevraagd_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    afgehandeld_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    code = table.Column<string>(type: "text", nullable: true),
                    verloopt_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    gebruikt_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wachtwoordherstel", x => x.id);
                    table.ForeignKey(
                        name: "fk_wachtwoordherstel_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_post_organisatie_id_gemaakt_op",
                table: "post",
                columns: new[] { "organisatie_id", "gemaakt_op" });

            migrationBuilder.CreateIndex(
                name: "ix_post_staat_volgende_op",
                table: "post",
                columns: new[] { "staat", "volgende_op" });

            migrationBuilder.CreateIndex(
                name: "ix_toegangsspoor_organisatie_id_tijdstip",
                table: "toegangsspoor",
                columns: new[] { "organisatie_id", "tijdstip" });

            migrationBuilder.CreateIndex(
                name: "ix_toegangsspoor_over_id_tijdstip",
                table: "toegangsspoor",
                columns: new[] { "over_id", "tijdstip" });

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_code",
                table: "uitnodiging",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_organisatie_id_gemaakt_op",
                table: "uitnodiging",
                columns: new[] { "organisatie_id", "gemaakt_op" });

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_persoon_id",
                table: "uitnodiging",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_wachtwoordherstel_account_id",
                table: "wachtwoordherstel",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_wachtwoordherstel_adres_gevraagd_op",
                table: "wachtwoordherstel",
                columns: new[] { "adres", "gevraagd_op" });

            migrationBuilder.CreateIndex(
                name: "ix_wachtwoordherstel_code",
                table: "wachtwoordherstel",
                column: "code",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "post");

            migrationBuilder.DropTable(
                name: "toegangsspoor");

            migrationBuilder.DropTable(
                name: "uitnodiging");

            migrationBuilder.DropTable(
                name: "wachtwoordherstel");
        }
    }
}
