// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Besluiten;

/// <summary>
/// What a viewer sees of a subject, as a mark that a form can carry. Two marks are equal when nothing changed in between. The version of the
/// organisation would tell that something hidden was recorded; this follows from what the viewer sees, and tells nothing else.
/// </summary>
/// <param name="Laatste">The last version in which something of it changed; 0 when nothing of it is there.</param>
/// <param name="Kenmerk">A hash of the records and their versions, 24 characters.</param>
public sealed record Onderwerpmerk(long Laatste, string Kenmerk)
{
    private const int Bytes = 12;

    /// <summary>The mark of these records and of what hangs on them, as far as the viewer sees.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="onderwerp">Ids of opgaven, efforts and goals.</param>
    public static Onderwerpmerk Van(Blik blik, IEnumerable<Guid> onderwerp)
    {
        var tekst = new StringBuilder();
        var laatste = 0L;
        foreach (var feit in onderwerp.SelectMany(id => blik.Beeld.Relaties.Naar(id).Append(id)).Distinct().Order().Select(blik.Zoek).OfType<Feit>().Where(Telt))
        {
            laatste = Math.Max(laatste, feit.SindsVersie);
            tekst.Append(CultureInfo.InvariantCulture, $"{feit.Id:N}{feit.SindsVersie}|");
        }

        return new Onderwerpmerk(laatste, Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(tekst.ToString())).AsSpan(0, Bytes)));
    }

    /// <summary>The mark in a form; null when the text is none.</summary>
    /// <param name="tekst">As <see cref="ToString"/> wrote it.</param>
    public static Onderwerpmerk? Lees(string? tekst) =>
        tekst?.Split('-') is [var laatste, { Length: 2 * Bytes } kenmerk] && long.TryParse(laatste, NumberStyles.None, CultureInfo.InvariantCulture, out var versie)
            ? new Onderwerpmerk(versie, kenmerk)
            : null;

    /// <summary>The version on which a text was written that was begun with this mark: now when nothing changed since, else the last one that was seen.</summary>
    /// <param name="nu">The mark of the same subject now.</param>
    /// <param name="versie">The version of the organisation now.</param>
    public long OpVersie(Onderwerpmerk nu, long versie) => nu == this ? versie : Math.Clamp(Laatste, 0, versie);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Laatste}-{Kenmerk}");

    /// <summary>What is written about something is no change of it.</summary>
    private static bool Telt(Feit feit) => feit is not (Notitie or Bijlage or Besluit or Acceptatie or Overleg or Afspraak);
}
