// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;

namespace Samenhang.Kern.Handelingen;

/// <summary>
/// Records an opgavetoets and does what was decided, as one change: a kandidaat-opgave or an effort comes, the question goes to the line, or it
/// is parked. What came before stays with it.
/// </summary>
/// <param name="Toets">The test; where it goes follows from what is done.</param>
/// <param name="NieuwId">Id of the opgave or effort that comes; not used when there is one already.</param>
/// <param name="Titel">What the new opgave or effort is called.</param>
/// <param name="Bestaand">An opgave or effort that is there already and answers it.</param>
public sealed record LegToetsVast(Opgavetoets Toets, Guid NieuwId, string? Titel = null, Guid? Bestaand = null) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        ImmutableArray<Mutatie>? mutaties = beeld.Zoek(Toets.Op) switch
        {
            Signaal { GaatOverIn: null } signaal => VanSignaal(beeld, signaal),
            Opgave opgave => VanOpgave(beeld, opgave),
            _ => null,
        };
        if (mutaties is null)
        {
            return Bezwaren.Eén("", "Dit signaal of deze opgave is er niet meer, of gaat al verder in een ander.");
        }

        var bezwaren = Keuzes(beeld).Concat(Stappen.Toets(beeld, mutaties.Value, door).Select(MetVeld)).ToImmutableArray();
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : new Wijziging(mutaties.Value);
    }

    private bool IsNieuw => Bestaand is null && Toets.Op != NieuwId;

    private IEnumerable<Bezwaar> Keuzes(Beeld beeld)
    {
        if (Toets.Uitslag is Toetsuitslag.Opgave or Toetsuitslag.Inspanning && Bestaand is { } id)
        {
            if (Toets.Uitslag == Toetsuitslag.Opgave ? beeld.Opgaven.Zoek(id) is null : beeld.Inspanningen.Zoek(id) is null)
            {
                yield return new Bezwaar(nameof(Bestaand), Toets.Uitslag == Toetsuitslag.Opgave ? "Kies een opgave uit de lijst." : "Kies een inspanning uit de lijst.");
            }
        }

        if (beeld.Zoek(Toets.Op) is Opgave { IsKandidaat: false, Status: not Opgavestatus.Parkeerplaats and not Opgavestatus.Onbekend } && Toets.Uitslag != Toetsuitslag.Opgave)
        {
            yield return new Bezwaar(nameof(Toets.Uitslag), "Deze opgave heeft al een opdracht. Zet een stap op de pagina van de opgave.");
        }
    }

    /// <summary>A name that is missing is the name that was asked for here, whatever it becomes the name of.</summary>
    private Bezwaar MetVeld(Bezwaar bezwaar) => bezwaar.Veld == nameof(Opgave.Toelichting) ? bezwaar with { Veld = nameof(Toets.Motivering) } : bezwaar;

    private ImmutableArray<Mutatie> VanSignaal(Beeld beeld, Signaal signaal)
    {
        var mutaties = ImmutableArray.CreateBuilder<Mutatie>();
        var naar = Toets.Uitslag is Toetsuitslag.Opgave or Toetsuitslag.Inspanning ? Bestaand ?? NieuwId : (Guid?)null;
        switch (Toets.Uitslag)
        {
            case Toetsuitslag.Opgave when IsNieuw:
                mutaties.Add(Mutatie.Zet(new Opgave { Id = NieuwId, Naam = Titel ?? "", Status = Opgavestatus.Verkenning, Herkomst = Herkomst(signaal) }));
                break;
            case Toetsuitslag.Inspanning when IsNieuw:
                mutaties.Add(Mutatie.Zet(new Inspanning { Id = NieuwId, Naam = Titel ?? "", Omschrijving = signaal.Tekst, Fase = Fase.Voorbereiding }));
                break;
        }

        if (Toets.Uitslag == Toetsuitslag.Opgave)
        {
            mutaties.Add(Mutatie.Zet(new Waarneming
            {
                Id = Afgeleid.Van(Toets.Id, signaal.Id),
                OpgaveId = naar!.Value,
                SignaalId = signaal.Id,
                Tekst = signaal.Tekst,
                Wie = signaal.Herkomst ?? signaal.WieVoeltHet ?? "Onbekend",
                Datum = signaal.Datum,
            }));
        }

        mutaties.Add(Mutatie.Zet(signaal with
        {
            Over = naar is { } id && !signaal.Over.Contains(id) ? Lijst.Uit(signaal.Over.Append(id)) : signaal.Over,
            Gevolg = Toets.Uitslag == Toetsuitslag.Lijn ? NaarDeLijn : signaal.Gevolg,
            Terugkijkdatum = Toets.Uitslag == Toetsuitslag.Parkeerplaats ? Toets.Terugkijkdatum : null,
        }));
        mutaties.Add(Mutatie.Zet(Toets with { NaarId = naar }));
        return mutaties.ToImmutable();
    }

    private ImmutableArray<Mutatie> VanOpgave(Beeld beeld, Opgave opgave)
    {
        var mutaties = ImmutableArray.CreateBuilder<Mutatie>();
        var naar = Toets.Uitslag == Toetsuitslag.Inspanning ? Bestaand ?? NieuwId : (Guid?)null;
        if (Toets.Uitslag == Toetsuitslag.Inspanning && IsNieuw)
        {
            mutaties.Add(Mutatie.Zet(new Inspanning { Id = NieuwId, Naam = Titel ?? "", Omschrijving = opgave.Omschrijving, Fase = Fase.Voorbereiding, Zichtbaarheid = opgave.Zichtbaarheid, Opgaven = opgave.DeelVan is { } deel && beeld.Opgaven.Zoek(deel) is not null ? [deel] : [] }));
        }

        mutaties.Add(Mutatie.Zet(Toets.Uitslag switch
        {
            Toetsuitslag.Parkeerplaats => opgave with { Status = Opgavestatus.Parkeerplaats, Terugkijkdatum = Toets.Terugkijkdatum, Toelichting = Toets.Motivering },
            Toetsuitslag.Lijn => opgave with { Status = Opgavestatus.GeenOpgave, Toelichting = NaarDeLijn, Terugkijkdatum = null },
            Toetsuitslag.Inspanning => opgave with { Status = Opgavestatus.GeenOpgave, Toelichting = Toets.Motivering, Terugkijkdatum = null },
            _ when opgave.Status == Opgavestatus.Parkeerplaats && beeld.Relaties.OpdrachtenVan.Naar(opgave.Id).IsEmpty => opgave with { Status = Opgavestatus.Verkenning, Terugkijkdatum = null },
            _ => opgave,
        }));
        mutaties.Add(Mutatie.Zet(Toets with { NaarId = naar }));
        return mutaties.ToImmutable();
    }

    private string NaarDeLijn => Kort($"Naar de lijn: {Toets.Waarheen}. {Toets.Motivering}");

    private static string Herkomst(Signaal signaal) =>
        Kort($"Signaal van {signaal.Datum:d-M-yyyy}{(signaal.Herkomst is { } wie ? $", {wie}" : "")}: {signaal.Tekst}");

    private static string Kort(string tekst) => tekst.Length <= Feit.TekstMax ? tekst : tekst[..Feit.TekstMax];
}
