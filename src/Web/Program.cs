// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Leerhuis;
using Samenhang.Mensen;
using Samenhang.Opgaven;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Organisaties;
using Samenhang.Portfolio;
using Samenhang.Prestaties;
using Samenhang.Web.Opdrachtregel;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Inhoudsmap.Zoek() });
// Standard output is for the result of a verb.
builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
builder.WebHost.UseStaticWebAssets();
if (!Adressen.ZijnGekozen(builder.Configuration)) builder.WebHost.UseUrls(Instellingen.StandaardAdres);
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    // A page goes out in one piece, without waiting in between for a reader that took the first part.
    kestrel.Limits.MaxResponseBufferSize = Antwoordbuffer.Grens;
});
var instellingen = Instellingen.Uit(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddPlatform(instellingen).AddOpgaven().AddPortfolio().AddPrestaties().AddMensen().AddLeerhuis();

var app = builder.Build();
if (Werkwoorden.Gevraagd(args)) return await Werkwoorden.VoerUitAsync(args, app.Services);

app.UsePlatform();
app.MapPlatform();
await app.Services.GetRequiredService<Migreerder>().BrengBijAsync(app.Services.GetRequiredService<DemoLader>().LaadAsync);
await app.RunAsync();
return 0;
