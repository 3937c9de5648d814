// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Samenhang.Platform.Uitwisseling.Lezen;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Uitwisseling;

/// <summary>Text lists as systems and people save them, taken over whole, and files that are not what their name says.</summary>
public sealed class RommeligeTekstlijstenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    static RommeligeTekstlijstenTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public async Task Semicolons_in_Windows_1252_with_a_title_line_and_trailing_empty_columns()
    {
        var proef = new Importproef(quiet.Host, "GM0268");
        const string Tekst = "Projectenlijst gemeente Súdwest;;;;;;;\r\n;;;;;;;\r\nnr;project;opgave;best. OG;start;gereed;kosten (€);;\r\n"
            + "1;Café Zoë verbouwen;Levendige dorpen;dhr. Åke Ümit;01-09-2026;Q3 2027;€ 12.500,00;;\r\n2;\"Dijk; fase 2\";Veilig achter de dijk;mw. Tjitske Hoekstra;medio 2026;2028;\"1.000.000,50\";;\r\n"
            + ";;;;;;;\r\n;Totaal;;;;;1.012.500,50;;\r\n";
        await proef.NeemAsync("export.csv", Encoding.GetEncoding(1252).GetBytes(Tekst));

        proef.Uitkomsten("4 nieuw", "5 nieuw");
        Assert.Equal("Levendige dorpen; Åke Ümit; 01-09-2026; 2027-Q3", proef.Inspanning("Café Zoë verbouwen", "opgave", "bestuurlijk_opdrachtgever", "start", "eind"));
        Assert.Equal("Veilig achter de dijk; medio 2026; 2028", proef.Inspanning("Dijk; fase 2", "opgave", "start", "eind"));
        Assert.Equal(["geen jaar: 1250000", "geen jaar: 100000050"], [await proef.BudgetAsync("Café Zoë verbouwen"), await proef.BudgetAsync("Dijk; fase 2")]);
        proef.Meldt("1 totaalregel is overgeslagen (rij 7)");
    }

    [Fact]
    public async Task Tabs_in_Windows_1252_with_line_breaks_in_cells_and_a_repeated_heading()
    {
        var proef = new Importproef(quiet.Host, "GM0344");
        const string Tekst = "Activiteit\tStatus\tToelichting\tVerantw. wethouder\tPeriode\r\n"
            + "Coöperatie opzetten\tLopend\t\"Eerste regel\r\ntweede regel\"\tR. Van 't Hof\t2026 t/m 2028\r\n"
            + "Activiteit\tStatus\tToelichting\tVerantw. wethouder\tPeriode\r\n"
            + "Reünie “Ons dorp”\tAfgerond\t€ 5 over\tR. Van 't Hof\t1e kwartaal 2026\r\n";
        await proef.NeemAsync("activiteiten.txt", Encoding.GetEncoding(1252).GetBytes(Tekst));

        proef.Uitkomsten("2 nieuw", "4 nieuw");
        Assert.Equal("Lopend; R. Van 't Hof; 2026; 2028", proef.Inspanning("Coöperatie opzetten", "fase", "bestuurlijk_opdrachtgever", "start", "eind"));
        Assert.Equal("Eerste regel\ntweede regel", proef.Inspanning("Coöperatie opzetten", "omschrijving"));
        Assert.Equal("Afgerond; € 5 over", proef.Inspanning("Reünie “Ons dorp”", "fase", "omschrijving"));
        proef.Meldt("1 herhaalde kopregel is overgeslagen (rij 3)");
    }

    [Fact]
    public async Task Commas_in_UTF8_with_a_mark_double_headings_and_columns_that_nobody_knows()
    {
        var proef = new Importproef(quiet.Host, "GM0363");
        const string Tekst = "Naam,Opgave,Opmerking,Opmerking,Projectleider,Projectleider,Kleur kaft,,\n"
            + "Fryske Mienskip 🏗,Nije taken,\"één, twee\",drie,T. Vos,E. Prins,blauw,,\n"
            + "Skûtsjehaven,Nije taken,-,,T. Vos,,rood,,\n";
        await proef.NeemAsync("projecten.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Tekst)]);

        proef.Uitkomsten("2 nieuw", "3 nieuw");
        Assert.Equal("Nije taken; één, twee\ndrie; T. Vos", proef.Inspanning("Fryske Mienskip 🏗", "opgave", "omschrijving", "sturingsprofessional"));
        Assert.Equal("; T. Vos", proef.Inspanning("Skûtsjehaven", "omschrijving", "sturingsprofessional"));
        proef.Meldt("niet overgenomen: ‘Projectleider’, ‘Kleur kaft’.");
    }

    [Fact]
    public void A_file_that_is_not_what_its_name_says_is_refused_with_what_to_do()
    {
        using var maker = new Werkmapmaker();
        var werkmap = maker.Blad("Lijst", [["Project", "Start"], ["Kade", "2026"]]).Bytes();
        byte[] samengesteld = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];
        Assert.Equal("‘lijst.csv’ is een Excel-werkmap met een andere naam. Geef het bestand de extensie .xlsx.", Weigering("lijst.csv", werkmap));
        Assert.Equal("‘lijst.xlsx’ is een webpagina met een andere naam. Open het in Excel en sla het op als .xlsx.", Weigering("lijst.xlsx", Encoding.UTF8.GetBytes("\uFEFF<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>Project</td></tr></table></html>")));
        Assert.Equal("‘lijst.xlsx’ is met een wachtwoord beveiligd. Haal het wachtwoord eraf en sla het bestand opnieuw op.", Weigering("lijst.xlsx", [.. samengesteld, .. Encoding.Unicode.GetBytes("EncryptionInfo"), .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Assert.Equal("‘lijst.xlsx’ is geen Excel-werkmap maar gewone tekst. Geef het bestand de extensie .csv.", Weigering("lijst.xlsx", Encoding.UTF8.GetBytes("Project;Start\nKade;2026")));
        Assert.Equal("‘lijst.csv’ is een webpagina met een andere naam. Open het in Excel en sla het op als .xlsx.", Weigering("lijst.csv", Encoding.UTF8.GetBytes("<!-- export --><table><tr><td>Project</td></tr></table>")));
    }

    private static string Weigering(string naam, byte[] inhoud) => Assert.Throws<OnleesbaarException>(() => Bronlezer.Lees(naam, new MemoryStream(inhoud))).Message;
}
