// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Tests.Platform.Webonderdelen;

public sealed class FoutenlijstTests
{
    [Fact]
    public void Lines_stand_in_the_order_of_the_form_and_lead_to_their_field()
    {
        var invoer = new ModelStateDictionary();
        invoer.AddModelError("Invoer.Naam", "Vul Naam in.");
        invoer.AddModelError("Regels[2].Bedrag", "<b>‘vier ton’</b> is geen bedrag.");
        invoer.AddModelError("Invoer.Verborgen", "Dit veld staat niet op de pagina.");
        invoer.AddModelError("", "Zonder opdracht kan dit niet.");
        Voorbeeld.Gelijk("foutenlijst", Weergave.Html(new Foutenlijst(invoer, ["Regels[2].Bedrag", "Invoer.Naam"])));
    }

    [Fact]
    public void Without_errors_there_is_nothing()
    {
        var invoer = new ModelStateDictionary();
        invoer.SetModelValue("Invoer.Naam", "Elske", "Elske");
        Assert.Empty(Weergave.Html(new Foutenlijst(invoer, ["Invoer.Naam"])));
    }
}
