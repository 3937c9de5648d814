// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Pagina;

/// <summary>Addresses of the pages of every module, at the moment that is being looked at.</summary>
/// <param name="peil">Kept in each address.</param>
public sealed class Wegwijzer(Peil peil)
{
    private readonly string _staart = peil.Waarde is { } op ? $"?op={op}" : "";

    /// <summary>All opgaven.</summary>
    public string Opgaven => "/opgaven" + _staart;

    /// <summary>All efforts.</summary>
    public string Inspanningen => "/inspanningen" + _staart;

    /// <summary>All goals.</summary>
    public string Doelen => "/doelen" + _staart;

    /// <summary>All indicators.</summary>
    public string Indicatoren => "/indicatoren" + _staart;

    /// <summary>All parties.</summary>
    public string Partijen => "/partijen" + _staart;

    /// <summary>All people.</summary>
    public string Personen => "/personen" + _staart;

    /// <summary>The dossier of an opgave.</summary>
    public string Opgave(Guid id) => Van("opgaven", id);

    /// <summary>An effort.</summary>
    public string Inspanning(Guid id) => Van("inspanningen", id);

    /// <summary>A goal.</summary>
    public string Doel(Guid id) => Van("doelen", id);

    /// <summary>An indicator.</summary>
    public string Indicator(Guid id) => Van("indicatoren", id);

    /// <summary>A party.</summary>
    public string Partij(Guid id) => Van("partijen", id);

    /// <summary>What a person carries.</summary>
    public string Persoon(Guid id) => Van("personen", id);

    /// <summary>The dossier of a decision or proposal.</summary>
    public string Besluit(Guid id) => Van("portfolio/besluiten", id);

    /// <summary>The page on which this record is shown; empty when it has none of its own.</summary>
    public string? Naar(Feit feit) => feit switch
    {
        Kern.Landschap.Opgave => Opgave(feit.Id),
        Kern.Landschap.Inspanning => Inspanning(feit.Id),
        Kern.Landschap.Doel => Doel(feit.Id),
        Kern.Landschap.Indicator => Indicator(feit.Id),
        Kern.Landschap.Partij => Partij(feit.Id),
        Kern.Landschap.Besluit => Besluit(feit.Id),
        Signaal => Van("signalen", feit.Id),
        Overleg => Van("portfolio/overleg", feit.Id),
        Kern.Landschap.Wyber => Van("wybers", feit.Id),
        _ => null,
    };

    /// <summary>Any address within the product, at the moment that is being looked at.</summary>
    /// <param name="pad">A path, with or without parameters.</param>
    public string Met(string pad) =>
        _staart.Length == 0 ? pad : pad.Contains('?', StringComparison.Ordinal) ? $"{pad}&{_staart[1..]}" : pad + _staart;

    private string Van(string plaats, Guid id) => $"/{plaats}/{id}{_staart}";
}
