// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Samenhang.Tests.Bewaking;

/// <summary>The glossary explains every type of the domain, and names no type that is not there.</summary>
public sealed partial class GlossaryTests
{
    [Fact]
    public void The_glossary_and_the_domain_types_agree()
    {
        using var kern = Repository.Assembly("Kern");
        var types = kern.Types.Where(type => type.IsPublic).Select(type => (type.Namespace, Name: type.Name.Split('`')[0])).ToList();
        var glossary = Repository.Files.Single(file => file.Path == "docs/glossary.md").Text;

        Assert.Empty(Differences(
            glossary, types.Where(type => type.Namespace == "Samenhang.Kern.Landschap").Select(type => type.Name), types.Select(type => type.Name)));
    }

    [Fact]
    public void A_type_without_a_term_and_a_term_without_a_type_are_found() => Assert.Equal(
        ["not in the glossary: Vondst", "no such type: Opgaaf"],
        Differences("| `Opgave` | challenge |\n| `Doel`, `Opgaaf` | goal |\n| baat | `Nergens` |\n", ["Opgave", "Vondst"], ["Opgave", "Vondst", "Doel"]));

    private static IEnumerable<string> Differences(string glossary, IEnumerable<string> domain, IEnumerable<string> all)
    {
        var terms = Term().Matches(glossary).SelectMany(row => Name().Matches(row.Value)).Select(name => name.Groups[1].Value).ToHashSet();
        return domain.Distinct().Except(terms).Select(name => "not in the glossary: " + name).Concat(terms.Except(all).Select(name => "no such type: " + name));
    }

    [GeneratedRegex(@"^\|[^|]*\|", RegexOptions.Multiline)]
    private static partial Regex Term();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();
}
