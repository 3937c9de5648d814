// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Werkwijzen;

namespace Samenhang.Tests.Kern.Werkwijzen;

public sealed class AntwoordbestandTests
{
    [Fact]
    public void Answers_are_read_with_and_without_a_note()
    {
        var read = Antwoordbestand.Lees("""{"antwoorden": {"1": "nee", "2": {"antwoord": "Eerder ja", "noot": "het water staat hoog"}, "14": "weet ik nog niet"}}""", out var wrong);

        Assert.Null(wrong);
        Assert.Equal([(1, Antwoord.Nee, null), (2, Antwoord.EerderJa, "het water staat hoog"), (14, Antwoord.Onbekend, null)], read.Select(answer => (answer.Vraag, answer.Antwoord, answer.Noot)));
    }

    [Theory]
    [InlineData("", "geldige JSON")]
    [InlineData("{", "geldige JSON")]
    [InlineData("[]", "ontbreekt \"antwoorden\"")]
    [InlineData("{\"antwoorden\": []}", "ontbreekt \"antwoorden\"")]
    [InlineData("{\"antwoorden\": {\"0\": \"ja\"}}", "Vraag \"0\"")]
    [InlineData("{\"antwoorden\": {\"15\": \"ja\"}}", "Vraag \"15\"")]
    [InlineData("{\"antwoorden\": {\"één\": \"ja\"}}", "Vraag \"één\"")]
    [InlineData("{\"antwoorden\": {\"1\": \"misschien\"}}", "vraag 1 is niet te lezen")]
    [InlineData("{\"antwoorden\": {\"1\": 2}}", "vraag 1 is niet te lezen")]
    [InlineData("{\"antwoorden\": {\"3\": {\"noot\": \"x\"}}}", "vraag 3 is niet te lezen")]
    [InlineData("{\"antwoorden\": {\"3\": {\"antwoord\": \"ja\", \"noot\": 4}}}", "noot bij vraag 3")]
    [InlineData("{\"antwoorden\": {\"3\": \"ja\", \"03\": \"nee\"}}", "Vraag 3 heeft twee antwoorden")]
    public void What_cannot_be_read_is_said_in_one_sentence(string text, string says)
    {
        Assert.Empty(Antwoordbestand.Lees(text, out var wrong));
        Assert.Contains(says, wrong, StringComparison.Ordinal);
    }
}
