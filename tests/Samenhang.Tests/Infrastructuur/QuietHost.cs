// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Tests.Infrastructuur;

/// <summary>A host without the demo, for a class of tests together: starting one takes longer than a test. Each test takes an organisation of its own.</summary>
public sealed class QuietHost : IAsyncDisposable, IDisposable
{
    public TestHost Host { get; } = new() { Settings = { ["Samenhang:Demo"] = "false", ["Samenhang:AanmeldpogingenPerMinuut"] = "10000" } };

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    public void Dispose() => Host.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
