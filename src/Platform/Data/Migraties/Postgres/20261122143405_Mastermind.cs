// SPDX-License-Identifier: EUPL-1.2
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenhang.Platform.Data.Migraties.Postgres
{
    /// <inheritdoc />
    public partial class Mastermind : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "gidsreactie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    bruikbaar = table.Column<bool>(type: "boolean", nullable: false),
                    tekst = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gidsreactie", x => x.id);
                    table.ForeignKey(
                        name: "fk_gidsreactie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gidstekst",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    invalshoek = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    titel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kern = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    tekst = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    herkomst = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    plek = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    bijeenkomst = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    door = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gidstekst", x => new { x.organisatie_id, x.sleutel, x.versie });
                    table.ForeignKey(
                        name: "fk_gidstekst_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gidstelling",
                columns: table => new
                {
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    rol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    per_mail = table.Column<bool>(type: "boolean", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gidstelling", x => new { x.organisatie_id, x.dag, x.rol, x.per_mail });
                    table.ForeignKey(
                        name: "fk_gidstelling_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mastermindronde",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    uitleg = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    doelgroep = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    aanmelden_tot = table.Column<DateOnly>(type: "date", nullable: false),
                    gepubliceerd = table.Column<bool>(type: "boolean", nullable: false),
                    regios = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kenmerken = table.Column<string>(type: "text", nullable: false),
                    zaad = table.Column<int>(type: "integer", nullable: false),
                    bevestigd_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    bevestigd_door = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mastermindronde", x => x.id);
                    table.ForeignKey(
                        name: "fk_mastermindronde_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mastermindaanmelding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ronde_id = table.Column<Guid>(type: "uuid", nullable: false),
                    keuze_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tweede_keuze_id = table.Column<Guid>(type: "uuid", nullable: true),
                    alle_avonden = table.Column<bool>(type: "boolean", nullable: false),
                    naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    telefoon = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisatie = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    perspectief = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    niveau = table.Column<int>(type: "integer", nullable: false),
                    ervaring = table.Column<int>(type: "integer", nullable: false),
                    grootte = table.Column<int>(type: "integer", nullable: false),
                    domein = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    regio = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    motivatie = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    wensen = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    wachtrondes = table.Column<int>(type: "integer", nullable: false),
                    aangemeld_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    staat = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    besluitreden = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    besluit_door = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    besluit_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    groep_id = table.Column<Guid>(type: "uuid", nullable: true),
                    vast_in_id = table.Column<Guid>(type: "uuid", nullable: true),
                    wacht = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mastermindaanmelding", x => x.id);
                    table.ForeignKey(
                        name: "fk_mastermindaanmelding_account_id",
                        column: x => x.account_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_mastermindaanmelding_ronde_id",
                        column: x => x.ronde_id,
                        principalTable: "mastermindronde",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mastermindgroep",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ronde_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    start = table.Column<DateOnly>(type: "date", nullable: false),
                    begeleider_id = table.Column<Guid>(type: "uuid", nullable: false),
                    begeleider_naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    begeleider_organisatie = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    profiel = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    minimum = table.Column<int>(type: "integer", nullable: false),
                    maximum = table.Column<int>(type: "integer", nullable: false),
                    videolink = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mastermindgroep", x => x.id);
                    table.ForeignKey(
                        name: "fk_mastermindgroep_begeleider_id",
                        column: x => x.begeleider_id,
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_mastermindgroep_ronde_id",
                        column: x => x.ronde_id,
                        principalTable: "mastermindronde",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mastermindlog",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ronde_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tijdstip = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    tekst = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mastermindlog", x => x.id);
                    table.ForeignKey(
                        name: "fk_mastermindlog_ronde_id",
                        column: x => x.ronde_id,
                        principalTable: "mastermindronde",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mastermindvoorstel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ronde_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    staat = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    deel = table.Column<double>(type: "double precision", nullable: false),
                    bijgewerkt_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    stop_gevraagd = table.Column<bool>(type: "boolean", nullable: false),
                    invoer = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mastermindvoorstel", x => x.id);
                    table.ForeignKey(
                        name: "fk_mastermindvoorstel_ronde_id",
                        column: x => x.ronde_id,
                        principalTable: "mastermindronde",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "intakenotitie",
                columns: table => new
                {
                    aanmelding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ronde_id = table.Column<Guid>(type: "uuid", nullable: false),
                    intaker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    niveau = table.Column<int>(type: "integer", nullable: false),
                    zwaarte = table.Column<int>(type: "integer", nullable: false),
                    geschikt = table.Column<bool>(type: "boolean", nullable: false),
                    bijgewerkt_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intakenotitie", x => x.aanmelding_id);
                    table.ForeignKey(
                        name: "fk_intakenotitie_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "mastermindaanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "intakeslot",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ronde_id = table.Column<Guid>(type: "uuid", nullable: false),
                    intaker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    intaker_naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    begin = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    aanmelding_id = table.Column<Guid>(type: "uuid", nullable: true),
                    volgnummer = table.Column<int>(type: "integer", nullable: false),
                    herinnerd_op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intakeslot", x => x.id);
                    table.ForeignKey(
                        name: "fk_intakeslot_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "mastermindaanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_intakeslot_ronde_id",
                        column: x => x.ronde_id,
                        principalTable: "mastermindronde",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mastermindpaar",
                columns: table => new
                {
                    ronde_id = table.Column<Guid>(type: "uuid", nullable: false),
                    een_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ander_id = table.Column<Guid>(type: "uuid", nullable: false),
                    samen = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mastermindpaar", x => new { x.ronde_id, x.een_id, x.ander_id });
                    table.ForeignKey(
                        name: "fk_mastermindpaar_ander_id",
                        column: x => x.ander_id,
                        principalTable: "mastermindaanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_mastermindpaar_een_id",
                        column: x => x.een_id,
                        principalTable: "mastermindaanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mastermindavond",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    groep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    reden = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    verzet = table.Column<int>(type: "integer", nullable: false),
                    agenda = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    verslag = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mastermindavond", x => x.id);
                    table.ForeignKey(
                        name: "fk_mastermindavond_groep_id",
                        column: x => x.groep_id,
                        principalTable: "mastermindgroep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mastermindbezwaar",
                columns: table => new
                {
                    groep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    aanmelding_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mastermindbezwaar", x => new { x.groep_id, x.aanmelding_id });
                    table.ForeignKey(
                        name: "fk_mastermindbezwaar_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "mastermindaanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_mastermindbezwaar_groep_id",
                        column: x => x.groep_id,
                        principalTable: "mastermindgroep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mastermindevaluatie",
                columns: table => new
                {
                    groep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    aanmelding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    eind = table.Column<bool>(type: "boolean", nullable: false),
                    cijfer = table.Column<int>(type: "integer", nullable: false),
                    brengt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    beter = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mastermindevaluatie", x => new { x.groep_id, x.aanmelding_id, x.eind });
                    table.ForeignKey(
                        name: "fk_mastermindevaluatie_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "mastermindaanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_mastermindevaluatie_groep_id",
                        column: x => x.groep_id,
                        principalTable: "mastermindgroep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mastermindtoezegging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    groep_id = table.Column<Guid>(type: "uuid", nullable: false),
                    aanmelding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    avond = table.Column<int>(type: "integer", nullable: false),
                    tekst = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    verhoogd_op = table.Column<int>(type: "integer", nullable: true),
                    staat = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    gesloten_op = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mastermindtoezegging", x => x.id);
                    table.ForeignKey(
                        name: "fk_mastermindtoezegging_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "mastermindaanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_mastermindtoezegging_groep_id",
                        column: x => x.groep_id,
                        principalTable: "mastermindgroep",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mastermindbeurt",
                columns: table => new
                {
                    avond_id = table.Column<Guid>(type: "uuid", nullable: false),
                    aanmelding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plek = table.Column<int>(type: "integer", nullable: true),
                    vraag = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    checkin = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    aanwezig = table.Column<bool>(type: "boolean", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mastermindbeurt", x => new { x.avond_id, x.aanmelding_id });
                    table.ForeignKey(
                        name: "fk_mastermindbeurt_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "mastermindaanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_mastermindbeurt_avond_id",
                        column: x => x.avond_id,
                        principalTable: "mastermindavond",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_gidsreactie_organisatie_id_sleutel",
                table: "gidsreactie",
                columns: new[] { "organisatie_id", "sleutel" });

            migrationBuilder.CreateIndex(
                name: "ix_intakenotitie_ronde_id",
                table: "intakenotitie",
                column: "ronde_id");

            migrationBuilder.CreateIndex(
                name: "ix_intakeslot_aanmelding_id",
                table: "intakeslot",
                column: "aanmelding_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_intakeslot_intaker_id_begin",
                table: "intakeslot",
                columns: new[] { "intaker_id", "begin" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_intakeslot_ronde_id_begin",
                table: "intakeslot",
                columns: new[] { "ronde_id", "begin" });

            migrationBuilder.CreateIndex(
                name: "ix_mastermindaanmelding_account_id",
                table: "mastermindaanmelding",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_mastermindaanmelding_groep_id",
                table: "mastermindaanmelding",
                column: "groep_id");

            migrationBuilder.CreateIndex(
                name: "ix_mastermindaanmelding_ronde_id_email",
                table: "mastermindaanmelding",
                columns: new[] { "ronde_id", "email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mastermindavond_groep_id_nummer",
                table: "mastermindavond",
                columns: new[] { "groep_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mastermindbeurt_aanmelding_id",
                table: "mastermindbeurt",
                column: "aanmelding_id");

            migrationBuilder.CreateIndex(
                name: "ix_mastermindbezwaar_aanmelding_id",
                table: "mastermindbezwaar",
                column: "aanmelding_id");

            migrationBuilder.CreateIndex(
                name: "ix_mastermindevaluatie_aanmelding_id",
                table: "mastermindevaluatie",
                column: "aanmelding_id");

            migrationBuilder.CreateIndex(
                name: "ix_mastermindgroep_begeleider_id",
                table: "mastermindgroep",
                column: "begeleider_id");

            migrationBuilder.CreateIndex(
                name: "ix_mastermindgroep_ronde_id_naam",
                table: "mastermindgroep",
                columns: new[] { "ronde_id", "naam" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mastermindlog_ronde_id_tijdstip",
                table: "mastermindlog",
                columns: new[] { "ronde_id", "tijdstip" });

            migrationBuilder.CreateIndex(
                name: "ix_mastermindpaar_ander_id",
                table: "mastermindpaar",
                column: "ander_id");

            migrationBuilder.CreateIndex(
                name: "ix_mastermindpaar_een_id",
                table: "mastermindpaar",
                column: "een_id");

            migrationBuilder.CreateIndex(
                name: "ix_mastermindronde_organisatie_id_aanmelden_tot",
                table: "mastermindronde",
                columns: new[] { "organisatie_id", "aanmelden_tot" });

            migrationBuilder.CreateIndex(
                name: "ix_mastermindtoezegging_aanmelding_id",
                table: "mastermindtoezegging",
                column: "aanmelding_id");

            migrationBuilder.CreateIndex(
                name: "ix_mastermindtoezegging_groep_id",
                table: "mastermindtoezegging",
                column: "groep_id");

            migrationBuilder.CreateIndex(
                name: "ix_mastermindvoorstel_ronde_id_gemaakt_op",
                table: "mastermindvoorstel",
                columns: new[] { "ronde_id", "gemaakt_op" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "gidsreactie");

            migrationBuilder.DropTable(
                name: "gidstekst");

            migrationBuilder.DropTable(
                name: "gidstelling");

            migrationBuilder.DropTable(
                name: "intakenotitie");

            migrationBuilder.DropTable(
                name: "intakeslot");

            migrationBuilder.DropTable(
                name: "mastermindbeurt");

            migrationBuilder.DropTable(
                name: "mastermindbezwaar");

            migrationBuilder.DropTable(
                name: "mastermindevaluatie");

            migrationBuilder.DropTable(
                name: "mastermindlog");

            migrationBuilder.DropTable(
                name: "mastermindpaar");

            migrationBuilder.DropTable(
                name: "mastermindtoezegging");

            migrationBuilder.DropTable(
                name: "mastermindvoorstel");

            migrationBuilder.DropTable(
                name: "mastermindavond");

            migrationBuilder.DropTable(
                name: "mastermindaanmelding");

            migrationBuilder.DropTable(
                name: "mastermindgroep");

            migrationBuilder.DropTable(
                name: "mastermindronde");
        }
    }
}
