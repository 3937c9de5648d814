// SPDX-License-Identifier: EUPL-1.2
using System.Xml.Linq;

namespace Samenhang.Tests.Bewaking;

/// <summary>Kern ← Platform ← modules ← Web, and no module knows another.</summary>
public sealed class ModuleGraphTests
{
    private const string Prefix = "Samenhang.";

    [Fact]
    public void The_projects_refer_to_each_other_only_as_the_architecture_says()
    {
        var edges = Repository.WithEnding(".csproj").Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(file => XDocument.Parse(file.Text).Descendants("ProjectReference").Select(reference =>
                (Folder(file.Path), Folder((string)reference.Attribute("Include")!))))
            .ToList();

        Assert.NotEmpty(edges);
        Assert.Empty(Violations(edges));
    }

    [Fact]
    public void The_assemblies_refer_to_each_other_only_as_the_architecture_says()
    {
        var edges = Repository.Projects.SelectMany(project =>
        {
            using var module = Repository.Assembly(project);
            return module.AssemblyReferences.Where(reference => reference.Name.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(reference => (project, reference.Name[Prefix.Length..])).ToList();
        });

        Assert.Empty(Violations(edges));
    }

    [Fact]
    public void A_wrong_reference_is_found() => Assert.Equal(
        ["Kern → Platform", "Mensen → Opgaven", "Platform → Mensen", "Opgaven → Web"],
        Violations([("Kern", "Platform"), ("Platform", "Kern"), ("Mensen", "Opgaven"), ("Platform", "Mensen"), ("Opgaven", "Web"), ("Web", "Kern")]));

    private static IEnumerable<string> Violations(IEnumerable<(string From, string To)> edges) =>
        edges.Where(edge => Layer(edge.From) <= Layer(edge.To)).Select(edge => $"{edge.From} → {edge.To}");

    private static int Layer(string project) => project switch { "Kern" => 0, "Platform" => 1, "Web" => 3, _ => 2 };

    private static string Folder(string projectFile) => Path.GetFileName(Path.GetDirectoryName(projectFile.Replace('\\', '/')))!;
}
