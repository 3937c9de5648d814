// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Tests.Platform.Demonstratie;

/// <summary>Tests that share the filled demo; they run one after another.</summary>
[CollectionDefinition(nameof(DemoHost))]
public sealed class DemoCollection : ICollectionFixture<DemoHost>;
