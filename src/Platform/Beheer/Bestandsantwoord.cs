// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Platform.Beheer;

/// <summary>Gives a short list, that has no filters or columns to choose, as a file.</summary>
public static class Bestandsantwoord
{
    /// <summary>The list as csv or xlsx; another form does not exist.</summary>
    /// <param name="tabel">The rows.</param>
    /// <param name="vorm">csv or xlsx.</param>
    /// <param name="naam">Name of the file, without what comes after the dot.</param>
    public static IActionResult Als(Uitvoertabel tabel, string? vorm, string naam)
    {
        if (vorm is not ("csv" or "xlsx")) return new NotFoundResult();
        var stroom = new MemoryStream();
        if (vorm == "csv") Tekstschrijver.Schrijf(stroom, tabel);
        else Werkmapschrijver.Schrijf(stroom, [tabel]);
        stroom.Position = 0;
        return new FileStreamResult(stroom, vorm == "csv" ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        {
            FileDownloadName = $"{naam}.{vorm}",
        };
    }
}
