// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Postgres
{
    /// <inheritdoc />
    public partial class Leerhuistoestemming : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "wensen",
                table: "opruimverslag",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "verslag_op",
                table: "activiteit",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "wordt_opgenomen",
                table: "activiteit",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "geen_berichten",
                table: "aanmelding",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "medelid",
                table: "aanmelding",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "opname_akkoord_op",
                table: "aanmelding",
                type: "timestamp with time zone",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "wensen",
                table: "opruimverslag");

            migrationBuilder.DropColumn(
                name: "verslag_op",
                table: "activiteit");

            migrationBuilder.DropColumn(
                name: "wordt_opgenomen",
                table: "activiteit");

            migrationBuilder.DropColumn(
                name: "geen_berichten",
                table: "aanmelding");

            migrationBuilder.DropColumn(
                name: "medelid",
                table: "aanmelding");

            migrationBuilder.DropColumn(
                name: "opname_akkoord_op",
                table: "aanmelding");
        }
    }
}
