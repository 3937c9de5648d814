// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Samenhang.Tests.Bewaking;

/// <summary>
/// Pages as files: a page says its address on its first line, and no two pages share an address or a path. Of two class
/// libraries with a page on the same path one silently disappears.
/// </summary>
public sealed partial class PageFilesTests
{
    [Fact]
    public void Every_page_says_its_address_on_line_one() => Assert.Empty(WithoutRoute(Repository.WithEnding(".cshtml")));

    [Fact]
    public void A_page_without_address_is_found() => Assert.Equal(
        ["src/Opgaven/Lijst.cshtml", "src/Opgaven/Laat.cshtml", "src/Opgaven/Los.cshtml"],
        WithoutRoute([
            new("src/Opgaven/Lijst.cshtml", "@page\n"), new("src/Opgaven/Laat.cshtml", "\n@page \"/laat\"\n"), new("src/Opgaven/Los.cshtml", "@page \"los\"\n"),
            new("src/Opgaven/Goed.cshtml", "@page \"/goed/{id:guid}\"\n@model X\n"), new("src/Platform/_Deel.cshtml", "<p>@page</p>\n"),
        ]));

    [Fact]
    public void No_two_pages_share_a_path_or_an_address() => Assert.Empty(Shared(Repository.WithEnding(".cshtml")));

    [Fact]
    public void A_shared_path_and_a_shared_address_are_found()
    {
        SourceFile[] pages =
        [
            new("src/Opgaven/Dossier/Tonen.cshtml", "@page \"/opgaven/{id:guid}\"\n"), new("src/Mensen/Dossier/Tonen.cshtml", "@page \"/mensen/{id:guid}\"\n"),
            new("src/Mensen/Ander.cshtml", "@page \"/Mensen/{persoon:guid}\"\n"), new("src/Opgaven/_ViewImports.cshtml", ""), new("src/Mensen/_ViewImports.cshtml", ""),
        ];

        Assert.Equal(["/Dossier/Tonen.cshtml", "/mensen/{}"], Shared(pages));
    }

    private static IEnumerable<string> WithoutRoute(IEnumerable<SourceFile> files) =>
        files.Where(IsPage).Where(file => !RouteLine().IsMatch(file.Lines[0])).Select(file => file.Path);

    private static IEnumerable<string> Shared(IEnumerable<SourceFile> files)
    {
        var pages = files.Where(IsPage).ToList();
        return Repeated(pages.Select(page => RelativePath(page.Path)))
            .Concat(Repeated(pages.Select(page => RouteLine().Match(page.Lines[0]).Groups["route"].Value).Select(route => Parameter().Replace(route, "{}"))));
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> values) =>
        values.GroupBy(value => value, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.First());

    internal static bool IsPage(SourceFile file) => file.Lines.Any(line => PageLine().IsMatch(line));

    /// <summary>The path of a page as the host knows it: from the root of its project.</summary>
    internal static string RelativePath(string path) => path[path.IndexOf('/', "src/".Length)..];

    [GeneratedRegex(@"^@page\b")]
    private static partial Regex PageLine();

    [GeneratedRegex("""^\uFEFF?@page "(?<route>/[^"]*)"\s*$""")]
    private static partial Regex RouteLine();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
