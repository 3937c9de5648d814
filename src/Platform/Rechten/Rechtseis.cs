// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;

namespace Samenhang.Platform.Rechten;

/// <summary>The current user has the permission in the current organisation.</summary>
internal sealed record Rechtseis(Recht Recht) : IAuthorizationRequirement;

/// <summary>Answers <see cref="Rechtseis"/> from what is already known of this request: no query.</summary>
internal sealed class Rechtscontrole(HuidigeGebruiker huidige) : AuthorizationHandler<Rechtseis>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Rechtseis requirement)
    {
        if (huidige.OfNiemand?.Mag(requirement.Recht) == true) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
