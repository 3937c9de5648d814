// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes over that an effort or goal contributes to a goal.</summary>
internal static class Bijdragewerk
{
    /// <summary>Rejects a row that makes a goal contribute to itself, by whatever way.</summary>
    public static void Toets(Omgeving omgeving, Rijwerk rij, string veld, Guid van, Guid naar)
    {
        var bezocht = new HashSet<Guid>();
        var rijtje = new Queue<Guid>([naar]);
        while (rijtje.TryDequeue(out var hier))
        {
            if (hier == van)
            {
                rij.Weiger(veld, $"Zo ontstaat een kring: {Woordvorm.Aanhaling(omgeving.Werk.Titel(naar))} draagt zelf al bij aan dit doel.");
                return;
            }

            if (!bezocht.Add(hier)) continue;
            foreach (var verder in omgeving.Werk.Bij(omgeving.Relaties.BijdragenVan, hier).Where(bijdrage => bijdrage.Soort == Bijdragesoort.DraagtBij)) rijtje.Enqueue(verder.Naar);
        }
    }

    /// <summary>Records the contribution, or what the row adds to it.</summary>
    /// <returns>True when it was not there before.</returns>
    public static bool Leg(Omgeving omgeving, Rijwerk rij, Guid van, Guid naar, bool primair = false, Func<Bijdrage, Bijdrage>? vul = null)
    {
        var vanuit = omgeving.Werk.Bij(omgeving.Relaties.BijdragenVan, van);
        var soort = vul?.Invoke(new Bijdrage { Id = Guid.Empty, Van = van, Naar = naar }).Soort ?? Bijdragesoort.DraagtBij;
        var oud = vanuit.FirstOrDefault(bijdrage => bijdrage.Naar == naar && bijdrage.Soort == soort);
        var basis = oud ?? new Bijdrage { Id = omgeving.Werk.NieuwId(), Van = van, Naar = naar };
        var nieuw = vul?.Invoke(basis) ?? basis;
        if (primair && !vanuit.Any(bijdrage => bijdrage.Primair)) nieuw = nieuw with { Primair = true };
        if (nieuw == oud) return false;
        rij.Noteer("draagt bij aan", oud is null ? "" : Toon(omgeving, oud), Toon(omgeving, nieuw));
        if (oud is null) omgeving.Werk.Zet(nieuw, van);
        else omgeving.Werk.Zet(nieuw);
        return oud is null;
    }

    private static string Toon(Omgeving omgeving, Bijdrage bijdrage)
    {
        var delen = new List<string> { omgeving.Werk.Titel(bijdrage.Naar) ?? "" };
        if (bijdrage.Sterkte is { } sterkte) delen.Add($"sterkte {sterkte}");
        if (bijdrage.Primair) delen.Add("hoofdlijn");
        if (bijdrage.Onderbouwing is { } onderbouwing) delen.Add(onderbouwing);
        return string.Join("; ", delen);
    }
}
