// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Sqlite
{
    /// <inheritdoc />
    public partial class LaatsteWerkdag : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "laatste_werkdag",
                table: "persoon",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "laatste_werkdag",
                table: "persoon");
        }
    }
}
