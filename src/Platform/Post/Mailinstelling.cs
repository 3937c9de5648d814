// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Post;

/// <summary>Whether and how this installation can send mail.</summary>
public sealed class Mailinstelling
{
    internal Mailinstelling(Mailinstellingen? nu) => Nu = nu;

    /// <summary>Whether mail goes out; otherwise messages wait.</summary>
    public bool IsErEen => Nu is not null;

    internal Mailinstellingen? Nu { get; }
}
