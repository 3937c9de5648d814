// SPDX-License-Identifier: EUPL-1.2
using Mono.Cecil;

namespace Samenhang.Tests.Bewaking;

/// <summary>What is public in a module is its contract: one entry point, and what Razor demands to be public.</summary>
public sealed class ModuleTypesTests
{
    private static readonly HashSet<string> DemandedByRazor =
    [
        "Microsoft.AspNetCore.Razor.TagHelpers.TagHelper", "Microsoft.AspNetCore.Mvc.ViewComponent", "Microsoft.AspNetCore.Mvc.RazorPages.PageModel",
    ];

    public static TheoryData<string> Modules => [.. Repository.Projects.Except(["Kern", "Platform", "Web"])];

    [Theory, MemberData(nameof(Modules))]
    public void A_module_shows_one_entry_point_and_no_other_type(string project)
    {
        using var module = Repository.Assembly(project);
        var types = Contract(module);
        Assert.True(types.Count <= 1, $"Public in {project}: {string.Join(", ", types.Select(type => type.FullName))}");
        Assert.All(types, type => Assert.True(type.IsAbstract && type.IsSealed, $"{type.FullName} is not a static class."));
    }

    [Fact]
    public void A_public_type_is_found()
    {
        using var tests = ModuleDefinition.ReadModule(typeof(ModuleTypesTests).Assembly.Location);
        Assert.Contains(Contract(tests), type => type.Name == nameof(ModuleTypesTests));
    }

    private static List<TypeDefinition> Contract(ModuleDefinition module) =>
        [.. module.Types.Where(type => type.IsPublic && !BaseTypes(type).Any(DemandedByRazor.Contains))];

    private static IEnumerable<string> BaseTypes(TypeDefinition type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.Resolve().BaseType)
        {
            yield return parent.FullName;
        }
    }
}
