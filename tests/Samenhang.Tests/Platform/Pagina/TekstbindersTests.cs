// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Pagina;
using Samenhang.Tests.Bewaking;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Pagina;

public sealed class TekstbindersTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData(" \t ", null)]
    [InlineData("\0\u0007", null)]
    [InlineData("  Súdwest-Fryslân ŵêr ", "Súdwest-Fryslân ŵêr")]
    [InlineData("een\r\ntwee\rdrie", "een\ntwee\ndrie")]
    [InlineData("a\0b\u001Bc\td", "abc\td")]
    [InlineData("gezin 👩‍👩‍👧 ✔", "gezin 👩‍👩‍👧 ✔")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    public void Only_what_nobody_can_see_is_taken_out(string? typed, string? kept) => Assert.Equal(kept, Tekstbinders.Schoon(typed));

    [Fact]
    public void Every_text_passes_wherever_a_form_holds_it()
    {
        var provider = new EmptyModelMetadataProvider();

        Assert.True(Passes(provider.GetMetadataForProperty(typeof(Form), nameof(Form.Naam))));
        Assert.True(Passes(provider.GetMetadataForType(typeof(string))));
        Assert.True(Passes(provider.GetMetadataForProperty(typeof(Form), nameof(Form.Naam)), new BindingInfo { BindingSource = BindingSource.Query }));
        Assert.False(Passes(provider.GetMetadataForProperty(typeof(Form), nameof(Form.Getal))));
        Assert.False(Passes(provider.GetMetadataForType(typeof(string)), new BindingInfo { BindingSource = BindingSource.Header }));
        Assert.False(Passes(provider.GetMetadataForType(typeof(string)), new BindingInfo { BindingSource = BindingSource.Body }));
    }

    [Fact]
    public async Task A_form_type_of_its_own_and_the_values_of_a_dictionary_pass()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var area = await client.SubmitAsync(await client.GetDocumentAsync("/beheer/portefeuilles/nieuw"), Form.Selector, ("Invoer.Naam", " Zorg\u0007 en\u001B wonen "));
        Assert.Equal(HttpStatusCode.Redirect, area.StatusCode);
        using var roles = await client.SubmitAsync(await client.GetDocumentAsync("/beheer/organisatie"), "form:has([name='Invoer.Rolnamen[Opgavemanager]'])", ("Invoer.Rolnamen[Opgavemanager]", "Opgave\u0007leider "));
        Assert.Equal(HttpStatusCode.Redirect, roles.StatusCode);

        var beeld = await host.BeeldAsync("GM0294");
        Assert.Equal("Zorg en wonen", Assert.Single(beeld.Portefeuilles).Naam);
        Assert.Contains(beeld.Instellingen, setting => setting.Waarde == "Opgaveleider");
    }

    [Fact]
    public async Task A_password_is_taken_as_it_was_typed()
    {
        const string Strange = " een lange zin\u0007 met ruimte ";
        await using var host = new TestHost();
        await host.MakeBeheerderAsync("GM0294", "jikke@voorbeeld.nl", "Jikke de Vries", Strange);
        var client = host.NewClient();
        var page = await client.GetDocumentAsync("/aanmelden");

        using var other = await client.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", "jikke@voorbeeld.nl"), ("Invoer.Wachtwoord", Strange.Trim()));
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
        using var same = await client.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", "jikke@voorbeeld.nl"), ("Invoer.Wachtwoord", Strange));
        Assert.Equal(HttpStatusCode.Redirect, same.StatusCode);
    }

    /// <summary>Every field that a page shows as a password says so to the binder.</summary>
    [Fact]
    public void No_password_is_cleaned()
    {
        var types = typeof(Tekstbinders).Assembly.GetTypes();
        var fields = Repository.WithEnding(".cshtml").SelectMany(file => Regex.Matches(file.Text, "<veld for=\"Invoer\\.(\\w+)\"[^>]*type=\"password\"").Select(match => (Page: Path.GetFileName(Path.GetDirectoryName(file.Path))!, Field: match.Groups[1].Value))).ToList();

        Assert.True(fields.Count >= 5);
        Assert.All(fields, field => Assert.Contains(types, type =>
            (type.FullName!.Contains($".{field.Page}.", StringComparison.Ordinal) || type == typeof(Wachtwoordkeuze)) && type.GetProperty(field.Field)?.GetCustomAttributes(typeof(DataTypeAttribute), false) is [DataTypeAttribute { DataType: DataType.Password }]));
    }

    private static bool Passes(ModelMetadata metadata, BindingInfo? source = null) => new Tekstbinders().GetBinder(new Context(metadata, source ?? new BindingInfo())) is not null;

    private sealed class Form
    {
        public const string Selector = "form.samenhang-formulier";

        public string? Naam { get; init; }

        public int Getal { get; init; }
    }

    private sealed class Context(ModelMetadata metadata, BindingInfo source) : ModelBinderProviderContext
    {
        public override BindingInfo BindingInfo => source;

        public override ModelMetadata Metadata => metadata;

        public override IModelMetadataProvider MetadataProvider => throw new NotSupportedException();

        public override IModelBinder CreateBinder(ModelMetadata metadata) => throw new NotSupportedException();
    }
}
