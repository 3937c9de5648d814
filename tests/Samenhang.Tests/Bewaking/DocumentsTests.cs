// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Samenhang.Tests.Bewaking;

/// <summary>Documents point to files that are there.</summary>
public sealed partial class DocumentsTests
{
    [Fact]
    public void Every_link_in_a_document_leads_somewhere() =>
        Assert.Empty(Broken(Repository.WithEnding(".md"), path => Path.Exists(Path.Combine(Repository.Root, path))));

    [Fact]
    public void A_broken_link_is_found() => Assert.Equal(
        ["docs/a.md → weg.md"],
        Broken(
            [new("docs/a.md", "[a](weg.md) [b](../README.md#kop) [c](https://example.org) ![d](b.png \"Titel\") [e](#hier)")],
            path => path is "README.md" or "docs/b.png"));

    private static IEnumerable<string> Broken(IEnumerable<SourceFile> files, Func<string, bool> exists) =>
        files.SelectMany(file => Link().Matches(file.Text).Select(link => link.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#') && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(target => !exists(Resolve(file.Path, target.Split('#')[0])))
            .Select(target => $"{file.Path} → {target}"));

    private static string Resolve(string file, string target) =>
        Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(file)!, target))).Replace('\\', '/');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)(\s+""[^""]*"")?\)")]
    private static partial Regex Link();
}
