// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Postgres
{
    /// <inheritdoc />
    public partial class Intakeinzage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "intakestap",
                table: "mastermindaanmelding",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "film",
                table: "gidstekst",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "intakeinzage",
                columns: table => new
                {
                    aanmelding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intakeinzage", x => new { x.aanmelding_id, x.account_id, x.dag });
                    table.ForeignKey(
                        name: "fk_intakeinzage_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "mastermindaanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "intakeinzage");

            migrationBuilder.DropColumn(
                name: "intakestap",
                table: "mastermindaanmelding");

            migrationBuilder.DropColumn(
                name: "film",
                table: "gidstekst");
        }
    }
}
