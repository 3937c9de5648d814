// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samenhang.Tests.Bewaking;

/// <summary>THIRD-PARTY-NOTICES.md names the packages that are used, and no others.</summary>
public sealed partial class NoticesTests
{
    [Fact]
    public void The_notices_name_every_package_and_no_other()
    {
        var notices = Repository.Files.Single(file => file.Path == "THIRD-PARTY-NOTICES.md").Text;
        Assert.Empty(Differences(notices, Used(Repository.Files)));
    }

    [Fact]
    public void A_missing_and_a_superfluous_package_are_found() => Assert.Equal(
        ["missing: Npgsql", "missing: d3", "not used: Dapper"],
        Differences(
            "| `Dapper` | MIT |\n| `esbuild` | MIT |\n",
            Used([
                new("src/Kern/packages.lock.json", """{"dependencies":{"net10.0":{"Npgsql":{"type":"Transitive"},"samenhang.kern":{"type":"Project"}}}}"""),
                new("tests/X/packages.lock.json", """{"dependencies":{"net10.0":{"Deep":{"type":"Transitive"}}}}"""),
                new("src/Web/Client/package-lock.json", """
                    {"packages":{"":{"devDependencies":{"esbuild":"1"}},"node_modules/d3":{},"node_modules/esbuild":{"dev":true},"node_modules/@esbuild/linux":{"dev":true}}}
                    """),
            ])));

    private static IEnumerable<string> Differences(string notices, IReadOnlyCollection<string> used)
    {
        var named = Row().Matches(notices).Select(match => match.Groups["name"].Value).Where(name => !name.EndsWith('/')).ToHashSet();
        return used.Except(named).Order(StringComparer.Ordinal).Select(name => "missing: " + name)
            .Concat(named.Except(used).Order(StringComparer.Ordinal).Select(name => "not used: " + name));
    }

    private static HashSet<string> Used(IEnumerable<SourceFile> files) =>
        [.. files.SelectMany(file => Path.GetFileName(file.Path) switch
        {
            "packages.lock.json" => NuGet(file),
            "package-lock.json" => Npm(file),
            _ => [],
        })];

    // Of what is only used to build and test, the packages that were asked for are named; of what is shipped, all.
    private static List<string> NuGet(SourceFile file)
    {
        var shipped = file.Path.StartsWith("src/", StringComparison.Ordinal);
        using var json = JsonDocument.Parse(file.Text);
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() is var type && (type == "Direct" || (shipped && type != "Project")))
            .Select(package => package.Name)];
    }

    private static List<string> Npm(SourceFile file)
    {
        using var json = JsonDocument.Parse(file.Text);
        var packages = json.RootElement.GetProperty("packages");
        var tools = packages.GetProperty("").TryGetProperty("devDependencies", out var dev) ? dev.EnumerateObject().Select(tool => tool.Name) : [];
        return [.. packages.EnumerateObject()
            .Where(package => package.Name.Length > 0 && !package.Value.TryGetProperty("dev", out _))
            .Select(package => package.Name[(package.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + "node_modules/".Length)..])
            .Concat(tools)];
    }

    [GeneratedRegex(@"^\| `(?<name>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
