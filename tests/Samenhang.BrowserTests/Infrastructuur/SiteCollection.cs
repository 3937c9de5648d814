// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.BrowserTests.Infrastructuur;

/// <summary>All browser tests use one site and one browser: starting them takes longer than most tests.</summary>
[CollectionDefinition(nameof(Site))]
public sealed class SiteCollection : ICollectionFixture<Site>;
