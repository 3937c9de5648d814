// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Data.Sqlite;

namespace Samenhang.Tests.Infrastructuur;

/// <summary>An empty folder of one test, removed with all that is in it.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("samenhang-test-").FullName;

    /// <summary>The full path of a file in the folder, whether it exists or not.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        // A pooled connection keeps its file open.
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}
