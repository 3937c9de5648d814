// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;

namespace Samenhang.Platform.Rechten;

/// <summary>A page or endpoint that may be used only with this permission. The name of the policy is the name of the permission.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class VereistRechtAttribute : AuthorizeAttribute
{
    /// <summary>Requires the permission.</summary>
    public VereistRechtAttribute(Recht recht)
        : base(recht.ToString()) => Recht = recht;

    /// <summary>The permission that is required.</summary>
    public Recht Recht { get; }
}
