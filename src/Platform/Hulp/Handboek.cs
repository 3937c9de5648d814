// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Samenhang.Platform.Hulp;

/// <summary>The handbook for users, as it stands in <c>docs/handboek</c>: taken along in the program, so that help fits the version that runs.</summary>
public sealed class Handboek
{
    /// <summary>The file with the table of contents.</summary>
    internal const string Inhoudsopgave = "README";

    private const string Voorvoegsel = "Handboek.";
    private static readonly MarkdownPipeline Opmaak = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).DisableHtml().Build();
    private readonly FrozenDictionary<string, Hoofdstuk> _hoofdstukken = Lees();

    /// <summary>Names of the chapters, the table of contents as an empty name.</summary>
    public IReadOnlyList<string> Namen => _hoofdstukken.Keys;

    /// <summary>The chapter, or null when there is none of this name.</summary>
    public Hoofdstuk? Zoek(string? naam) => _hoofdstukken.GetValueOrDefault(naam ?? "");

    /// <summary>A picture of the handbook, or null when there is none of this name.</summary>
    public static Stream? Afbeelding(string naam) => typeof(Handboek).Assembly.GetManifestResourceStream(Voorvoegsel + "afbeeldingen." + naam);

    private static FrozenDictionary<string, Hoofdstuk> Lees()
    {
        var geheel = typeof(Handboek).Assembly;
        return geheel.GetManifestResourceNames()
            .Where(naam => naam.StartsWith(Voorvoegsel, StringComparison.Ordinal) && naam.EndsWith(".md", StringComparison.Ordinal))
            .Select(bron =>
            {
                using var lezer = new StreamReader(geheel.GetManifestResourceStream(bron)!);
                return Maak(bron[Voorvoegsel.Length..^".md".Length], lezer.ReadToEnd());
            })
            .ToFrozenDictionary(hoofdstuk => hoofdstuk.Naam);
    }

    /// <summary>The heading becomes the title of the page; links between files become links between pages.</summary>
    internal static Hoofdstuk Maak(string naam, string tekst)
    {
        var boek = Markdown.Parse(tekst, Opmaak);
        var kop = boek.OfType<HeadingBlock>().First(deel => deel.Level == 1);
        boek.Remove(kop);
        foreach (var deel in boek.Descendants<HeadingBlock>())
        {
            deel.GetAttributes().AddClass($"utrecht-heading-{deel.Level}");
        }

        foreach (var tabel in boek.Descendants<Table>())
        {
            tabel.GetAttributes().AddClass("utrecht-table utrecht-table--html-table");
        }

        foreach (var link in boek.Descendants<LinkInline>())
        {
            link.Url = link.IsImage ? "/hulp/afbeelding/" + Path.GetFileName(link.Url) : Adres(link.Url!);
        }

        return new Hoofdstuk(naam == Inhoudsopgave ? "" : naam, string.Concat(kop.Inline!.Descendants<LiteralInline>()), boek.ToHtml(Opmaak));
    }

    private static string Adres(string bestand)
    {
        if (bestand.Contains("://", StringComparison.Ordinal) || bestand.StartsWith('#'))
        {
            return bestand;
        }

        var (naam, kop) = bestand.Split('#') is [var voor, var na] ? (voor, "#" + na) : (bestand, "");
        naam = Path.GetFileNameWithoutExtension(naam);
        return (naam == Inhoudsopgave ? "/hulp" : "/hulp/" + naam) + kop;
    }
}
