// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>What a row below the header is.</summary>
public enum Rijsoort
{
    /// <summary>A row of the list.</summary>
    Gegevens,

    /// <summary>A total or subtotal.</summary>
    Totaal,

    /// <summary>The header once more.</summary>
    HerhaaldeKop,

    /// <summary>A title over the rows that follow.</summary>
    Sectie,

    /// <summary>Units below the header ("x € 1.000", "dd-mm-jjjj").</summary>
    Eenheden,

    /// <summary>A remark below the list.</summary>
    Voetnoot,
}
