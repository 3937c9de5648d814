// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samenhang.Platform.Word;

/// <summary>The styles of every document: those of Word itself by name, so that somebody can give the document another look in one step.</summary>
internal static class Woordstijlen
{
    internal const string Titel = "Title", Ondertitel = "Subtitle", Lijst = "ListBullet", Tabel = "TableGrid", Klein = "Caption";

    private const string Taal = "nl-NL";

    /// <summary>Heading style of a level, from 1.</summary>
    internal static string Kop(int niveau) => $"Heading{niveau.ToString(CultureInfo.InvariantCulture)}";

    internal static Styles Maak()
    {
        var stijlen = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" }, new FontSize { Val = "22" }, new Languages { Val = Taal, EastAsia = Taal })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            Alinea(Titel, "Title", "52", null, 0, 80),
            Alinea(Ondertitel, "Subtitle", "24", null, 0, 240, grijs: true));
        stijlen.Append(Enumerable.Range(1, 3).Select(niveau => Alinea(Kop(niveau), $"heading {niveau}", (36 - (niveau * 4)).ToString(CultureInfo.InvariantCulture), niveau - 1, 320 - (niveau * 40), 80)));
        stijlen.Append(
            new Style(
                new StyleName { Val = "List Bullet" }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
                new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 }), new SpacingBetweenLines { After = "40" }, new ContextualSpacing()))
            { Type = StyleValues.Paragraph, StyleId = Lijst },
            Alinea(Klein, "caption", "18", null, 0, 120, grijs: true),
            new Style(
                new StyleName { Val = "Table Grid" },
                new StyleParagraphProperties(new SpacingBetweenLines { After = "0" }),
                new StyleTableProperties(new TableBorders(Rand<TopBorder>(), Rand<LeftBorder>(), Rand<BottomBorder>(), Rand<RightBorder>(), Rand<InsideHorizontalBorder>(), Rand<InsideVerticalBorder>())))
            { Type = StyleValues.Table, StyleId = Tabel });
        return stijlen;
    }

    /// <summary>One list with bullets, for <see cref="Lijst"/>.</summary>
    internal static Numbering Nummering() => new(
        new AbstractNum(new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" }, new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" }))
        { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });

    private static Style Alinea(string id, string naam, string grootte, int? niveau, int voor, int na, bool grijs = false)
    {
        var opmaak = new StyleRunProperties();
        if (niveau is not null || id == Titel) opmaak.Append(new Bold());
        if (grijs) opmaak.Append(new Color { Val = "595959" });
        opmaak.Append(new FontSize { Val = grootte });
        var vorm = new StyleParagraphProperties();
        if (niveau is not null) vorm.Append(new KeepNext(), new KeepLines());
        vorm.Append(new SpacingBetweenLines { Before = voor.ToString(CultureInfo.InvariantCulture), After = na.ToString(CultureInfo.InvariantCulture) });
        if (niveau is { } diep) vorm.Append(new OutlineLevel { Val = diep });
        return new Style(new StyleName { Val = naam }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new PrimaryStyle(), vorm, opmaak) { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static T Rand<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "BFBFBF" };
}
