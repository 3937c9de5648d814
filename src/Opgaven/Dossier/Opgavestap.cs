// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Dossier;

/// <summary>The next step of an opgave on its way from question to work, in words for who does not know the method; nothing once it runs.</summary>
/// <param name="Wat">What is to be done.</param>
/// <param name="Knop">What the link says.</param>
/// <param name="Adres">Where it is done.</param>
internal sealed record Opgavestap(string Wat, string Knop, string Adres)
{
    internal static Opgavestap? Van(TonenModel pagina)
    {
        var (inhoud, id) = (pagina.Inhoud, pagina.Inhoud.Opgave.Id);
        if (!pagina.MagWijzigen(Recht.OpgaveWijzigen)) return null;
        return inhoud.Opgave switch
        {
            { Status: Opgavestatus.Verkenning, Formulering: var woorden } when woorden == new Formulering() =>
                new("verwoord de vraag. Wat is er nu aan de hand, en wat willen jullie?", "Formuleer de opgave", $"/opgaven/{id}/formulering?vorm=kort"),
            { Status: Opgavestatus.Verkenning } => new("de vraag is verwoord. Kijk of zij zo klopt, en breng de opgave dan verder.", "Zet op ‘geformuleerd’", $"/opgaven/{id}/status"),
            { Status: Opgavestatus.Geformuleerd } => new("vraag het bestuur om de opdracht. Pas met dat besluit is het een opgave.", "Leg de opdracht vast", $"/opdrachten/nieuw?bij={id}"),
            { Status: Opgavestatus.OpdrachtVastgesteld } when IsGestuurd(pagina, id) => new("wie stuurt staat vast. De opgave kan op ‘ingericht’.", "Richt de opgave in", $"/opgaven/{id}/status"),
            { Status: Opgavestatus.OpdrachtVastgesteld } => new("wijs aan wie de opgave stuurt, en bestuurlijk opdrachtgever is.", "Richt de opgave in", $"/opgaven/{id}/status"),
            { Status: Opgavestatus.Ingericht } when inhoud.AantalInspanningen == 0 && pagina.MagWijzigen(Recht.InspanningWijzigen) =>
                new("begin met het werk dat de vraag beantwoordt.", "Voeg een eerste inspanning toe", $"/inspanningen/nieuw?opgave={id}"),
            { Status: Opgavestatus.Ingericht } => new("de inspanningen staan er. Zet de opgave op ‘in uitvoering’ zodra er een loopt.", "Breng de opgave verder", $"/opgaven/{id}/status"),
            _ => null,
        };
    }

    /// <summary>Who steers is known: an opgavemanager or a vacancy for one, and a bestuurlijk opdrachtgever (H1).</summary>
    private static bool IsGestuurd(TonenModel pagina, Guid opgave)
    {
        var rollen = pagina.Blik.Naar(r => r.RollenOp, opgave).Where(rol => rol.GeldtOp(pagina.Peildatum)).ToList();
        return rollen.Exists(rol => rol.Rol == Rol.Opgavemanager && rol.Bezetting != Bezetting.Onbekend)
            && rollen.Exists(rol => rol is { Rol: Rol.BestuurlijkOpdrachtgever, Bezetting: Bezetting.Persoon });
    }
}
