// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Werkwijzen;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Opmaak;
using static Samenhang.Opgaven.Inspanningsdossier.TestenModel;

namespace Samenhang.Opgaven.DoeDeTest;

/// <summary>The werkwijzetest for anybody, without an account. Nothing is stored: the answers travel in the form, and in a link for who asks.</summary>
[AllowAnonymous]
public sealed class ProberenModel(Schil schil) : PageModel
{
    private const string Tekens = "?JjnN";

    /// <summary>The answers so far.</summary>
    [BindProperty]
    public Testinvoer Test { get; set; } = new();

    /// <summary>Answers in a link: a character per question.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Antwoorden { get; set; }

    /// <summary>Whether a link with answers opens the questions instead of the outcome.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Verder { get; set; }

    /// <summary>The outcome is shown.</summary>
    public bool Klaar { get; private set; }

    internal Uitslag Uitslag => Test.Uitslag;

    internal Testblad Blad => new(Test, null, "Naar de uitslag", null);

    /// <summary>The answers as a link holds them.</summary>
    internal string Code => string.Concat(Test.Regels.Select(regel => Tekens[(int)regel.Antwoord])).Replace('?', '.');

    /// <summary>Shows the first question, or what a link holds.</summary>
    public void OnGet()
    {
        schil.Titel = "Doe de test";
        Test.Vul((Antwoorden ?? "").Take(Werkwijzevragen.Aantal).Select((teken, plaats) => new Vraagantwoord { Vraag = plaats + 1, Antwoord = Lees(teken) }));
        Klaar = !string.IsNullOrEmpty(Antwoorden) && Verder is null;
    }

    /// <summary>Goes to another question or to the outcome.</summary>
    public IActionResult OnPost()
    {
        schil.Titel = "Doe de test";
        var waar = Test.Vraag;
        Test.Ga();
        if (!ModelState.IsValid)
        {
            Test.Vraag = waar;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Klaar = Test.Stap == "uitslag";
        ModelState.Clear();
        return Page();
    }

    private static Antwoord Lees(char teken) => (Antwoord)Math.Max(0, Tekens.IndexOf(teken, StringComparison.Ordinal));
}
