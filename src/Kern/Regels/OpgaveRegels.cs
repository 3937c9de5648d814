// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>H1 and what holds for an opgave by itself.</summary>
internal static class OpgaveRegels
{
    private static readonly Opgavestatus[] NaOpdracht =
    [
        Opgavestatus.OpdrachtVastgesteld, Opgavestatus.Ingericht, Opgavestatus.InUitvoering, Opgavestatus.Herijking, Opgavestatus.Afbouw,
        Opgavestatus.Batenborging, Opgavestatus.Gesloten,
    ];

    /// <summary>From this status on an opgave has an opdracht.</summary>
    internal static bool VraagtOpdracht(Opgavestatus status) => NaOpdracht.Contains(status);

    internal static void Toets(Toetsing toetsing)
    {
        var opgave = (Opgave)toetsing.Feit;
        var oud = (Opgave?)toetsing.Oud;
        UniekeCode.Toets(toetsing, toetsing.Beeld.Opgaven, opgave.Code, opgave.Id);
        toetsing.BlijftZichtbaar(opgave.Zichtbaarheid);
        toetsing.Bestaat<Opgave>(opgave.DeelVan, nameof(Opgave.DeelVan), "een opgave");
        toetsing.Als(IsDeelVanZichzelf(toetsing.Beeld, opgave), nameof(Opgave.DeelVan), "Een opgave kan geen deel van zichzelf zijn, ook niet via een andere.");
        toetsing.Bestaat<Opgave>(opgave.GaatOverIn, nameof(Opgave.GaatOverIn), "een opgave");
        toetsing.Als(opgave.GaatOverIn == opgave.Id, nameof(Opgave.GaatOverIn), "Kies een andere opgave.");
        toetsing.Bestaat<Opgave>(opgave.KomtVoortUit, nameof(Opgave.KomtVoortUit), "een opgave");
        toetsing.Als(opgave.KomtVoortUit == opgave.Id, nameof(Opgave.KomtVoortUit), "Kies een andere opgave.");
        foreach (var koppeling in opgave.Portefeuilles)
        {
            toetsing.Bestaat<Portefeuille>(koppeling.PortefeuilleId, nameof(Opgave.Portefeuilles), "een portefeuille");
        }

        toetsing.Als(opgave.Portefeuilles.Count(k => k.Coordineert) > 1, nameof(Opgave.Portefeuilles), "Eén portefeuille coördineert. Kies er één.");
        toetsing.Als(opgave.Themas.Any(thema => thema.Length > Feit.NaamMax), nameof(Opgave.Themas), $"Een thema heeft hoogstens {Feit.NaamMax} tekens.");
        toetsing.Volgorde(opgave.Start?.Van, opgave.Eind?.Tot, nameof(Opgave.Eind));
        if (opgave.Status != (oud?.Status ?? Opgavestatus.Verkenning))
        {
            Stap(toetsing, opgave, oud);
        }
    }

    private static void Stap(Toetsing toetsing, Opgave opgave, Opgave? oud)
    {
        const string Veld = nameof(Opgave.Status);
        var relaties = toetsing.Beeld.Relaties;
        if (NaOpdracht.Contains(opgave.Status) && !NaOpdracht.Contains(oud?.Status ?? Opgavestatus.Verkenning) && Opdrachtwacht.Ontbreekt(relaties.OpdrachtenVan.Naar(opgave.Id)) is { } ontbreekt)
        {
            toetsing.Als(true, Veld, ontbreekt, "H1");
        }

        toetsing.Als(
            NaOpdracht.Contains(opgave.Status) && relaties.OpdrachtenVan.Naar(opgave.Id).IsEmpty,
            Veld,
            "Leg eerst de opdracht vast: het besluit waarmee deze opgave bestaat.",
            "H1");
        if (NaOpdracht.Contains(opgave.Status) && opgave.Status is not (Opgavestatus.OpdrachtVastgesteld or Opgavestatus.Gesloten))
        {
            var rollen = relaties.RollenOp.Naar(opgave.Id).Where(rol => rol.GeldtOp(toetsing.Door.Vandaag)).ToList();
            toetsing.Als(
                !rollen.Exists(rol => rol.Rol == Rol.Opgavemanager && rol.Bezetting != Bezetting.Onbekend),
                Veld,
                $"Wijs eerst een {toetsing.Rolnaam(Rol.Opgavemanager)} aan, of leg vast dat de rol een vacature is.",
                "H1");
            toetsing.Als(
                !rollen.Exists(rol => rol.Rol == Rol.BestuurlijkOpdrachtgever && rol.Bezetting == Bezetting.Persoon),
                Veld,
                $"Wijs eerst een {toetsing.Rolnaam(Rol.BestuurlijkOpdrachtgever)} aan.",
                "H1");
        }

        toetsing.Als(
            opgave.Status == Opgavestatus.Samengevoegd && opgave.GaatOverIn is null,
            nameof(Opgave.GaatOverIn),
            "Kies de opgave waarin deze verdergaat.");
        toetsing.Als(
            opgave.Status == Opgavestatus.Parkeerplaats && opgave.Terugkijkdatum is null,
            nameof(Opgave.Terugkijkdatum),
            "Kies wanneer jullie opnieuw naar deze opgave kijken.");
        toetsing.Als(
            opgave.Status is Opgavestatus.Parkeerplaats or Opgavestatus.GeenOpgave && string.IsNullOrWhiteSpace(opgave.Toelichting),
            nameof(Opgave.Toelichting),
            "Leg uit waarom, en waar de vraag nu heen gaat.");
    }

    private static bool IsDeelVanZichzelf(Beeld beeld, Opgave opgave)
    {
        var boven = opgave.DeelVan;
        for (var stappen = 0; boven is not null && stappen <= beeld.Opgaven.Aantal; stappen++)
        {
            if (boven == opgave.Id)
            {
                return true;
            }

            boven = beeld.Opgaven.Zoek(boven)?.DeelVan;
        }

        return false;
    }
}
