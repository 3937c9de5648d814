// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Samenhang.Tests.Bewaking;

/// <summary>What every source file keeps to.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 400;

    [Fact]
    public void Every_code_file_names_its_licence() => Assert.Empty(WithoutLicence(Repository.WithEnding(".cs")));

    [Fact]
    public void A_code_file_without_licence_is_found() =>
        Assert.Equal(["a.cs"], WithoutLicence([new("a.cs", "using System;\n"), new("b.cs", "// SPDX-License-Identifier: EUPL-1.2\n")]));

    [Fact]
    public void No_source_file_is_too_long() => Assert.Empty(TooLong(Repository.Files));

    [Fact]
    public void A_long_file_is_found() => Assert.Equal(
        ["src/a.cs (401)"],
        TooLong([new("src/a.cs", Lines(401)), new("src/b.cs", Lines(400)), new("src/Platform/Data/Migraties/c.cs", Lines(401)), new("data/d.csv", Lines(401))]));

    [Fact]
    public void No_page_has_inline_style_or_script() => Assert.Empty(Inline(Repository.WithEnding(".cshtml")));

    [Fact]
    public void Inline_style_and_script_are_found() => Assert.Equal(
        ["a.cshtml:1", "b.cshtml:1", "c.cshtml:2", "d.cshtml:1"],
        Inline([
            new("a.cshtml", "<p style=\"color:red\">"), new("b.cshtml", "<script>alert(1)</script>"), new("c.cshtml", "<p>\n<a onclick='x()'>"),
            new("d.cshtml", "<style>p { }</style>"), new("e.cshtml", "<script src=\"~/dist/a.js\" type=\"module\"></script><p class=\"style\" data-on=\"x\">"),
        ]));

    [Fact]
    public void The_repository_names_no_machine_and_no_registry() => Assert.Empty(Foreign(Repository.Files));

    [Fact]
    public void A_machine_path_and_a_registry_are_found() => Assert.Equal(
        ["a.md:1", "b.json:2"],
        Foreign([new("a.md", "see " + "/ro" + "ot/x"), new("b.json", "{\n\"resolved\": " + "\"https" + "://example.org/a.tgz\""), new("c.md", "een opgave/werkwijze")]));

    [Fact]
    public void Nothing_is_left_unfinished() => Assert.Empty(Unfinished(Repository.Files));

    [Fact]
    public void An_unfinished_mark_is_found() => Assert.Equal(
        ["src/a.cs:1", "src/b.cshtml:2", "tests/c.cs:1"],
        Unfinished([
            new("src/a.cs", "// TO" + "DO later"), new("src/b.cshtml", "<p>\n@* FIX" + "ME *@"), new("tests/c.cs", "Thread.Sl" + "eep(100);"), new("docs/d.md", "TO" + "DO"),
        ]));

    private static IEnumerable<string> Unfinished(IEnumerable<SourceFile> files) =>
        Matches(files.Where(file => Code().IsMatch(file.Path) && !file.Path.Contains("/Migraties/", StringComparison.Ordinal)), UnfinishedMark());

    private static IEnumerable<string> WithoutLicence(IEnumerable<SourceFile> files) =>
        files.Where(file => !file.Text.TrimStart('\uFEFF').StartsWith("// SPDX-License-Identifier: EUPL-1.2", StringComparison.Ordinal)).Select(file => file.Path);

    private static IEnumerable<string> TooLong(IEnumerable<SourceFile> files) =>
        files.Where(file => Code().IsMatch(file.Path) && !file.Path.Contains("/Migraties/", StringComparison.Ordinal))
            .Select(file => (file.Path, Length: file.Text.TrimEnd('\n').Split('\n').Length))
            .Where(file => file.Length > LongestFile)
            .Select(file => $"{file.Path} ({file.Length})");

    private static IEnumerable<string> Inline(IEnumerable<SourceFile> files) => Matches(files, InlineCode());

    private static IEnumerable<string> Foreign(IEnumerable<SourceFile> files) => Matches(files, MachineOrRegistry());

    private static IEnumerable<string> Matches(IEnumerable<SourceFile> files, Regex pattern) =>
        files.SelectMany(file => file.Lines.Index().Where(line => pattern.IsMatch(line.Item)).Select(line => $"{file.Path}:{line.Index + 1}"));

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("x\n", count));

    [GeneratedRegex(@"\.(cs|cshtml|js|mjs|ts|css)$")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(TO[D]O|FIXM[E]|HAC[K]|XX[X])\b|NotImplementedExceptio[n]|lorem ipsu[m]|Thread\.Sleep\(|Assert\.True\(true\)")]
    private static partial Regex UnfinishedMark();

    [GeneratedRegex(@"<[^>]*\s(style|on[a-z]+)\s*=|<style\b|<script\b(?![^>]*\ssrc=)", RegexOptions.IgnoreCase)]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"(^|[^A-Za-z0-9_.-])/(work|root|farm)/|/tmp/[a-z]|""resolved"": ""https?:|registry\.npmjs|nuget\.org|deb\.debian")]
    private static partial Regex MachineOrRegistry();
}
