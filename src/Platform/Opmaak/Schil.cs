// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Opmaak;

/// <summary>
/// What the frame around every page shows. One per request; whoever knows a part fills it before the layout is rendered.
/// Everything left empty is left out, so the frame also works signed out and on an error page.
/// </summary>
public sealed class Schil
{
    /// <summary>Title of the page; the browser tab adds the name of the product and of the organisation.</summary>
    public string Titel { get; set; } = "Samenhang";

    /// <summary>The organisation whose steering is shown; nothing when signed out.</summary>
    public string? Organisatie { get; set; }

    /// <summary>The other organisations this person can change to; the switch appears when there is at least one.</summary>
    public IReadOnlyList<AndereOrganisatie> AndereOrganisaties { get; set; } = [];

    /// <summary>Address that takes the POST of the organisation switch, with the field <c>organisatie</c>.</summary>
    public string Wisseladres { get; set; } = "/organisatie/wisselen";

    /// <summary>Who is signed in; nothing when signed out.</summary>
    public Schilgebruiker? Gebruiker { get; set; }

    /// <summary>Where the signed-in person arranges their own account; nothing when there is nothing of their own.</summary>
    public string? Accountadres { get; set; }

    /// <summary>Where the signed-in person finds their latest changes; nothing hides the link.</summary>
    public string? Wijzigingenadres { get; set; }

    /// <summary>Address of the page to sign in; empty hides the link.</summary>
    public string Aanmeldadres { get; set; } = "/aanmelden";

    /// <summary>Address that takes the POST to sign out.</summary>
    public string Afmeldadres { get; set; } = "/afmelden";

    /// <summary>The places this person may go to, in order; a place that does not exist or may not be seen is not in it.</summary>
    public IReadOnlyList<Navigatiepunt> Navigatie { get; set; } = [];

    /// <summary>Address of the place that is marked as current; nothing means the place is found from the address of the page.</summary>
    public string? Plaats { get; set; }

    /// <summary>What this person may make, from every page; nothing hides the menu.</summary>
    public IReadOnlyList<Navigatiepunt> Nieuw { get; set; } = [];

    /// <summary>Address of the search page; nothing hides the search field.</summary>
    public string? Zoekadres { get; set; }

    /// <summary>The path from the place to this page; the last one is this page and has no address.</summary>
    public IReadOnlyList<Kruimel> Kruimels { get; set; } = [];

    /// <summary>The time bar; nothing on pages that show no steering.</summary>
    public Tijdbalk? Tijdbalk { get; set; }

    /// <summary>Text above the page in demo mode; nothing otherwise.</summary>
    public string? Demo { get; set; }

    /// <summary>In demo mode: address of the page with the personas; empty hides the link.</summary>
    public string? Demoaanmelding { get; set; }

    /// <summary>A message of success after a change; a redirect carries it in TempData under <see cref="Meldingsleutel"/>.</summary>
    public string? Melding { get; set; }

    /// <summary>The newest hash of the history of this organisation; the footer shows its start.</summary>
    public string? Hash { get; set; }

    /// <summary>Address of the explanation that belongs to this page; nothing hides the link.</summary>
    public string? Hulpadres { get; set; }

    /// <summary>Links in the footer; only what exists.</summary>
    public IReadOnlyList<Navigatiepunt> Voetlinks { get; set; } = [];

    /// <summary>Key in TempData of the message that is shown once after a redirect.</summary>
    public const string Meldingsleutel = "Melding";

    /// <summary>Key in TempData of the number of the change that the message is about, so that it can be taken back at once.</summary>
    public const string Ongedaansleutel = "Ongedaan";
}
