// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>The answers of an opgavetoets. The first four are the marks of an opgave in the method; the others come from the practice of gemeenten.</summary>
public sealed record Toetsantwoorden : Deel
{
    /// <summary>It is an idea, chance, possibility or problem that asks for an answer.</summary>
    public Antwoord Vraagstuk { get; init; }

    /// <summary>Many parties take part.</summary>
    public Antwoord VeelPartijen { get; init; }

    /// <summary>Opinions differ.</summary>
    public Antwoord VeelMeningen { get; init; }

    /// <summary>The media give it extra attention.</summary>
    public Antwoord MediaAandacht { get; init; }

    /// <summary>It comes from outside the organisation.</summary>
    public Antwoord VanBuiten { get; init; }

    /// <summary>It is crucial for where the organisation wants to go, and urgent.</summary>
    public Antwoord Cruciaal { get; init; }

    /// <summary>It crosses domains of policy.</summary>
    public Antwoord Integraal { get; init; }

    /// <summary>It can only be answered together with others.</summary>
    public Antwoord Gezamenlijk { get; init; }

    /// <summary>The organisation can steer it.</summary>
    public Antwoord Stuurbaar { get; init; }

    /// <summary>It takes longer than a year or two.</summary>
    public Antwoord Langdurig { get; init; }

    /// <summary>The way to an answer is not known yet.</summary>
    public Antwoord OnzekereWeg { get; init; }
}
