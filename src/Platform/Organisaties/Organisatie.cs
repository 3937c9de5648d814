// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Organisaties;

/// <summary>A gemeente, provincie or waterschap. All of them are known; an organisation that works with the product is <see cref="Actief"/>.</summary>
public sealed class Organisatie
{
    /// <summary>Longest name of an organisation, in characters.</summary>
    public const int NaamLengte = 200;

    /// <summary>Kind of an organisation that is no government but the association of the Leerhuis.</summary>
    public const string Vereniging = "vereniging";

    /// <summary>Key; the same in every installation, because it follows from the CBS code. Only the demo gets another at each beginning.</summary>
    public Guid Id { get; init; }

    /// <summary>"gemeente", "provincie", "waterschap" or <see cref="Vereniging"/>.</summary>
    public required string Soort { get; init; }

    /// <summary>Official name without the kind, such as "Winterswijk".</summary>
    public required string Naam { get; init; }

    /// <summary>Code of CBS: GM, PV or WS and four or two digits; the invented municipality of the demo has a code of its own. Unique.</summary>
    public required string CbsCode { get; init; }

    /// <summary>Address in the register of government organisations (TOOI).</summary>
    public string? TooiUri { get; init; }

    /// <summary>Organisatie-identificatienummer, twenty digits.</summary>
    public string? Oin { get; init; }

    /// <summary>Number of inhabitants on 1 January of the year of the reference data; unknown for a waterschap.</summary>
    public int? Inwoners { get; init; }

    /// <summary>Name of the province the organisation is in; unknown for a waterschap.</summary>
    public string? Provincie { get; init; }

    /// <summary>Whether the organisation has been opened for use here.</summary>
    public bool Actief { get; set; }

    /// <summary>Whether the organisation was filled with example data, and visitors may read it in demo mode.</summary>
    public bool Demo { get; set; }

    /// <summary>Number of the last change in the Register; 0 when there is none.</summary>
    public long Versie { get; set; }

    /// <summary>Codes of the roles that ask for a second step at signing in, with commas between them.</summary>
    public string TweedeStapVoor { get; set; } = "";

    /// <summary>Whether who has this role must have a second step.</summary>
    public bool EistTweedeStap(string rol) => TweedeStapVoor.Split(',').Contains(rol);

    /// <summary>Name with its kind, such as "Gemeente Winterswijk".</summary>
    public string VolleNaam => NaamMetSoort(Soort, Naam);

    /// <summary>Puts the kind before a name, unless the name already says it ("Hoogheemraadschap van Rijnland").</summary>
    public static string NaamMetSoort(string soort, string naam) => soort switch
    {
        "gemeente" => $"Gemeente {naam}",
        "provincie" => $"Provincie {naam}",
        Vereniging => naam,
        _ when naam.StartsWith("Waterschap ", StringComparison.Ordinal) || naam.StartsWith("Hoogheemraadschap ", StringComparison.Ordinal)
            || naam.StartsWith("Wetterskip ", StringComparison.Ordinal) => naam,
        _ => $"Waterschap {naam}",
    };
}
