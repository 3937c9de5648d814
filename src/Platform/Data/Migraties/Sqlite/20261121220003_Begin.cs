// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Sqlite
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    wachtwoord_vervangen = table.Column<bool>(type: "INTEGER", nullable: false),
                    demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "beschermingssleutel",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    naam = table.Column<string>(type: "TEXT", nullable: true),
                    xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beschermingssleutel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kenmerk",
                columns: table => new
                {
                    sleutel = table.Column<string>(type: "TEXT", nullable: false),
                    waarde = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kenmerk", x => x.sleutel);
                });

            migrationBuilder.CreateTable(
                name: "organisatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    cbs_code = table.Column<string>(type: "TEXT", nullable: false),
                    tooi_uri = table.Column<string>(type: "TEXT", nullable: true),
                    oin = table.Column<string>(type: "TEXT", nullable: true),
                    inwoners = table.Column<int>(type: "INTEGER", nullable: true),
                    provincie = table.Column<string>(type: "TEXT", nullable: true),
                    actief = table.Column<bool>(type: "INTEGER", nullable: false),
                    demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<long>(type: "INTEGER", nullable: false, defaultValue: 0L)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisatie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_account_claim_user_id",
                        column: x => x.user_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_account_login_user_id",
                        column: x => x.user_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_account_token_user_id",
                        column: x => x.user_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "afdeling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    actief = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afdeling", x => x.id);
                    table.ForeignKey(
                        name: "fk_afdeling_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "feit",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van_versie = table.Column<long>(type: "INTEGER", nullable: false),
                    tot_versie = table.Column<long>(type: "INTEGER", nullable: true),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    inhoud_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    zout = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feit", x => new { x.organisatie_id, x.soort, x.id, x.van_versie });
                    table.ForeignKey(
                        name: "fk_feit_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kolomtoewijzing",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kolomtoewijzing", x => new { x.organisatie_id, x.sleutel });
                    table.ForeignKey(
                        name: "fk_kolomtoewijzing_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "wijziging",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    versie = table.Column<long>(type: "INTEGER", nullable: false),
                    tijdstip_utc = table.Column<long>(type: "INTEGER", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    opdracht = table.Column<string>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    vorige_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wijziging", x => new { x.organisatie_id, x.versie });
                    table.ForeignKey(
                        name: "fk_wijziging_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "persoon",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    functie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    werkgever = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    afdeling_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    actief = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_persoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_persoon_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_persoon_afdeling_id",
                        column: x => x.afdeling_id,
                        principalTable: "afdeling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_persoon_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lidmaatschap",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    rol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lidmaatschap", x => x.id);
                    table.ForeignKey(
                        name: "fk_lidmaatschap_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_lidmaatschap_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lidmaatschap_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_account_normalized_email",
                table: "account",
                column: "normalized_email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_account_normalized_user_name",
                table: "account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_account_claim_user_id",
                table: "account_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_login_user_id",
                table: "account_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_afdeling_organisatie_id_naam",
                table: "afdeling",
                columns: new[] { "organisatie_id", "naam" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_feit_open_organisatie_id",
                table: "feit",
                column: "organisatie_id",
                filter: "tot_versie is null");

            migrationBuilder.CreateIndex(
                name: "ix_feit_organisatie_id_id_van_versie",
                table: "feit",
                columns: new[] { "organisatie_id", "id", "van_versie" });

            migrationBuilder.CreateIndex(
                name: "ix_feit_organisatie_id_tot_versie",
                table: "feit",
                columns: new[] { "organisatie_id", "tot_versie" });

            migrationBuilder.CreateIndex(
                name: "ix_feit_organisatie_id_van_versie",
                table: "feit",
                columns: new[] { "organisatie_id", "van_versie" });

            migrationBuilder.CreateIndex(
                name: "ix_lidmaatschap_account_id",
                table: "lidmaatschap",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_lidmaatschap_organisatie_id_account_id",
                table: "lidmaatschap",
                columns: new[] { "organisatie_id", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_lidmaatschap_persoon_id",
                table: "lidmaatschap",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisatie_cbs_code",
                table: "organisatie",
                column: "cbs_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_persoon_account_id",
                table: "persoon",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_persoon_afdeling_id",
                table: "persoon",
                column: "afdeling_id");

            migrationBuilder.CreateIndex(
                name: "ix_persoon_organisatie_id_naam",
                table: "persoon",
                columns: new[] { "organisatie_id", "naam" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_claim");

            migrationBuilder.DropTable(
                name: "account_login");

            migrationBuilder.DropTable(
                name: "account_token");

            migrationBuilder.DropTable(
                name: "beschermingssleutel");

            migrationBuilder.DropTable(
                name: "feit");

            migrationBuilder.DropTable(
                name: "kenmerk");

            migrationBuilder.DropTable(
                name: "kolomtoewijzing");

            migrationBuilder.DropTable(
                name: "lidmaatschap");

            migrationBuilder.DropTable(
                name: "wijziging");

            migrationBuilder.DropTable(
                name: "persoon");

            migrationBuilder.DropTable(
                name: "account");

            migrationBuilder.DropTable(
                name: "afdeling");

            migrationBuilder.DropTable(
                name: "organisatie");
        }
    }
}
