// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Tests.Platform.Webonderdelen;

public sealed class FoutenlijstTests
{
    [Fact]
    public void Each_line_leads_to_its_field_and_a_rule_over_the_whole_form_has_none()
    {
        var invoer = new ModelStateDictionary();
        invoer.AddModelError("Invoer.Naam", "Vul Naam in.");
        invoer.AddModelError("Regels[2].Bedrag", "<b>‘vier ton’</b> is geen bedrag.");
        invoer.AddModelError("", "Zonder opdracht kan dit niet.");
        Voorbeeld.Gelijk("foutenlijst", Weergave.Html(new Foutenlijst(invoer)));
    }

    [Fact]
    public void Without_errors_there_is_nothing()
    {
        var invoer = new ModelStateDictionary();
        invoer.SetModelValue("Invoer.Naam", "Elske", "Elske");
        Assert.Empty(Weergave.Html(new Foutenlijst(invoer)));
    }
}
