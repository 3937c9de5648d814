// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Word;

namespace Samenhang.Opgaven.Overdrachtsdossier;

/// <summary>A piece of the dossier, the same in a page, a file and a Word document: a heading, a text, a list or a table.</summary>
internal abstract record Blok
{
    /// <summary>Writes it in a Word document.</summary>
    internal abstract void Schrijf(Documentschrijver uit);
}

/// <summary>A heading.</summary>
/// <param name="Niveau">1 to 3.</param>
/// <param name="Tekst">The words.</param>
internal sealed record Kopblok(int Niveau, string Tekst) : Blok
{
    internal override void Schrijf(Documentschrijver uit) => uit.Kop(Niveau, Tekst);
}

/// <summary>A text, with words in bold before it.</summary>
internal sealed record Tekstblok(string Tekst, string? Label = null) : Blok
{
    internal override void Schrijf(Documentschrijver uit) => uit.Alinea(Tekst, Label);
}

/// <summary>A list.</summary>
internal sealed record Lijstblok(IReadOnlyList<string> Punten) : Blok
{
    internal override void Schrijf(Documentschrijver uit) => uit.Lijst(Punten);
}

/// <summary>A table.</summary>
/// <param name="Titel">What it holds, for who cannot see it.</param>
/// <param name="Koppen">The headers.</param>
/// <param name="Rijen">The rows.</param>
internal sealed record Tabelblok(string Titel, IReadOnlyList<string> Koppen, IReadOnlyList<IReadOnlyList<string>> Rijen) : Blok
{
    internal override void Schrijf(Documentschrijver uit) => uit.Tabel(Koppen, Rijen);
}
