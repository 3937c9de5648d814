// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Groepen;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Tests.Kern.Groepen;

/// <summary>The model of a round for a solver says what trying everything says, and the search says the same.</summary>
public sealed class ExactmodelTests
{
    [CbcFact]
    public void The_model_agrees_with_trying_everything_for_small_rounds()
    {
        var cbc = Cbc.Zoek()!;
        var (possible, impossible) = (0, 0);
        foreach (var seed in Enumerable.Range(1, 14))
        {
            var round = Willekeurronde.Klein(seed);
            var best = Willekeurronde.Beste(round);
            var exact = Exactmodel.Zoek(round, model => cbc.Los(model, TimeSpan.FromSeconds(20)));
            if (best is null) impossible++;
            else possible++;

            Assert.Equal(best is null ? Modelstaat.Onhaalbaar : Modelstaat.Optimaal, exact.Staat);
            if (best is null) continue;
            Assert.Equal(best.Wensen, exact.Wensen);
            Assert.Equal(best.LaagsteVariatie, exact.LaagsteVariatie!.Value, 1e-5);
            Assert.Equal(best.Variatie, exact.Variatie!.Value, 1e-5);
            Assert.True(exact.Evenaart(best));
        }

        Assert.True(possible > 4 && impossible > 1, $"{possible} {impossible}");
    }

    [CbcFact]
    public void The_search_equals_the_model_for_a_round_of_the_association()
    {
        var cbc = Cbc.Zoek()!;
        var round = Willekeurronde.Vereniging(30, 2);
        var exact = Exactmodel.Zoek(round, model => cbc.Los(model, TimeSpan.FromSeconds(30)));

        Assert.Equal(Modelstaat.Optimaal, exact.Staat);
        Assert.True(exact.Evenaart(Samensteller.Stel(round, 1).Oordeel!));
    }

    [Fact]
    public void Aims_are_asked_in_their_order_and_what_was_reached_is_kept()
    {
        var models = new List<string>();
        var answers = new Queue<double>([-2, -1, 3, -0.5, -0.9]);
        var round = new Ronde(
            [new Groepsplan("A") { Minimum = 1, Maximum = 3 }],
            [new Kandidaat("een") { Wachtrondes = 1, Waarden = [[0]] }, new Kandidaat("twee") { Wachtrondes = 1, Waarden = [[1]] }, new Kandidaat("drie") { Waarden = [[1]] }],
            [new Kenmerk("regio", Kenmerksoort.Soort, Richting.Gevarieerd)]);
        var outcome = Exactmodel.Zoek(round, model =>
        {
            models.Add(model);
            return new Modeluitkomst(Modelstaat.Optimaal, answers.Dequeue());
        });

        Assert.Equal([2, 1], outcome.Geplaatst);
        Assert.Equal((3, 0.5, 0.9), (outcome.Wensen, outcome.LaagsteVariatie, outcome.Variatie));
        Assert.StartsWith("Minimize\ndoel: - 1 x0 - 1 x1 \n", models[0], StringComparison.Ordinal);
        Assert.Contains("- 1 x0 - 1 x1  <= -1.5\n", models[1], StringComparison.Ordinal);
        Assert.EndsWith("End\n", models[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Optimal - objective value -2.85714286", Modelstaat.Optimaal, -2.85714286)]
    [InlineData("Infeasible - objective value 0.00000000", Modelstaat.Onhaalbaar, 0)]
    [InlineData("Integer infeasible - objective value 0.00000000", Modelstaat.Onhaalbaar, 0)]
    [InlineData("Stopped on time - objective value 12.00000000", Modelstaat.Onbeslist, 0)]
    [InlineData("", Modelstaat.Onbeslist, 0)]
    public void The_answer_of_cbc_is_read(string line, Modelstaat state, double value) => Assert.Equal(new Modeluitkomst(state, value), Cbc.Lees(line));
}

/// <summary>Runs where cbc is installed; in CI it must be.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CbcFactAttribute : FactAttribute
{
    public CbcFactAttribute()
    {
        if (Cbc.Zoek() is null && Environment.GetEnvironmentVariable("CI") != "true") Skip = "cbc is not installed.";
    }
}
