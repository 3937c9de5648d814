// SPDX-License-Identifier: EUPL-1.2

namespace Samenhang.Benchmarks;

/// <summary>A program with one empty Razor page without layout and nothing else: the measure for what a page costs.</summary>
internal static class Empty
{
    internal static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRazorPages(options => options.RootDirectory = "/").ConfigureApplicationPartManager(manager =>
        {
            foreach (var part in manager.ApplicationParts.Where(part => part.Name != typeof(Empty).Assembly.GetName().Name).ToList())
                manager.ApplicationParts.Remove(part);
        });
        var app = builder.Build();
        app.MapRazorPages();
        await app.RunAsync();
        return 0;
    }
}
