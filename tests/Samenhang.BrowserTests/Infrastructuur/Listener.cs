// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;

namespace Samenhang.BrowserTests.Infrastructuur;

/// <summary>Writes down what a browser complains about in its console, for as long as it is not disposed.</summary>
internal sealed class Listener : IDisposable
{
    private readonly IPage _page;
    private readonly List<string> _problems;

    public Listener(IPage page, List<string> problems)
    {
        (_page, _problems) = (page, problems);
        page.Console += OnConsole;
        page.PageError += OnError;
    }

    public void Dispose()
    {
        _page.Console -= OnConsole;
        _page.PageError -= OnError;
    }

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        // A link that works no longer says so with its status, which the console repeats about the page itself.
        if (message.Location.StartsWith(_page.Url, StringComparison.Ordinal) && message.Text.Contains("410", StringComparison.Ordinal)) return;
        if (message.Type is "error" or "warning") _problems.Add($"console: {message.Text}");
    }

    private void OnError(object? sender, string error) => _problems.Add($"script: {error}");
}
