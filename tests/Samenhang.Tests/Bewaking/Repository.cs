// SPDX-License-Identifier: EUPL-1.2
using Mono.Cecil;

namespace Samenhang.Tests.Bewaking;

/// <summary>A text file of the repository; the path is relative to its root, with slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public IReadOnlyList<string> Lines { get; } = Text.Split('\n');
}

/// <summary>The repository as the guards see it: its own text files, and the assemblies built from it.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Skipped =
        ["bin", "obj", "node_modules", "dist", ".git", "App_Data", "TestResults", "BenchmarkDotNet.Artifacts", ".vs", ".idea"];

    private static readonly HashSet<string> TextEndings =
        [".cs", ".cshtml", ".csproj", ".props", ".targets", ".slnx", ".json", ".md", ".yml", ".yaml", ".css", ".js", ".mjs", ".ts", ".svg", ".csv", ".txt", ".sql", ".sh", ""];

    public static string Root { get; } = FindRoot();

    /// <summary>The projects under src, by their assembly names without "Samenhang.".</summary>
    public static IReadOnlyList<string> Projects { get; } =
        [.. Directory.GetDirectories(Path.Combine(Root, "src")).Where(folder => Directory.GetFiles(folder, "*.csproj").Length == 1).Select(folder => Path.GetFileName(folder)!).Order()];

    public static IReadOnlyList<SourceFile> Files { get; } =
        [.. FilesBelow(Root).Order(StringComparer.Ordinal).Select(path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path)))];

    public static IEnumerable<SourceFile> WithEnding(string ending) => Files.Where(file => file.Path.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Reads the compiled assembly of a project that lies beside the tests.</summary>
    public static ModuleDefinition Assembly(string project) =>
        ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, $"Samenhang.{project}.dll"));

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.GetFiles(folder).Where(file => TextEndings.Contains(Path.GetExtension(file)))
            .Concat(Directory.GetDirectories(folder).Where(child => !Skipped.Contains(Path.GetFileName(child))).SelectMany(FilesBelow));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samenhang.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
