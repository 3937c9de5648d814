// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Samenhang.Platform.Demonstratie;

/// <summary>Somebody of the demo whom a visitor can be with one click.</summary>
/// <param name="Sleutel">Key.</param>
/// <param name="Persoon">Key of the person.</param>
/// <param name="Rol">Code of one of <see cref="Rechten.Rollen.Alle"/>.</param>
/// <param name="Titel">What this person is.</param>
/// <param name="Kijk">What to look at, in one sentence.</param>
/// <param name="Plaats">Where this person starts, with the key of a record between braces.</param>
internal sealed partial record Demopersona(string Sleutel, string Persoon, string Rol, string Titel, string Kijk, string Plaats)
{
    /// <summary>Address to sign in with; nobody has a password.</summary>
    internal string Email => $"{Persoon}@lindewaard.invalid";

    internal string Adres => Verwijzing().Replace(Plaats, sleutel => Demosleutel.Id(sleutel.Groups[1].Value).ToString());

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Verwijzing();
}
