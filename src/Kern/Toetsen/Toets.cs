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

    /// <summary>Does it look at records of this type?</summary>
    internal abstract bool Betreft(Type soort);

    /// <summary>What it finds at one record, as far as the viewer may see.</summary>
    internal abstract IEnumerable<Bevinding> Vind(Toetsgrond grond, Feit waar);

    /// <summary>A finding of this check.</summary>
    protected Bevinding Op(Feit waar, string? toelichting = null, DateOnly? sinds = null, Feit? grond = null, Guid? wie = null) => new(this, waar, toelichting, sinds, grond, wie);
}

/// <summary>A check that looks at one kind of record.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal abstract class Toets<T>(string code, Ernst ernst, string titel, string waarom, string doe) : Toets(code, ernst, titel, waarom, doe)
    where T : Feit
{
    internal override bool Betreft(Type soort) => soort == typeof(T);

    internal sealed override IEnumerable<Bevinding> Vind(Toetsgrond grond, Feit waar) => Bij(grond, (T)waar);

    /// <summary>What it finds at this record.</summary>
    internal abstract IEnumerable<Bevinding> Bij(Toetsgrond grond, T waar);
}
