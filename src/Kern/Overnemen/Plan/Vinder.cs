// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Decides which record a row is about: by code, by name, or after asking whether a name that is nearly the same is the same.</summary>
internal sealed class Vinder<T>(string wat, Opzoeker<T> opzoeker, Overname overname, Terugweg terugweg)
    where T : Feit
{
    private readonly Dictionary<Guid, Rijwerk> _eerder = [];

    public Opzoeker<T> Opzoeker => opzoeker;

    /// <summary>The earlier row of these lists that is about the same record, or null.</summary>
    public Rijwerk? EerdereRij(Guid id) => _eerder.GetValueOrDefault(id);

    /// <summary>The record a row is about; null for a new one. The row is rejected when it cannot be told.</summary>
    public Guid? Vind(Rijwerk rij, string? code, string naam)
    {
        if (code is not null && opzoeker.OpCode(code) is { } opCode)
        {
            if (EerdereRij(opCode) is { } ander) rij.Weiger("code", $"De code {code} staat ook in {ander.Plaats}. Een code hoort bij één {wat}.");
            return opCode;
        }

        if (code is not null && overname.BezetteCodes.Contains((typeof(T), code.Trim().ToUpperInvariant())))
        {
            rij.Weiger("code", $"De code {code} is al van {Noemer.Vertrouwelijk}. Kies een andere.");
            return null;
        }

        if (code is not null) return opzoeker.OpNaam(naam, id => !opzoeker.HeeftCode(id)) ?? Vraag(rij, naam, id => !opzoeker.HeeftCode(id));
        if (opzoeker.OpNaam(naam) is { } opNaam) return opNaam;
        if (opzoeker.Bestaat(naam)) rij.Weiger("naam", $"Er is meer dan één {wat} met de naam {Woordvorm.Aanhaling(naam)}. Vul de code in, dan is duidelijk welke het is.");
        return rij.Afgewezen ? null : Vraag(rij, naam, _ => true);
    }

    /// <summary>A row is taken over: later rows about the same record know it.</summary>
    public void Neem(Rijwerk rij, Guid id, string naam, string? code)
    {
        if (_eerder.TryAdd(id, rij)) terugweg.Stap(() => _eerder.Remove(id));
        opzoeker.Voeg(id, naam, code, rij.Plaats);
    }

    /// <summary>Asks whether a name that is nearly the same is the same, unless that was answered.</summary>
    public Guid? Vraag(Rijwerk rij, string naam, Predicate<Guid> geldig)
    {
        if (opzoeker.Lijkt(naam, geldig) is not { } gelijkend) return null;
        var sleutel = $"{wat}|{Woordvorm.Normaliseer(naam)}|{Woordvorm.Normaliseer(gelijkend.Naam)}";
        var antwoord = overname.Antwoorden.TryGetValue(sleutel, out var gegeven) ? gegeven : overname.BijTwijfel;
        if (antwoord is null) rij.Vraagt(new(sleutel, naam, gelijkend.Naam, gelijkend.Waar));
        return antwoord == true ? gelijkend.Id : null;
    }
}
