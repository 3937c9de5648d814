// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Postgres
{
    /// <inheritdoc />
    public partial class LijstenEnFavorieten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bewaarde_lijst",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pad = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    naam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    vraag = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    rol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bewaarde_lijst", x => x.id);
                    table.ForeignKey(
                        name: "fk_bewaarde_lijst_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_bewaarde_lijst_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "favoriet",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    feit_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_favoriet", x => new { x.organisatie_id, x.account_id, x.feit_id });
                    table.ForeignKey(
                        name: "fk_favoriet_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_favoriet_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "standaardlijst",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pad = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    lijst_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_standaardlijst", x => new { x.organisatie_id, x.account_id, x.pad });
                    table.ForeignKey(
                        name: "fk_standaardlijst_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_standaardlijst_lijst_id",
                        column: x => x.lijst_id,
                        principalTable: "bewaarde_lijst",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_standaardlijst_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bewaarde_lijst_account_id",
                table: "bewaarde_lijst",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_bewaarde_lijst_organisatie_id_account_id_pad_naam",
                table: "bewaarde_lijst",
                columns: new[] { "organisatie_id", "account_id", "pad", "naam" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bewaarde_lijst_organisatie_id_rol",
                table: "bewaarde_lijst",
                columns: new[] { "organisatie_id", "rol" });

            migrationBuilder.CreateIndex(
                name: "ix_favoriet_account_id",
                table: "favoriet",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_standaardlijst_account_id",
                table: "standaardlijst",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_standaardlijst_lijst_id",
                table: "standaardlijst",
                column: "lijst_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "favoriet");

            migrationBuilder.DropTable(
                name: "standaardlijst");

            migrationBuilder.DropTable(
                name: "bewaarde_lijst");
        }
    }
}
