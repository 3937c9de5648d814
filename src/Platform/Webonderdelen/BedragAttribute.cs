// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Notatie;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>Binds a property of whole cents (<c>long</c> or <c>long?</c>) from an amount in euros in Dutch notation, such as "1.250.000" or "1,2 mln".</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class BedragAttribute() : ModelBinderAttribute(typeof(Bedragbinder))
{
    private sealed class Bedragbinder() : Leesbinder<long>(tekst => Bedragen.Lees(tekst));
}
