// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Where a wyber is: first it fans out, then it narrows.</summary>
public enum Wyberfase
{
    /// <summary>The question is being prepared; people can already join.</summary>
    Vraag,

    /// <summary>Everybody brings in what they see; nobody judges.</summary>
    Verbreden,

    /// <summary>Widening has stopped; somebody decides whether to narrow or to widen on.</summary>
    Omslag,

    /// <summary>Contributions are bundled, dropped, weighed and chosen.</summary>
    Versmallen,

    /// <summary>There is an outcome, or it was stopped.</summary>
    Afgerond,
}
