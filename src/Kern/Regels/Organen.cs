// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Regels;

/// <summary>What organs are called per kind of organisation, and which layer a name means.</summary>
public static class Organen
{
    private static readonly (string Deel, Organisatietype? Type, Bestuurslaag Laag)[] Namen =
    [
        ("dagelijks bestuur", null, Bestuurslaag.DagelijksBestuur),
        ("algemeen bestuur", null, Bestuurslaag.AlgemeenBestuur),
        ("verenigde vergadering", Organisatietype.Waterschap, Bestuurslaag.AlgemeenBestuur),
        ("dijkgraaf en", Organisatietype.Waterschap, Bestuurslaag.DagelijksBestuur),
        ("gedeputeerde", Organisatietype.Provincie, Bestuurslaag.DagelijksBestuur),
        ("provinciale staten", Organisatietype.Provincie, Bestuurslaag.AlgemeenBestuur),
        ("college", Organisatietype.Gemeente, Bestuurslaag.DagelijksBestuur),
        ("burgemeester", Organisatietype.Gemeente, Bestuurslaag.DagelijksBestuur),
        ("wethouder", Organisatietype.Gemeente, Bestuurslaag.DagelijksBestuur),
        ("gemeenteraad", Organisatietype.Gemeente, Bestuurslaag.AlgemeenBestuur),
        ("raad", Organisatietype.Gemeente, Bestuurslaag.AlgemeenBestuur),
        ("directie", null, Bestuurslaag.Ambtelijk),
        ("secretaris", null, Bestuurslaag.Ambtelijk),
        ("managementteam", null, Bestuurslaag.Ambtelijk),
        ("ambtelijk", null, Bestuurslaag.Ambtelijk),
        ("manager", null, Bestuurslaag.Ambtelijk),
        ("afdeling", null, Bestuurslaag.Ambtelijk),
    ];

    private static readonly Dictionary<string, (Organisatietype? Type, Bestuurslaag Laag)> Afkortingen = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PS"] = (Organisatietype.Provincie, Bestuurslaag.AlgemeenBestuur),
        ["GS"] = (Organisatietype.Provincie, Bestuurslaag.DagelijksBestuur),
        ["AB"] = (null, Bestuurslaag.AlgemeenBestuur),
        ["DB"] = (null, Bestuurslaag.DagelijksBestuur),
        ["B&W"] = (Organisatietype.Gemeente, Bestuurslaag.DagelijksBestuur),
        ["DT"] = (null, Bestuurslaag.Ambtelijk),
        ["MT"] = (null, Bestuurslaag.Ambtelijk),
        ["CMT"] = (null, Bestuurslaag.Ambtelijk),
    };

    /// <summary>The kind of organisation that a CBS code is of: PV is a provincie, WS a waterschap, anything else a gemeente.</summary>
    /// <param name="code">Such as "GM0294".</param>
    public static Organisatietype TypeVan(string code) =>
        code.StartsWith("PV", StringComparison.Ordinal) ? Organisatietype.Provincie
        : code.StartsWith("WS", StringComparison.Ordinal) ? Organisatietype.Waterschap
        : Organisatietype.Gemeente;

    /// <summary>The name of the organ, in small letters.</summary>
    public static string Naam(Organisatietype type, Bestuurslaag laag) => (type, laag) switch
    {
        (_, Bestuurslaag.Ambtelijk) => "ambtelijke directie",
        (Organisatietype.Gemeente, Bestuurslaag.DagelijksBestuur) => "college",
        (Organisatietype.Gemeente, _) => "gemeenteraad",
        (Organisatietype.Provincie, Bestuurslaag.DagelijksBestuur) => "gedeputeerde staten",
        (Organisatietype.Provincie, _) => "provinciale staten",
        (_, Bestuurslaag.DagelijksBestuur) => "dagelijks bestuur",
        _ => "algemeen bestuur",
    };

    /// <summary>What is proposed for this organ: collegevoorstel, raadsvoorstel, statenvoorstel, AB-voorstel.</summary>
    public static string Voorstelnaam(Organisatietype type, Bestuurslaag laag) => (type, laag) switch
    {
        (_, Bestuurslaag.Ambtelijk) => "Directievoorstel",
        (Organisatietype.Gemeente, Bestuurslaag.DagelijksBestuur) => "Collegevoorstel",
        (Organisatietype.Gemeente, _) => "Raadsvoorstel",
        (Organisatietype.Provincie, Bestuurslaag.DagelijksBestuur) => "GS-voorstel",
        (Organisatietype.Provincie, _) => "Statenvoorstel",
        (_, Bestuurslaag.DagelijksBestuur) => "DB-voorstel",
        _ => "AB-voorstel",
    };

    /// <summary>The letter that informs the representatives: raadsinformatiebrief, statenbrief, informatiebrief.</summary>
    public static string Briefnaam(Organisatietype type) => type switch
    {
        Organisatietype.Gemeente => "Raadsinformatiebrief",
        Organisatietype.Provincie => "Statenbrief",
        _ => "Informatiebrief aan het algemeen bestuur",
    };

    /// <summary>Which layer an organ in free words is of; null when the words do not tell.</summary>
    /// <param name="organ">Such as "college", "Raad" or "GS".</param>
    public static Bestuurslaag? Laag(string? organ)
    {
        var tekst = organ?.Trim() ?? "";
        if (Afkortingen.TryGetValue(tekst, out var afkorting))
        {
            return afkorting.Laag;
        }

        foreach (var (deel, _, laag) in Namen)
        {
            if (tekst.Contains(deel, StringComparison.OrdinalIgnoreCase))
            {
                return laag;
            }
        }

        return null;
    }

    /// <summary>The kind of organisation that has an organ of this name; null when several have, or none.</summary>
    /// <param name="organ">Such as "college".</param>
    public static Organisatietype? TypeMet(string? organ)
    {
        var tekst = organ?.Trim() ?? "";
        return Afkortingen.TryGetValue(tekst, out var afkorting)
            ? afkorting.Type
            : Array.Find(Namen, naam => tekst.Contains(naam.Deel, StringComparison.OrdinalIgnoreCase)).Type;
    }
}
