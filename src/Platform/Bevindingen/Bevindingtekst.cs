// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;

namespace Samenhang.Platform.Bevindingen;

/// <summary>A finding in words.</summary>
public static class Bevindingtekst
{
    /// <summary>Names of the severities, in their order.</summary>
    public static IReadOnlyList<(Ernst Ernst, string Naam)> Ernsten { get; } =
        [(Ernst.Dringend, "Vraagt om een keuze"), (Ernst.Aandacht, "Vraagt aandacht"), (Ernst.Weten, "Goed om te weten")];

    /// <summary>What exactly, who it is about, and since when: "vacature, sinds 3 mrt 2026"; nothing when there is nothing to add.</summary>
    public static string Toelichting(Bevindingenbeeld beeld, Bevinding bevinding, Personenlijst personen)
    {
        ArgumentNullException.ThrowIfNull(bevinding);
        ArgumentNullException.ThrowIfNull(personen);
        string?[] delen = [bevinding.Wie is { } wie ? personen.Zoek(wie)?.Naam : null, bevinding.Toelichting, Sinds(beeld, bevinding)];
        return string.Join(", ", delen.Where(deel => !string.IsNullOrEmpty(deel)));
    }

    /// <summary>Since when: the day that a record tells, or the day since which the facts did not change.</summary>
    public static string? Sinds(Bevindingenbeeld beeld, Bevinding bevinding)
    {
        ArgumentNullException.ThrowIfNull(beeld);
        ArgumentNullException.ThrowIfNull(bevinding);
        return bevinding.Sinds is { } sinds ? $"sinds {Datumtekst.Kort(sinds)}"
            : beeld.Vraag.Dagen.Dag(bevinding.SindsVersie) is { } dag ? $"zo vastgelegd op {Datumtekst.Kort(dag)}"
            : null;
    }

    /// <summary>"Geaccepteerd tot en met 1 mei 2027 door Anna (3 mrt 2026): reden".</summary>
    public static string Acceptatie(Acceptatie acceptatie, Personenlijst personen)
    {
        ArgumentNullException.ThrowIfNull(acceptatie);
        ArgumentNullException.ThrowIfNull(personen);
        var door = personen.Zoek(acceptatie.DoorId)?.Naam is { } naam ? $" door {naam}" : "";
        return $"Geaccepteerd tot en met {Datumtekst.Kort(acceptatie.Tot)}{door} op {Datumtekst.Kort(acceptatie.Datum)}: {acceptatie.Reden}";
    }
}
