// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Samenhang.Kern.Groepen;

namespace Samenhang.Tests.Kern.Groepen;

/// <summary>Dividing over groups: the best for small numbers, near it for large ones, always within the limits and under the bound.</summary>
public sealed class VerdelerTests
{
    [Fact]
    public void Small_questions_get_the_best_answer_with_proof()
    {
        foreach (var seed in Enumerable.Range(1, 120))
        {
            var question = Willekeur.Vraag(seed, 1, 8);
            var answer = Verdeler.Verdeel(question, seed, 1);

            Assert.Equal(Willekeur.Beste(question), answer.Waarde, 5);
            Assert.True(answer.Bewezen);
            KeepsLimits(question, answer);
        }
    }

    [Fact]
    public void The_bound_is_above_the_best_and_the_search_reaches_it_for_fifteen_to_eighteen()
    {
        foreach (var seed in Enumerable.Range(1, 5))
        {
            var question = Halves(seed);
            var best = Willekeur.Beste(question);
            var answer = Verdeler.Verdeel(question, seed, 200_000);

            Assert.Equal(best, answer.Waarde, 5);
            Assert.True(answer.Bovengrens >= best - 1e-6, $"{answer.Bovengrens} < {best} at {seed}");
            KeepsLimits(question, answer);
        }
    }

    [Fact]
    public void Twelve_are_proven_within_a_tenth_of_a_second_of_processor_time()
    {
        var question = Points(12, [new(0, 12), new(1, 5), new(2, 4), new(0, 6)], 3);
        Verdeler.Verdeel(question, 1, 1);
        var before = Environment.CpuUsage.UserTime;
        var clock = Stopwatch.StartNew();
        Assert.True(Verdeler.Verdeel(question, 1, 1).Bewezen);
        // Other tests run beside this one: the least of the two is what it took at most.
        var took = Math.Min(clock.ElapsedMilliseconds, (Environment.CpuUsage.UserTime - before).TotalMilliseconds);
        Assert.InRange(took, 0, 100);
    }

    [Theory]
    [InlineData(1, 1, 1, 1)]
    [InlineData(20, 1, 0, 99)]
    [InlineData(20, 20, 1, 1)]
    [InlineData(16, 40, 0, 16)]
    [InlineData(18, 3, 6, 18)]
    [InlineData(5, 60, 0, 1)]
    public void Odd_limits_are_kept_and_what_leaves_no_choice_is_proven_at_once(int count, int groups, int minimum, int maximum)
    {
        var question = Points(count, [.. Enumerable.Repeat(new Groepsgrens(minimum, maximum), groups)], 7);
        var answer = Verdeler.Verdeel(question, 1, 300_000);

        KeepsLimits(question, answer);
        Assert.True(answer.Voltooid);
        Assert.True(answer.Waarde <= answer.Bovengrens);
        if (groups == 1 || maximum == 1) Assert.True(answer.Bewezen);
    }

    [Fact]
    public void The_same_question_seed_and_steps_give_the_same_answer()
    {
        var question = Points(60, [.. Enumerable.Repeat(new Groepsgrens(8, 12), 6)], 5);
        var one = Verdeler.Verdeel(question, 9, 400_000);
        var other = Verdeler.Verdeel(question, 9, 400_000);

        Assert.Equal(one.Waarde, other.Waarde);
        Assert.Equal(one.Groepen.SelectMany(group => group), other.Groepen.SelectMany(group => group));
        Assert.NotEqual(one.Groepen.SelectMany(group => group), Verdeler.Verdeel(question, 10, 400_000).Groepen.SelectMany(group => group));
    }

    [Fact]
    public void Longer_search_is_near_the_bound_for_points_and_much_better_than_chance()
    {
        var question = Points(60, [.. Enumerable.Repeat(new Groepsgrens(10, 10), 6)], 4);
        var answer = Verdeler.Verdeel(question, 1, 1_000_000);
        var groups = new int[60];
        for (var element = 0; element < 60; element++) groups[element] = element % 6;

        Assert.InRange(answer.Speling, 0, 0.12);
        Assert.True(answer.Waarde > question.Waarde(groups));
        Assert.False(answer.Bewezen);
        KeepsLimits(question, answer);
    }

    [Fact]
    public void A_stop_gives_the_best_so_far_and_says_so()
    {
        using var stop = new CancellationTokenSource();
        var heard = 0;
        var question = Points(40, [.. Enumerable.Repeat(new Groepsgrens(10, 10), 4)], 2);
        var answer = Verdeler.Verdeel(question, 1, long.MaxValue / 4, new Direct(_ => { if (++heard == 300) stop.Cancel(); }), stop.Token);

        Assert.False(answer.Voltooid);
        Assert.Equal(300, heard);
        KeepsLimits(question, answer);
    }

    [Fact]
    public void Progress_rises_to_one()
    {
        var parts = new List<double>();
        Verdeler.Verdeel(Points(30, [new(10, 20), new(10, 20)], 2), 1, 100_000, new Direct(at => parts.Add(at.Deel)));

        Assert.Equal(parts.Order(), parts);
        Assert.Equal(1, parts[^1], 2);
    }

    private static void KeepsLimits(Verdeelvraag question, Verdeeluitkomst answer)
    {
        Assert.Equal(Enumerable.Range(0, question.Aantal), answer.Groepen.SelectMany(group => group).Order());
        Assert.All(answer.Groepen.Zip(question.Grenzen), pair => Assert.InRange(pair.First.Count, pair.Second.Minimum, pair.Second.Maximum));
        var groups = new int[question.Aantal];
        foreach (var (number, members) in answer.Groepen.Index())
            foreach (var member in members) groups[member] = number;
        Assert.Equal(question.Waarde(groups), answer.Waarde);
    }

    private static Verdeelvraag Halves(int seed)
    {
        var from = Willekeur.Vraag(seed, 15, 16);
        var distances = Enumerable.Range(0, from.Aantal).SelectMany(element => from.Vanaf(element).ToArray()).ToArray();
        return new Verdeelvraag(from.Aantal, distances, [new(seed % 8, 15), new(1, 9)]);
    }

    private static Verdeelvraag Points(int count, Groepsgrens[] limits, int dimensions)
    {
        var random = new Random(count);
        var points = Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, dimensions).Select(_ => random.NextDouble() * 10).ToArray()).ToArray();
        return new Verdeelvraag(count, [.. points.SelectMany(one => points.Select(other => Math.Sqrt(one.Zip(other, (a, b) => (a - b) * (a - b)).Sum())))], limits);
    }

    private sealed class Direct(Action<Zoekstand> hear) : IProgress<Zoekstand>
    {
        public void Report(Zoekstand value) => hear(value);
    }
}
