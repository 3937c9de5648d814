// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Identiteit;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Opens an organisation for use and makes somebody its beheerder.</summary>
internal sealed record MaakBeheerder() : Werkwoord(
    "maak-beheerder",
    "--organisatie GM0294 --email naam@gemeente.nl --naam \"Voornaam Achternaam\" [--wachtwoord-stdin]",
    "Maakt iemand beheerder van een organisatie. Zonder --wachtwoord-stdin toont de opdracht een eenmalig wachtwoord.")
{
    internal override string[] Opties => ["organisatie", "email", "naam"];

    internal override string[] Schakelaars => ["wachtwoord-stdin"];

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        var zelf = argumenten.Heeft("wachtwoord-stdin");
        var wachtwoord = zelf ? await Console.In.ReadLineAsync(stop) ?? "" : Wachtwoorden.Eenmalig();
        var invoer = new Beheerders.Invoer
        {
            Organisatie = argumenten.Verplicht("organisatie"),
            Email = argumenten.Verplicht("email").Trim(),
            Naam = argumenten.Verplicht("naam").Trim(),
            Wachtwoord = wachtwoord,
            WachtwoordVervangen = !zelf,
        };
        var uitkomst = await diensten.GetRequiredService<Beheerders>().MaakAsync(invoer, stop);
        foreach (var (_, melding) in uitkomst.Fouten) Console.Error.WriteLine(melding);
        if (uitkomst.Fouten.Count > 0) return 1;
        Console.WriteLine($"{invoer.Email} is beheerder van {invoer.Organisatie}.");
        if (uitkomst.Bestond) Console.WriteLine("Het account bestond al; het wachtwoord is niet gewijzigd.");
        else if (!zelf) Console.WriteLine($"Eenmalig wachtwoord: {wachtwoord}");
        return 0;
    }
}
