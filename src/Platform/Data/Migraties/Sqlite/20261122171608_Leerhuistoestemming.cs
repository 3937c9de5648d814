// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Sqlite
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "verslag_op",
                table: "activiteit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "wordt_opgenomen",
                table: "activiteit",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "geen_berichten",
                table: "aanmelding",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "medelid",
                table: "aanmelding",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "opname_akkoord_op",
                table: "aanmelding",
                type: "TEXT",
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
