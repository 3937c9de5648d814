// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Identiteit;

/// <summary>Marks a page that may be used before a handed out password has been replaced.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class MagMetOudWachtwoordAttribute : Attribute;
