// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Samenhang.Platform.Opmaak;

/// <summary>The time bar of a page: which moment is shown and which moments can be chosen. Dates are days in Europe/Amsterdam.</summary>
public sealed class Tijdbalk
{
    private readonly string _andere;

    /// <summary>Makes the time bar of a request; all parameters of the address except <c>op</c> stay when a moment is chosen.</summary>
    /// <param name="request">The request whose path and parameters are kept.</param>
    public Tijdbalk(HttpRequest request)
    {
        Pad = request.PathBase.Add(request.Path).ToString();
        Basis = request.PathBase.ToString();
        AndereParameters = [.. request.Query
            .Where(parameter => !parameter.Key.Equals(Parameter, StringComparison.OrdinalIgnoreCase))
            .SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value ?? ""))];
        _andere = Samengevoegd(AndereParameters);
    }

    /// <summary>Name of the parameter in the address that carries the moment.</summary>
    public const string Parameter = "op";

    /// <summary>Name of the parameter in the address that carries the earlier moment of a comparison.</summary>
    public const string Sinds = "sinds";

    /// <summary>Today.</summary>
    public required DateOnly Vandaag { get; init; }

    /// <summary>The day that is shown; nothing means now.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>The value of <c>op</c> as it stands in the address; nothing means now.</summary>
    public string? Gekozen { get; init; }

    /// <summary>Named moments, oldest first.</summary>
    public IReadOnlyList<Tijdpunt> Punten { get; init; } = [];

    /// <summary>The first day on which something was recorded; nothing when nothing ever was.</summary>
    public DateOnly? EersteVastlegging { get; init; }

    /// <summary>The earlier moment with which the one that is shown is compared; nothing when none is.</summary>
    public Tijdpunt? Vergeleken { get; set; }

    /// <summary>Where comparing ends; nothing when nothing is compared.</summary>
    public string? Stopadres { get; set; }

    /// <summary>Path of the page, without parameters.</summary>
    public string Pad { get; }

    /// <summary>The parameters of the address that stay when another moment is chosen.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> AndereParameters { get; }

    /// <summary>Address where the moment that is shown is compared with now.</summary>
    public string Vergelijkadres => $"{Basis}/vergelijken{(Gekozen is null ? "" : $"?{Sinds}={UrlEncoder.Default.Encode(Gekozen)}")}";

    private string Basis { get; }

    /// <summary>A past moment is shown; the page can only be read.</summary>
    public bool IsTerugblik => Peildatum is not null;

    /// <summary>The chosen day lies before the first thing that was recorded.</summary>
    public bool NietsVastgelegd => Peildatum is { } dag && (EersteVastlegging is not { } eerste || dag < eerste);

    /// <summary>The named moment that is shown; nothing for a free date and for now.</summary>
    public Tijdpunt? Moment => Gekozen is null ? null : Punten.FirstOrDefault(punt => punt.Waarde == Gekozen);

    /// <summary>Address of this page at another moment.</summary>
    /// <param name="waarde">Value of <c>op</c>; nothing for now.</param>
    public string Adres(string? waarde)
    {
        if (waarde is null) return _andere.Length == 0 ? Pad : $"{Pad}?{_andere}";
        var op = $"{Parameter}={UrlEncoder.Default.Encode(waarde)}";
        return _andere.Length == 0 ? $"{Pad}?{op}" : $"{Pad}?{_andere}&{op}";
    }

    /// <summary>Address of this page compared with another earlier moment.</summary>
    /// <param name="waarde">Value of <c>sinds</c>.</param>
    public string AdresSinds(string waarde)
    {
        var delen = AndereParameters.Where(deel => deel.Key != Sinds).Prepend(KeyValuePair.Create(Sinds, waarde));
        return $"{Pad}?{Samengevoegd([.. Gekozen is null ? delen : delen.Append(KeyValuePair.Create(Parameter, Gekozen))])}";
    }

    private static string Samengevoegd(IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        if (parameters.Count == 0) return "";
        var tekst = new StringBuilder();
        foreach (var (naam, waarde) in parameters)
        {
            if (tekst.Length > 0) tekst.Append('&');
            tekst.Append(UrlEncoder.Default.Encode(naam)).Append('=').Append(UrlEncoder.Default.Encode(waarde));
        }
        return tekst.ToString();
    }
}
