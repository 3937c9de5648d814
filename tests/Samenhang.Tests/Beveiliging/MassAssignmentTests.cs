// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Reflection;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Beveiliging;

/// <summary>A form fills in what it shows and nothing more, whatever fields are sent along.</summary>
public sealed class MassAssignmentTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    /// <summary>Everything that has pages.</summary>
    internal static readonly Assembly[] Modules =
        [typeof(Samenhang.Platform.Host.PlatformRegistratie).Assembly, typeof(Samenhang.Opgaven.OpgavenRegistratie).Assembly,
         typeof(Samenhang.Prestaties.PrestatiesRegistratie).Assembly, typeof(Samenhang.Mensen.MensenRegistratie).Assembly,
         typeof(Samenhang.Leerhuis.LeerhuisRegistratie).Assembly, typeof(Samenhang.Portfolio.PortfolioRegistratie).Assembly];

    [Fact]
    public void No_page_fills_a_record_or_a_row_from_a_request()
    {
        var bound = Bound().ToList();
        Assert.True(bound.Count > 100, $"Only {bound.Count} bound values were found.");
        Assert.Empty(bound.Where(value => IsStored(value.Type)).Select(value => value.Where));
    }

    [Fact]
    public async Task Fields_that_are_not_on_the_form_change_nothing()
    {
        const string code = "GM0060";
        using var client = await quiet.Host.SignedInAsync(code);
        var page = await client.OpgaveFormAsync();
        var form = (IHtmlFormElement)page.QuerySelector("main form")!;
        var chosen = Guid.NewGuid();
        foreach (var (name, value) in new[]
        {
            ("Invoer.Id", $"{chosen}"), ("Id", $"{chosen}"), ("Invoer.Status", "InUitvoering"), ("Status", "InUitvoering"), ("Invoer.SindsVersie", "99"), ("OrganisatieId", $"{chosen}"),
            ("Gebruiker.OrganisatieId", $"{chosen}"), ("Peil", "2020-01-01"), ("Bestaand.Id", $"{chosen}"), ("Blik.Versie", "1"), ("Terug", "https://elders.example"), ("Invoer.PortefeuilleIds", $"{chosen}"),
        })
        {
            var field = (IHtmlInputElement)page.CreateElement("input");
            (field.Type, field.Name, field.Value) = ("hidden", name, value);
            form.AppendChild(field);
        }

        using var answer = await client.AddAsync(page, "Kraanvogels");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var opgave = Assert.Single((await quiet.Host.BeeldAsync(code)).Opgaven);
        Assert.Equal(("Kraanvogels", Opgavestatus.Verkenning), (opgave.Naam, opgave.Status));
        Assert.NotEqual(chosen, opgave.Id);
        Assert.Equal($"/opgaven/{opgave.Id}", answer.Headers.Location!.OriginalString);
    }

    /// <summary>Everything that a page takes from a request: bound properties, what is in them, and parameters of handlers.</summary>
    private static IEnumerable<(string Where, Type Type)> Bound()
    {
        foreach (var page in Modules.SelectMany(module => module.GetTypes()).Where(type => type.IsSubclassOf(typeof(PageModel))))
        {
            var values = page.GetProperties().Where(property => property.IsDefined(typeof(BindPropertyAttribute), true)).Select(property => (property.Name, property.PropertyType))
                .Concat(page.GetMethods().Where(method => method.Name.StartsWith("OnPost", StringComparison.Ordinal) || method.Name.StartsWith("OnGet", StringComparison.Ordinal))
                    .SelectMany(method => method.GetParameters()).Select(parameter => (parameter.Name!, parameter.ParameterType)));
            foreach (var (name, type) in values)
                foreach (var part in Parts(type, [])) yield return ($"{page.FullName}.{name}: {part.Name}", part);
        }
    }

    private static IEnumerable<Type> Parts(Type type, HashSet<Type> seen)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare.IsArray) bare = bare.GetElementType()!;
        else if (bare.IsGenericType && bare.IsAssignableTo(typeof(System.Collections.IEnumerable))) bare = bare.GetGenericArguments()[^1];
        if (!seen.Add(bare)) yield break;
        yield return bare;
        if (bare.Namespace?.StartsWith("Samenhang", StringComparison.Ordinal) != true || bare.IsEnum) yield break;
        foreach (var inner in bare.GetProperties().Where(property => property.CanWrite).SelectMany(property => Parts(property.PropertyType, seen))) yield return inner;
    }

    private static bool IsStored(Type type) => type.IsSubclassOf(typeof(Feit))
        || typeof(SamenhangContext).GetProperties().Any(table => table.PropertyType.IsGenericType && table.PropertyType.GetGenericArguments()[0] == type);
}
