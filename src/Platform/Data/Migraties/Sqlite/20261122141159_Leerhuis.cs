// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Sqlite
{
    /// <inheritdoc />
    public partial class Leerhuis : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "agendalink",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agendalink", x => new { x.organisatie_id, x.email });
                    table.ForeignKey(
                        name: "fk_agendalink_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bestuurslid",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    functie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bestuurslid", x => new { x.organisatie_id, x.id });
                    table.ForeignKey(
                        name: "fk_bestuurslid_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reeks",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    omschrijving = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reeks", x => new { x.organisatie_id, x.id });
                    table.ForeignKey(
                        name: "fk_reeks_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "themawens",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activiteit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    ontvangen_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    afgehandeld = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_themawens", x => new { x.organisatie_id, x.id });
                    table.ForeignKey(
                        name: "fk_themawens_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vereniging",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    contactnaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    contactmail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    over = table.Column<string>(type: "TEXT", nullable: true),
                    reactieuren = table.Column<int>(type: "INTEGER", nullable: false),
                    antwoordweken = table.Column<int>(type: "INTEGER", nullable: false),
                    naammaanden = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vereniging", x => x.organisatie_id);
                    table.ForeignKey(
                        name: "fk_vereniging_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verenigingscijfer",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aantal = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verenigingscijfer", x => new { x.organisatie_id, x.id });
                    table.ForeignKey(
                        name: "fk_verenigingscijfer_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verenigingslid",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    lid_organisatie_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    regio = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contactnaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    contactmail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    domeinen = table.Column<string>(type: "TEXT", nullable: true),
                    uitgenodigd = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verenigingslid", x => new { x.organisatie_id, x.id });
                    table.ForeignKey(
                        name: "fk_verenigingslid_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "activiteit",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    vorm = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    toegang = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    staat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    begin = table.Column<DateTime>(type: "TEXT", nullable: false),
                    einde = table.Column<DateTime>(type: "TEXT", nullable: false),
                    bijeenkomsten = table.Column<string>(type: "TEXT", nullable: true),
                    reeks_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    aankondiging = table.Column<string>(type: "TEXT", nullable: true),
                    inhoud = table.Column<string>(type: "TEXT", nullable: true),
                    vragen = table.Column<string>(type: "TEXT", nullable: true),
                    doel = table.Column<string>(type: "TEXT", nullable: true),
                    doelgroep = table.Column<string>(type: "TEXT", nullable: true),
                    voorwie = table.Column<string>(type: "TEXT", nullable: true),
                    themas = table.Column<string>(type: "TEXT", nullable: true),
                    regio = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    programma = table.Column<string>(type: "TEXT", nullable: true),
                    sprekers = table.Column<string>(type: "TEXT", nullable: true),
                    gastheer = table.Column<string>(type: "TEXT", nullable: true),
                    medeorganisator = table.Column<string>(type: "TEXT", nullable: true),
                    medeleden_tellen = table.Column<bool>(type: "INTEGER", nullable: false),
                    plaats = table.Column<string>(type: "TEXT", nullable: true),
                    onlinelink = table.Column<string>(type: "TEXT", nullable: true),
                    prijs = table.Column<long>(type: "INTEGER", nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    contactmail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    aanmelden_van = table.Column<DateTime>(type: "TEXT", nullable: true),
                    aanmelden_tot = table.Column<DateTime>(type: "TEXT", nullable: true),
                    formuliervragen = table.Column<string>(type: "TEXT", nullable: true),
                    verslag = table.Column<string>(type: "TEXT", nullable: true),
                    opname = table.Column<string>(type: "TEXT", nullable: true),
                    materiaal = table.Column<string>(type: "TEXT", nullable: true),
                    naslagtoegang = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    opname_akkoord = table.Column<bool>(type: "INTEGER", nullable: false),
                    annuleerreden = table.Column<string>(type: "TEXT", nullable: true),
                    vorig_begin = table.Column<DateTime>(type: "TEXT", nullable: true),
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false),
                    gepubliceerd_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    bijgewerkt_op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activiteit", x => new { x.organisatie_id, x.id });
                    table.ForeignKey(
                        name: "fk_activiteit_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_activiteit_organisatie_id_reeks_id",
                        columns: x => new { x.organisatie_id, x.reeks_id },
                        principalTable: "reeks",
                        principalColumns: new[] { "organisatie_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "evaluatie",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activiteit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cijfer = table.Column<int>(type: "INTEGER", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluatie", x => new { x.organisatie_id, x.id });
                    table.ForeignKey(
                        name: "fk_evaluatie_organisatie_id_activiteit_id",
                        columns: x => new { x.organisatie_id, x.activiteit_id },
                        principalTable: "activiteit",
                        principalColumns: new[] { "organisatie_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plek",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activiteit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vorm = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    capaciteit = table.Column<int>(type: "INTEGER", nullable: false),
                    bezet = table.Column<int>(type: "INTEGER", nullable: false),
                    wachtend = table.Column<int>(type: "INTEGER", nullable: false),
                    laatste = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plek", x => new { x.organisatie_id, x.activiteit_id, x.vorm });
                    table.CheckConstraint("ck_plek_bezet", "bezet >= 0 and bezet <= capaciteit");
                    table.ForeignKey(
                        name: "fk_plek_organisatie_id_activiteit_id",
                        columns: x => new { x.organisatie_id, x.activiteit_id },
                        principalTable: "activiteit",
                        principalColumns: new[] { "organisatie_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aanmelding",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activiteit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vorm = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    werkgever = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    functie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    lid_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    staat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    volgorde = table.Column<long>(type: "INTEGER", nullable: false),
                    stap = table.Column<int>(type: "INTEGER", nullable: false),
                    aangemeld_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    aangeboden_tot = table.Column<DateTime>(type: "TEXT", nullable: true),
                    prijs = table.Column<long>(type: "INTEGER", nullable: false),
                    antwoorden = table.Column<string>(type: "TEXT", nullable: true),
                    door_organisator = table.Column<bool>(type: "INTEGER", nullable: false),
                    aanwezigheid = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    herinnerd_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    geevalueerd = table.Column<bool>(type: "INTEGER", nullable: false),
                    gewist_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aanmelding", x => new { x.organisatie_id, x.id });
                    table.ForeignKey(
                        name: "fk_aanmelding_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_aanmelding_organisatie_id_activiteit_id_vorm",
                        columns: x => new { x.organisatie_id, x.activiteit_id, x.vorm },
                        principalTable: "plek",
                        principalColumns: new[] { "organisatie_id", "activiteit_id", "vorm" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_account_id",
                table: "aanmelding",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_organisatie_id_activiteit_id_email",
                table: "aanmelding",
                columns: new[] { "organisatie_id", "activiteit_id", "email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_organisatie_id_activiteit_id_vorm_staat_volgorde",
                table: "aanmelding",
                columns: new[] { "organisatie_id", "activiteit_id", "vorm", "staat", "volgorde" });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_organisatie_id_email",
                table: "aanmelding",
                columns: new[] { "organisatie_id", "email" });

            migrationBuilder.CreateIndex(
                name: "ix_activiteit_organisatie_id_begin",
                table: "activiteit",
                columns: new[] { "organisatie_id", "begin" });

            migrationBuilder.CreateIndex(
                name: "ix_activiteit_organisatie_id_reeks_id",
                table: "activiteit",
                columns: new[] { "organisatie_id", "reeks_id" });

            migrationBuilder.CreateIndex(
                name: "ix_agendalink_code",
                table: "agendalink",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_organisatie_id_activiteit_id",
                table: "evaluatie",
                columns: new[] { "organisatie_id", "activiteit_id" });

            migrationBuilder.CreateIndex(
                name: "ix_vereniging_nummer",
                table: "vereniging",
                column: "nummer",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aanmelding");

            migrationBuilder.DropTable(
                name: "agendalink");

            migrationBuilder.DropTable(
                name: "bestuurslid");

            migrationBuilder.DropTable(
                name: "evaluatie");

            migrationBuilder.DropTable(
                name: "themawens");

            migrationBuilder.DropTable(
                name: "vereniging");

            migrationBuilder.DropTable(
                name: "verenigingscijfer");

            migrationBuilder.DropTable(
                name: "verenigingslid");

            migrationBuilder.DropTable(
                name: "plek");

            migrationBuilder.DropTable(
                name: "activiteit");

            migrationBuilder.DropTable(
                name: "reeks");
        }
    }
}
