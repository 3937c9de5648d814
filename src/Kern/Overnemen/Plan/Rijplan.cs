// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>What happens with a row of a list.</summary>
public enum Rijuitkomst
{
    /// <summary>It adds something.</summary>
    Nieuw,

    /// <summary>It changes what is there.</summary>
    Gewijzigd,

    /// <summary>It says what is known already.</summary>
    Ongewijzigd,

    /// <summary>It is not taken over.</summary>
    Afgewezen,
}

/// <summary>A remark about a row.</summary>
/// <param name="Veld">Key of the field it is about; empty for the row as a whole.</param>
/// <param name="Tekst">Dutch sentence, with the address of the cell.</param>
/// <param name="IsBezwaar">True when the row is rejected for it; else it is a warning.</param>
public sealed record Rijmelding(string Veld, string Tekst, bool IsBezwaar);

/// <summary>A field that becomes something else.</summary>
/// <param name="Veld">What people call the field.</param>
/// <param name="Oud">The value before, as people read it; empty when there was none.</param>
/// <param name="Nieuw">The value after.</param>
public sealed record Veldwijziging(string Veld, string Oud, string Nieuw);

/// <summary>A row looks like something that is there: is it the same?</summary>
/// <param name="Sleutel">Recognises the question in a later answer.</param>
/// <param name="Naam">The name in the row.</param>
/// <param name="Bestaand">The name it looks like.</param>
/// <param name="Waar">Where that one is: "in het landschap" or "in rij 5".</param>
public sealed record Gelijkenisvraag(string Sleutel, string Naam, string Bestaand, string Waar);

/// <summary>What happens with one row, and why.</summary>
/// <param name="Bestand">Name of the file.</param>
/// <param name="Blad">Name of the sheet; empty for a text file.</param>
/// <param name="Rij">Row number in the spreadsheet.</param>
/// <param name="Titel">What the row is about.</param>
/// <param name="Uitkomst">What happens with it.</param>
/// <param name="Meldingen">Objections and warnings.</param>
/// <param name="Wijzigingen">Old and new value of each field that changes.</param>
/// <param name="Vraag">The question to answer before the row can be taken over, or null.</param>
public sealed record Rijplan(
    string Bestand, string Blad, int Rij, string Titel, Rijuitkomst Uitkomst,
    IReadOnlyList<Rijmelding> Meldingen, IReadOnlyList<Veldwijziging> Wijzigingen, Gelijkenisvraag? Vraag)
{
    /// <summary>True when something about the row deserves a look, though it is taken over.</summary>
    public bool HeeftWaarschuwing => Uitkomst != Rijuitkomst.Afgewezen && Meldingen.Count > 0;
}
