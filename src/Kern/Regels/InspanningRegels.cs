// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>H2, H5 and H6: what a step with an effort needs.</summary>
internal static class InspanningRegels
{
    private static readonly Rol[] Driehoek = [Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional];

    internal static void Toets(Toetsing toetsing)
    {
        var inspanning = (Inspanning)toetsing.Feit;
        var oud = (Inspanning?)toetsing.Oud;
        UniekeCode.Toets(toetsing, toetsing.Beeld.Inspanningen, inspanning.Code, inspanning.Id);
        toetsing.BlijftZichtbaar(inspanning.Zichtbaarheid);
        foreach (var opgave in inspanning.Opgaven)
        {
            toetsing.Bestaat<Opgave>(opgave, nameof(Inspanning.Opgaven), "een opgave");
        }

        foreach (var portefeuille in inspanning.Portefeuilles)
        {
            toetsing.Bestaat<Portefeuille>(portefeuille, nameof(Inspanning.Portefeuilles), "een portefeuille");
        }

        Ander(toetsing, inspanning, inspanning.DeelVan, nameof(Inspanning.DeelVan));
        Ander(toetsing, inspanning, inspanning.KomtVoortUit, nameof(Inspanning.KomtVoortUit));
        Ander(toetsing, inspanning, inspanning.GaatOverIn, nameof(Inspanning.GaatOverIn));
        toetsing.Als(inspanning.Themas.Any(thema => thema.Length > Feit.NaamMax), nameof(Inspanning.Themas), $"Een thema heeft hoogstens {Feit.NaamMax} tekens.");
        toetsing.Volgorde(inspanning.Start?.Van, inspanning.Eind?.Tot, nameof(Inspanning.Eind));
        toetsing.Als(
            inspanning.Contract?.AfgesprokenOp > toetsing.Door.Vandaag && (inspanning.Fase == Fase.InUitvoering && oud?.Fase != Fase.InUitvoering || oud?.Contract?.AfgesprokenOp != inspanning.Contract.AfgesprokenOp),
            "Contract.AfgesprokenOp",
            "Een afspraak is van vandaag of eerder. Wacht tot opdrachtgever en projectleider het eens zijn.",
            "H6");
        WerkwijzetestRegels.Toets(toetsing, inspanning);
        if (inspanning.Werkwijze != (oud?.Werkwijze ?? Werkwijze.NogNietGekozen) || inspanning.Keuze != oud?.Keuze)
        {
            KiesWerkwijze(toetsing, inspanning, oud);
        }

        if (inspanning.Fase == Fase.InUitvoering && (oud?.Fase != Fase.InUitvoering || IsOmgezet(inspanning, oud)))
        {
            Start(toetsing, inspanning);
        }
        else if (inspanning.Fase == Fase.InUitvoering && inspanning.Werkwijze == Werkwijze.Project)
        {
            Houd(toetsing, inspanning, oud!);
        }
    }

    /// <summary>Whether a cost was budgeted, without which no project starts.</summary>
    internal static bool HeeftBudget(Beeld beeld, Guid inspanning) =>
        beeld.Relaties.BudgetVan.Naar(inspanning).Any(regel => regel.Richting == Geldrichting.Lasten && regel.BegrootCenten is not null);

    /// <summary>Whether it serves a goal from this day on, without which no programma starts.</summary>
    internal static bool HeeftDoel(Beeld beeld, Guid inspanning, DateOnly dag) => beeld.Relaties.BijdragenVan.Naar(inspanning).Any(bijdrage => bijdrage.DientVanaf(dag));

    /// <summary>
    /// A running effort goes on in another werkwijze, which starts it anew. Choosing the first werkwijze of an effort that was taken over
    /// while running does not: it says what is already so.
    /// </summary>
    private static bool IsOmgezet(Inspanning nieuw, Inspanning oud) =>
        nieuw.Werkwijze != oud.Werkwijze && oud.Werkwijze != Werkwijze.NogNietGekozen;

    private static void Ander(Toetsing toetsing, Inspanning inspanning, Guid? id, string veld)
    {
        toetsing.Bestaat<Inspanning>(id, veld, "een inspanning");
        toetsing.Als(id == inspanning.Id, veld, "Kies een andere inspanning.");
    }

