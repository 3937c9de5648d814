// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Bewaking;

/// <summary>Pages as the host serves them: each file is really there, and each says who may see it.</summary>
public sealed class PageEndpointsTests(TestHost host) : IClassFixture<TestHost>
{
    // Serves a changed style or script while developing; ASP.NET Core adds it to a host that was built but not published.
    private const string StaticFilesWhileDeveloping = "Fallback {**path:file}";

    [Fact]
    public void Every_page_file_is_served() =>
        Assert.Empty(NotServed(Repository.WithEnding(".cshtml").Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal)), Pages().Select(page => page.RelativePath)));

    [Fact]
    public void A_page_that_is_not_served_is_found() => Assert.Equal(
        ["/Dossier/Tonen.cshtml"],
        NotServed([new("src/Opgaven/Dossier/Tonen.cshtml", "@page \"/opgaven\"\n"), new("src/Mensen/Lijst.cshtml", "@page \"/mensen\"\n")], ["/Lijst.cshtml"]));

    [Fact]
    public async Task Every_endpoint_says_who_may_use_it()
    {
        var loader = host.Services.GetRequiredService<PageLoader>();
        var compiled = await Task.WhenAll(Pages().Select(page => loader.LoadAsync(page, EndpointMetadataCollection.Empty)));
        var others = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null);

        Assert.Empty(Open(compiled.Select(page => new Endpoint(null, new EndpointMetadataCollection(page.EndpointMetadata ?? []), page.RelativePath)).Concat(others)));
    }

    [Fact]
    public void An_endpoint_that_does_not_say_who_may_use_it_is_found()
    {
        Endpoint[] endpoints =
        [
            Sample("dicht", new AuthorizeAttribute("Lezen")), Sample("openbaar", new AllowAnonymousAttribute()), Sample("vergeten"), Sample("zonder beleid", new AuthorizeAttribute()),
        ];

        Assert.Equal(["vergeten", "zonder beleid"], Open(endpoints));
    }

    private IReadOnlyList<PageActionDescriptor> Pages() =>
        [.. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()).OfType<PageActionDescriptor>().Distinct()];

    private static IEnumerable<string> NotServed(IEnumerable<SourceFile> files, IEnumerable<string> served) =>
        files.Where(PageFilesTests.IsPage).Select(file => PageFilesTests.RelativePath(file.Path)).Except(served, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Open(IEnumerable<Endpoint> endpoints) =>
        endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
                && endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is null
                && !endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy is not null || data.Roles is not null))
            .Select(endpoint => endpoint.DisplayName!)
            .Where(name => name != StaticFilesWhileDeveloping);

    private static Endpoint Sample(string name, params object[] metadata) => new(null, new EndpointMetadataCollection(metadata), name);
}
