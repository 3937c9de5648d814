// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Identiteit;

/// <summary>Marks a page that may be used before somebody of whom a second step is asked has set it up.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class MagZonderTweedeStapAttribute : Attribute;
