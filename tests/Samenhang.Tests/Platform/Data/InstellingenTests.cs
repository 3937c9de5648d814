// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.Configuration;
using Samenhang.Platform.Data;

namespace Samenhang.Tests.Platform.Data;

public sealed class InstellingenTests
{
    [Fact]
    public void Without_settings_the_data_is_in_the_content_root_and_the_demo_is_on()
    {
        var settings = Read();

        Assert.Equal("/srv/samenhang/App_Data", settings.Datamap);
        Assert.Equal("/srv/samenhang/App_Data/samenhang.db", settings.Databasebestand);
        Assert.Null(settings.Postgres);
        Assert.True(settings.Demo);
    }

    [Fact]
    public void A_folder_a_database_and_the_demo_can_be_set()
    {
        var settings = Read(("Samenhang:Data", "/var/lib/samenhang"), ("Samenhang:Demo", "false"), ("ConnectionStrings:Samenhang", "Host=db"));

        Assert.Equal("/var/lib/samenhang", settings.Datamap);
        Assert.False(settings.Demo);
        Assert.Equal("Host=db", settings.Postgres);
    }

    [Fact]
    public void A_relative_folder_is_in_the_content_root() => Assert.Equal("/srv/samenhang/gegevens", Read(("Samenhang:Data", "gegevens")).Datamap);

    [Fact]
    public void A_value_that_cannot_be_read_is_named()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Read(("Samenhang:Demo", "misschien")));

        Assert.Contains("Samenhang:Demo", error.Message, StringComparison.Ordinal);
        Assert.Contains("misschien", error.Message, StringComparison.Ordinal);
    }

    private static Instellingen Read(params (string Key, string Value)[] values) => Instellingen.Uit(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build(),
        "/srv/samenhang");
}
