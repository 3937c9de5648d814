// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samenhang.BrowserTests.Infrastructuur;

/// <summary>Tells in a header which page answered, so that a test need not repeat what routing does.</summary>
internal sealed class PageNameFilter : IStartupFilter
{
    public const string Header = "X-Test-Page";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, following) =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
                {
                    context.Response.Headers[Header] = page.RelativePath;
                }

                return Task.CompletedTask;
            });
            await following();
        });
        next(app);
    };
}
