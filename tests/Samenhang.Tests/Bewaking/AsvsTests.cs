// SPDX-License-Identifier: EUPL-1.2
using CsvHelper;
using CsvHelper.Configuration;

namespace Samenhang.Tests.Bewaking;

/// <summary>The answers to the security standard (OWASP ASVS 5.0, levels 1 and 2): every requirement has one, and what they point at exists.</summary>
public sealed class AsvsTests
{
    /// <summary>How many requirements of level 1 and 2 each chapter has.</summary>
    private static readonly Dictionary<string, int> Chapters = new()
    {
        ["V1"] = 27,
        ["V2"] = 11,
        ["V3"] = 19,
        ["V4"] = 10,
        ["V5"] = 9,
        ["V6"] = 35,
        ["V7"] = 18,
        ["V8"] = 7,
        ["V9"] = 7,
        ["V10"] = 29,
        ["V11"] = 14,
        ["V12"] = 9,
        ["V13"] = 13,
        ["V14"] = 9,
        ["V15"] = 13,
        ["V16"] = 16,
        ["V17"] = 7,
    };

    private static readonly string[] Statuses = ["voldoet", "deels", "niet", "niet van toepassing"];

    [Fact]
    public void Every_requirement_is_answered_once()
    {
        var answers = Read();
        Assert.Equal(answers.Count, answers.Select(answer => answer.Id).Distinct().Count());
        Assert.Equal(Chapters, answers.GroupBy(answer => answer.Id.Split('.')[0]).ToDictionary(chapter => chapter.Key, chapter => chapter.Count()));
    }

    [Fact]
    public void Every_answer_has_a_status_and_a_reason_and_what_is_met_is_shown()
    {
        Assert.Empty(Read().Where(answer => !Statuses.Contains(answer.Status) || answer.Note.Length < 10).Select(answer => answer.Id));
        Assert.Empty(Read().Where(answer => answer.Status == "voldoet" && answer.Proof.Length == 0).Select(answer => answer.Id));
    }

    [Fact]
    public void What_an_answer_points_at_exists() => Assert.Empty(Read().Where(answer => !Exists(answer.Proof)).Select(answer => $"{answer.Id}: {answer.Proof}"));

    [Theory]
    [InlineData("docs/weg.md", false), InlineData("docs/security.md", true)]
    [InlineData("tests/Samenhang.Tests/Bewaking/AsvsTests.cs#Er_is_niets", false), InlineData("tests/Samenhang.Tests/Bewaking/AsvsTests.cs#Every_requirement_is_answered_once", true)]
    public void A_proof_that_is_not_there_is_found(string proof, bool expected) => Assert.Equal(expected, Exists(proof));

    private static bool Exists(string proof)
    {
        if (proof.Length == 0) return true;
        var (file, test) = proof.Split('#') is [{ } only] ? (only, null) : (proof.Split('#')[0], proof.Split('#')[1]);
        var path = Path.Combine(Repository.Root, file);
        return test is null ? File.Exists(path) || Directory.Exists(path) : File.Exists(path) && File.ReadAllText(path).Contains($" {test}(", StringComparison.Ordinal);
    }

    private static List<Answer> Read()
    {
        using var reader = new StreamReader(Path.Combine(Repository.Root, "docs", "asvs.csv"));
        using var csv = new CsvReader(reader, new CsvConfiguration(System.Globalization.CultureInfo.InvariantCulture));
        return [.. csv.GetRecords<Row>().Select(row => new Answer(row.eis, row.status, row.toelichting, row.bewijs))];
    }

    private sealed record Answer(string Id, string Status, string Note, string Proof);

    /// <summary>A line; named as the columns are.</summary>
    private sealed record Row(string eis, string status, string toelichting, string bewijs);
}
