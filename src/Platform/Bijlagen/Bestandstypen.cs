// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Samenhang.Platform.Bijlagen;

/// <summary>The kinds of files that can be an attachment, by their extension.</summary>
public static class Bestandstypen
{
    /// <summary>What people read about which kinds can be brought.</summary>
    public const string Uitleg = "PDF, Word, Excel, PowerPoint, OpenDocument, afbeelding (png, jpg, webp), tekst (txt, csv) of e-mail (msg, eml)";

    private static readonly FrozenDictionary<string, string> Mediatypen = new Dictionary<string, string>
    {
        [".pdf"] = "application/pdf",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".odp"] = "application/vnd.oasis.opendocument.presentation",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".txt"] = "text/plain; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".msg"] = "application/vnd.ms-outlook",
        [".eml"] = "message/rfc822",
    }.ToFrozenDictionary();

    /// <summary>Every extension, with its dot, in lower case.</summary>
    public static IReadOnlyList<string> Extensies { get; } = [.. Mediatypen.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The extension of a name, in lower case.</summary>
    public static string Extensie(string naam) => Path.GetExtension(naam).ToLowerInvariant();

    /// <summary>The media type under which a file is given out; a kind that is not known is only bytes.</summary>
    public static string Mediatype(string naam) => Mediatypen.GetValueOrDefault(Extensie(naam), "application/octet-stream");

    /// <summary>The media type that an OpenDocument file says it has, without the name.</summary>
    internal static string OpenDocument(string extensie) => Mediatypen[extensie];
}