    private static void KiesWerkwijze(Toetsing toetsing, Inspanning inspanning, Inspanning? oud)
    {
        if (inspanning.Werkwijze == Werkwijze.NogNietGekozen)
        {
            return;
        }

        toetsing.Als(
            string.IsNullOrWhiteSpace(inspanning.Keuze?.Motivering) || (inspanning.Keuze == oud?.Keuze && inspanning.Werkwijze != oud?.Werkwijze),
            "Keuze.Motivering",
            "Leg uit waarom deze werkwijze past.",
            "H5");
        toetsing.Als(
            inspanning.Keuze is null || inspanning.Keuze.Herijkdatum <= inspanning.Keuze.Op,
            "Keuze.Herijkdatum",
            "Kies een herijkdatum na vandaag: dan kijken jullie of de werkwijze nog past.",
            "H5");
    }

    /// <summary>A project that runs keeps what it could not start without; what a list never told is no loss.</summary>
    private static void Houd(Toetsing toetsing, Inspanning nu, Inspanning oud)
    {
        toetsing.Als(
            string.IsNullOrWhiteSpace(nu.Contract?.Resultaat) && !string.IsNullOrWhiteSpace(oud.Contract?.Resultaat), "Contract.Resultaat",
            "Dit project loopt. Beschrijf het resultaat dat er aan het eind ligt.", "H6");
        toetsing.Als(
            nu.Contract?.AfgesprokenOp is null && oud.Contract?.AfgesprokenOp is not null, "Contract.AfgesprokenOp",
            "Dit project loopt. Vul in wanneer opdrachtgever en projectleider dit afspraken.", "H6");
        toetsing.Als(nu.Eind is null && oud.Eind is not null, nameof(Inspanning.Eind), "Dit project loopt, en houdt een einddatum. Vul de nieuwe in.", "H6");
    }

    private static void Start(Toetsing toetsing, Inspanning inspanning)
    {
        const string Veld = nameof(Inspanning.Fase);
        var relaties = toetsing.Beeld.Relaties;
        toetsing.Als(inspanning.Werkwijze == Werkwijze.NogNietGekozen, nameof(Inspanning.Werkwijze), "Kies eerst een werkwijze; dan kan de inspanning starten.", "H5");
        if (inspanning.Werkwijze is Werkwijze.Project or Werkwijze.Programma or Werkwijze.Bestuursproces)
        {
            var rollen = relaties.RollenOp.Naar(inspanning.Id).Where(rol => rol.GeldtOp(toetsing.Door.Vandaag) && rol.Bezetting != Bezetting.Onbekend);
            var open = Driehoek.Except(rollen.Select(rol => rol.Rol)).Select(toetsing.Rolnaam).ToList();
            toetsing.Als(
                open.Count > 0,
                Veld,
                $"Wijs eerst iemand aan, of leg een vacature vast, voor: {string.Join(", ", open)}.",
                "H2");
        }

        if (inspanning.Werkwijze == Werkwijze.Project)
        {
            toetsing.Als(string.IsNullOrWhiteSpace(inspanning.Contract?.Resultaat), "Contract.Resultaat", "Beschrijf het resultaat dat er aan het eind ligt.", "H6");
            toetsing.Als(inspanning.Contract?.AfgesprokenOp is null, "Contract.AfgesprokenOp", "Vul in wanneer opdrachtgever en projectleider dit afspraken.", "H6");
            toetsing.Als(inspanning.Eind is null, nameof(Inspanning.Eind), "Een project heeft een einddatum.", "H6");
            toetsing.Als(
                !HeeftBudget(toetsing.Beeld, inspanning.Id),
                Veld,
                "Leg eerst het budget van dit project vast.",
                "H6");
        }

        toetsing.Als(
            inspanning.Werkwijze == Werkwijze.Programma && !HeeftDoel(toetsing.Beeld, inspanning.Id, toetsing.Door.Vandaag),
            Veld,
            "Een programma werkt aan ten minste één doel. Leg eerst vast waaraan het bijdraagt.",
            "H6");
    }
}
