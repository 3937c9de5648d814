// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Notatie;

/// <summary>Reads yes and no.</summary>
public static class JaNee
{
    private static readonly Woordtabel<bool> Tabel = new("keuze tussen ja en nee",
        (true, ["ja", "j", "y", "yes", "1", "waar", "true", "x", "v", "ok", "akkoord"]),
        (false, ["nee", "n", "no", "0", "onwaar", "false", "neen", "niet"]));

    /// <summary>Reads "ja", "J", "x", "1", "WAAR" and the like; a tick counts as yes.</summary>
    public static Lezing<bool> Lees(string? tekst) =>
        Woordvorm.Schoon(tekst) is "✓" or "✔" or "☑" or "√" ? Lezing.Van(true) : Tabel.Lees(tekst);
}
