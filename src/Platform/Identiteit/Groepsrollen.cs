// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Identiteit;

/// <summary>Reads which group of an organisation gives which role: a line per group, such as "Controllers = controller".</summary>
internal static class Groepsrollen
{
    /// <summary>The groups with their role; and the lines, counted from 1, that cannot be read.</summary>
    internal static (IReadOnlyList<(string Groep, string Rol)> Rollen, IReadOnlyList<int> Onleesbaar) Lees(string tekst)
    {
        List<(string, string)> rollen = [];
        List<int> onleesbaar = [];
        foreach (var (nummer, regel) in tekst.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(regel)) continue;
            var teken = regel.LastIndexOf('=');
            var rol = teken < 1 ? null : Zoek(regel[(teken + 1)..].Trim());
            if (rol is null || string.IsNullOrWhiteSpace(regel[..teken])) onleesbaar.Add(nummer + 1);
            else rollen.Add((regel[..teken].Trim(), rol));
        }

        return (rollen, onleesbaar);
    }

    /// <summary>The roles that somebody in these groups has. Groups are compared to the letter: those that differ are others.</summary>
    internal static IReadOnlySet<string> Van(string tekst, IReadOnlyCollection<string> groepen) =>
        Lees(tekst).Rollen.Where(paar => groepen.Contains(paar.Groep)).Select(paar => paar.Rol).ToHashSet();

    private static string? Zoek(string rol) =>
        Rollen.Alle.FirstOrDefault(kandidaat => kandidaat.Code == rol || string.Equals(kandidaat.Naam, rol, StringComparison.OrdinalIgnoreCase))?.Code;
}
