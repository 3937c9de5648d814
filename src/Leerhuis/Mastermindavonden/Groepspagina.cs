// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermindavonden;

/// <summary>
/// A page of a group. It is there for its members and its begeleider and for nobody else, whatever they may do elsewhere: not for the organiser,
/// not for a beheerder, not for another group.
/// </summary>
public abstract class Groepspagina : Mastermindpagina
{
    private string _sleutel = "";

    internal Mastermindgroep Groep { get; private set; } = null!;

    internal Mastermindronde Ronde { get; private set; } = null!;

    /// <summary>Members by name; who withdrew is not among them.</summary>
    internal IReadOnlyList<Mastermindaanmelding> Leden { get; private set; } = [];

    internal IReadOnlyList<Mastermindavond> Avonden { get; private set; } = [];

    /// <summary>The member who looks; nothing for the begeleider.</summary>
    internal Mastermindaanmelding? Ik { get; private set; }

    internal bool Begeleidt { get; private set; }

    internal string Groepspad => $"/mastermind/groep/{_sleutel}";

    internal string Naam(Guid lid) => Leden.FirstOrDefault(rij => rij.Id == lid)?.Naam ?? "iemand die de groep verliet";

    /// <summary>The group of this key: the id of a group for who signs in, or the code of a personal link.</summary>
    private protected async Task<bool> GroepAsync(string sleutel)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
        _sleutel = sleutel;
        var groep = Guid.TryParse(sleutel, out var id) ? id : await MetLinkAsync(sleutel);
        if (groep is not { } gezocht || await Context.Set<Mastermindgroep>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == gezocht, Stop) is not { } gevonden) return false;
        Leden = await Context.Set<Mastermindaanmelding>().AsNoTracking().Where(rij => rij.GroepId == gezocht && rij.Staat == Mastermindstaat.Geplaatst).OrderBy(rij => rij.Naam).ToListAsync(Stop);
        if (Ik is null && Account is { } account)
        {
            Begeleidt = gevonden.BegeleiderId == account;
            Ik = Leden.FirstOrDefault(rij => rij.AccountId == account);
        }

        if (Ik is null && !Begeleidt) return false;
        Groep = gevonden;
        Ronde = await Context.Set<Mastermindronde>().AsNoTracking().SingleAsync(rij => rij.Id == gevonden.RondeId, Stop);
        Avonden = await Context.Set<Mastermindavond>().AsNoTracking().Where(rij => rij.GroepId == gezocht).OrderBy(rij => rij.Nummer).ToListAsync(Stop);
        return Ronde.BevestigdOp is not null;
    }

    private async Task<Guid?> MetLinkAsync(string code)
    {
        Ik = await HttpContext.RequestServices.GetRequiredService<Aanmeldtoegang>().LeesAsync(code, null, Stop) is { Staat: Mastermindstaat.Geplaatst } wie ? wie : null;
        return Ik?.GroepId;
    }
}
