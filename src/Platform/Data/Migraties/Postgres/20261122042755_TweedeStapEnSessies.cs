// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Postgres
{
    /// <inheritdoc />
    public partial class TweedeStapEnSessies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "tweede_stap_voor",
                table: "organisatie",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "herstelcode",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_herstelcode", x => new { x.account_id, x.hash });
                    table.ForeignKey(
                        name: "fk_herstelcode_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sessie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    begonnen_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    gezien_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    apparaat = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    adres = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessie", x => x.id);
                    table.ForeignKey(
                        name: "fk_sessie_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tweedefactor",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sleutel = table.Column<string>(type: "text", nullable: false),
                    sinds = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    laatste_stap = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tweedefactor", x => x.account_id);
                    table.ForeignKey(
                        name: "fk_tweedefactor_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_sessie_account_id",
                table: "sessie",
                column: "account_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "herstelcode");

            migrationBuilder.DropTable(
                name: "sessie");

            migrationBuilder.DropTable(
                name: "tweedefactor");

            migrationBuilder.DropColumn(
                name: "tweede_stap_voor",
                table: "organisatie");
        }
    }
}
