// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;

namespace Samenhang.BrowserTests.Infrastructuur;

/// <summary>The Chromium of the machine: Debian's, or the one the environment variable CHROMIUM names.</summary>
internal static class Chromium
{
    private static readonly string Program = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>Why browser tests are skipped; null when they run. With CI=true they always run, and fail when it is missing.</summary>
    public static string? SkipReason => File.Exists(Program) || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : "Chromium is not installed (Debian: apt-get install chromium; elsewhere set CHROMIUM to its path).";

    public static Task<IBrowser> StartAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Program,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        ],
    });
}

/// <summary>A test that needs a browser; reported as skipped where there is none, and failing there in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.SkipReason;
}

/// <summary>A theory that needs a browser; reported as skipped where there is none, and failing there in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.SkipReason;
}
