// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A check of the method over what is recorded. It counts and asks; whether something is wrong, people judge.</summary>
/// <param name="code">Name in an address; never changes.</param>
/// <param name="ernst">How much it asks for.</param>
/// <param name="titel">What is found, in a few words.</param>
/// <param name="waarom">Why it matters, in one sentence of the method.</param>
/// <param name="doe">What to do about it.</param>
public abstract class Toets(string code, Ernst ernst, string titel, string waarom, string doe)
{
    /// <summary>Name in an address; never changes.</summary>
    public string Code { get; } = code;

    /// <summary>How much it asks for.</summary>
    public Ernst Ernst { get; } = ernst;

    /// <summary>What is found, in a few words.</summary>
    public string Titel { get; } = titel;

    /// <summary>Why it matters.</summary>
    public string Waarom { get; } = waarom;

    /// <summary>What to do about it.</summary>
    public string Doe { get; } = doe;

    /// <summary>Where it is done: what comes after the address of the record; empty when that is the record itself.</summary>
    public virtual string Stap(Feit waar) => "";

    /// <summary>Finds it.</summary>
    internal abstract IEnumerable<Bevinding> Vind(Toetsgrond grond);

    /// <summary>A finding of this check.</summary>
    protected Bevinding Op(Feit waar, string? toelichting = null, DateOnly? sinds = null) => new(this, waar, toelichting, sinds);
}
