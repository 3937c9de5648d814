// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Postgres
{
    /// <inheritdoc />
    public partial class Wyberzalen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "wyberzaal",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    stand = table.Column<long>(type: "bigint", nullable: false),
                    gepauzeerd = table.Column<bool>(type: "boolean", nullable: false),
                    tot = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    stemmen = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    punten = table.Column<int>(type: "integer", nullable: false),
                    invalshoeken = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    verloopt_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    deelnemers = table.Column<int>(type: "integer", nullable: false),
                    bijdragen = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wyberzaal", x => new { x.organisatie_id, x.id });
                    table.ForeignKey(
                        name: "fk_wyberzaal_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "wyberbijdrage",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    zaal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    deelnemer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    verzoek = table.Column<Guid>(type: "uuid", nullable: false),
                    is_bundel = table.Column<bool>(type: "boolean", nullable: false),
                    tekst = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    invalshoek = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    wie = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    belang = table.Column<int>(type: "integer", nullable: true),
                    gemaakt_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    bundel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    lot = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    reden = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    stand = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wyberbijdrage", x => new { x.organisatie_id, x.zaal_id, x.id });
                    table.ForeignKey(
                        name: "fk_wyberbijdrage_organisatie_id_zaal_id",
                        columns: x => new { x.organisatie_id, x.zaal_id },
                        principalTable: "wyberzaal",
                        principalColumns: new[] { "organisatie_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wyberdeelnemer",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    zaal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sleutel = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    aangemeld_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    gemaild = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wyberdeelnemer", x => new { x.organisatie_id, x.zaal_id, x.id });
                    table.ForeignKey(
                        name: "fk_wyberdeelnemer_organisatie_id_zaal_id",
                        columns: x => new { x.organisatie_id, x.zaal_id },
                        principalTable: "wyberzaal",
                        principalColumns: new[] { "organisatie_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wyberstem",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    zaal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deelnemer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bijdrage_id = table.Column<Guid>(type: "uuid", nullable: false),
                    punten = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wyberstem", x => new { x.organisatie_id, x.zaal_id, x.deelnemer_id, x.bijdrage_id });
                    table.ForeignKey(
                        name: "fk_wyberstem_organisatie_id_zaal_id",
                        columns: x => new { x.organisatie_id, x.zaal_id },
                        principalTable: "wyberzaal",
                        principalColumns: new[] { "organisatie_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_wyberbijdrage_organisatie_id_zaal_id_stand",
                table: "wyberbijdrage",
                columns: new[] { "organisatie_id", "zaal_id", "stand" });

            migrationBuilder.CreateIndex(
                name: "ix_wyberbijdrage_organisatie_id_zaal_id_verzoek",
                table: "wyberbijdrage",
                columns: new[] { "organisatie_id", "zaal_id", "verzoek" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_wyberdeelnemer_sleutel",
                table: "wyberdeelnemer",
                column: "sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_wyberzaal_code",
                table: "wyberzaal",
                column: "code",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "wyberbijdrage");

            migrationBuilder.DropTable(
                name: "wyberdeelnemer");

            migrationBuilder.DropTable(
                name: "wyberstem");

            migrationBuilder.DropTable(
                name: "wyberzaal");
        }
    }
}
