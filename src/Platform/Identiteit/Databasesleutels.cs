// SPDX-License-Identifier: EUPL-1.2
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Identiteit;

/// <summary>Keeps the keys of data protection in the database, which every node shares.</summary>
internal sealed class Databasesleutels(IDbContextFactory<SamenhangContext> contexten) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var context = contexten.CreateDbContext();
        return [.. context.Beschermingssleutels.AsNoTracking().Select(sleutel => sleutel.Xml).ToList().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var context = contexten.CreateDbContext();
        context.Beschermingssleutels.Add(new Beschermingssleutel { Naam = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        context.SaveChanges();
    }
}
