// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Tests.Kern.Landschap;

namespace Samenhang.Tests.Kern.Regels;

public sealed class VeldenTests
{
    public static TheoryData<string> Kinds => [.. Soorten.Alle.Select(kind => kind.Naam)];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_text_has_a_limit_and_one_character_more_is_refused_beside_its_field(string kind)
    {
        var record = new Willekeurig(7).Record(Soorten.Zoek(kind)!);
        var situation = new Situation();
        foreach (var (owner, path, field) in Texts(record, ""))
        {
            var limit = field.GetCustomAttribute<MaxLengthAttribute>()?.Length;
            Assert.True(limit is not null, $"{kind}.{path} has no limit.");
            var was = field.GetValue(owner);

            field.SetValue(owner, new string('é', limit.Value + 1));
            Assert.Contains(path, situation.Objections(record));
            field.SetValue(owner, new string('é', limit.Value));
            Assert.DoesNotContain(Regelboek.Toets(situation.Beeld, situation.Door, record), objection => objection.Melding.Contains("tekens lang", StringComparison.Ordinal));
            field.SetValue(owner, was);
        }
    }

    [Fact]
    public void A_required_text_is_asked_for_in_plain_words()
    {
        var situation = new Situation();

        Assert.Equal("Vul naam in.", situation.Words(Make.Doel(" ")));
        Assert.Equal("Naam is 301 tekens lang; er passen er 300. Maak de tekst korter.", situation.Words(Make.Doel(new string('x', 301))));
        situation.Refuses(Make.Doel("nul\0teken"), "Naam");
        situation.Refuses(Make.Opgave() with { Formulering = new Formulering { Nu = new string('x', 4001) } }, "Formulering.Nu");
        Assert.Equal(Feit.NaamMax, Velden.Grens(typeof(Doel), nameof(Doel.Naam)));
        Assert.Null(Velden.Grens(typeof(Doel), nameof(Doel.OpgaveId)));
    }

    [Fact]
    public void A_choice_that_is_on_no_list_is_refused()
    {
        var situation = new Situation();

        situation.Refuses(Make.Doel() with { Soort = (Doelsoort)99 }, "Soort");
        situation.Refuses(Make.Inspanning() with { Zichtbaarheid = (Zichtbaarheid)99 }, "Zichtbaarheid");
    }

    private static IEnumerable<(object Owner, string Path, PropertyInfo Field)> Texts(object owner, string path)
    {
        foreach (var field in owner.GetType().GetProperties().Where(field => field.SetMethod?.IsPublic == true))
        {
            if (field.PropertyType == typeof(string))
            {
                yield return (owner, path + field.Name, field);
            }
            else if (field.GetValue(owner) is Deel part)
            {
                foreach (var text in Texts(part, path + field.Name + "."))
                {
                    yield return text;
                }
            }
        }
    }
}
