// SPDX-License-Identifier: EUPL-1.2
using Mono.Cecil;

namespace Samenhang.Tests.Bewaking;

/// <summary>Kern is pure: no web, no database, no files, no clock. The other projects read the clock through TimeProvider only.</summary>
public sealed class PurityTests
{
    private static readonly string[] ForbiddenInKern =
    [
        "Microsoft.", "System.Data.", "System.Net.", "System.IO.File", "System.IO.Directory", "System.IO.DriveInfo", "System.Diagnostics.Process",
        "System.Console", "System.Environment::",
    ];

    private static readonly HashSet<string> Clocks =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
    ];

    public static TheoryData<string> Projects => [.. Repository.Projects];

    [Fact]
    public void Kern_uses_no_web_no_database_and_no_files()
    {
        using var kern = Repository.Assembly("Kern");
        Assert.Empty(Impure(kern));
        Assert.DoesNotContain("System.TimeProvider::get_System", Members(kern));
    }

    [Theory, MemberData(nameof(Projects))]
    public void No_project_reads_the_system_clock_directly(string project)
    {
        using var module = Repository.Assembly(project);
        Assert.Empty(ClockReads(module));
    }

    [Fact]
    public void Impure_code_is_found()
    {
        Sample.Run();
        using var tests = ModuleDefinition.ReadModule(typeof(PurityTests).Assembly.Location);

        Assert.Contains("System.IO.File", Impure(tests));
        Assert.Contains("System.Environment::get_CurrentDirectory", Impure(tests));
        Assert.Contains("Microsoft.Data.Sqlite.SqliteConnection", Impure(tests));
        Assert.Contains("System.DateTime::get_UtcNow", ClockReads(tests));
    }

    // An iterator asks the environment on which thread it runs; that is the compiler's work.
    private static IEnumerable<string> Impure(ModuleDefinition module) => module.GetTypeReferences().Select(type => type.FullName).Concat(Members(module))
        .Where(name => ForbiddenInKern.Any(start => name.StartsWith(start, StringComparison.Ordinal)))
        .Except(["System.Environment::get_CurrentManagedThreadId", "System.Environment::get_NewLine"])
        .Where(name => !name.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal));

    private static IEnumerable<string> ClockReads(ModuleDefinition module) => Members(module).Where(Clocks.Contains);

    private static IEnumerable<string> Members(ModuleDefinition module) =>
        module.GetMemberReferences().Select(member => $"{member.DeclaringType.FullName}::{member.Name}");

    private static class Sample
    {
        public static void Run()
        {
            Assert.True(DateTime.UtcNow > DateTime.UnixEpoch);
            Assert.False(File.Exists(Path.Combine(Environment.CurrentDirectory, "no such file")));
        }
    }
}
