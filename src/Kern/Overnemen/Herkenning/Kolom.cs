// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>A column of a list and what it was taken to be.</summary>
/// <param name="Nummer">Column, 0 = A.</param>
/// <param name="Kop">The header as written.</param>
/// <param name="Veld">The field, or null when the column is not taken over.</param>
/// <param name="Score">How sure: 100 a known name or chosen by hand, 0 unknown.</param>
/// <param name="Jaar">The year the header names ("Budget 2026"), or null.</param>
/// <param name="Factor">Euros per unit that the header names ("x € 1.000" is 1000).</param>
public sealed record Kolom(int Nummer, string Kop, Veld? Veld, int Score, int? Jaar, decimal Factor);
