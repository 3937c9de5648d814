// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Samenhang.Platform.Host;

namespace Samenhang.Tests.Platform.Host;

public sealed class AntwoordbufferTests
{
    private readonly MemoryStream _sent = new();

    [Fact]
    public async Task A_fault_while_a_page_is_written_has_sent_nothing_of_it()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => AskAsync(async context =>
        {
            await context.Response.Body.WriteAsync("the first half"u8.ToArray());
            throw new InvalidOperationException("halfway");
        }));

        Assert.Empty(_sent.ToArray());
    }

    [Fact]
    public async Task A_page_leaves_complete_and_in_order()
    {
        var before = 0L;
        await AskAsync(async context =>
        {
            await context.Response.Body.WriteAsync("one "u8.ToArray());
            context.Response.Body.Write("two "u8);
            await context.Response.Body.WriteAsync("three"u8.ToArray());
            before = _sent.Length;
        });

        Assert.Equal(0, before);
        Assert.Equal("one two three", Encoding.UTF8.GetString(_sent.ToArray()));
    }

    [Fact]
    public async Task What_is_long_is_not_kept_and_what_is_flushed_is_sent_at_once()
    {
        var whole = new byte[3 * Bufferstroom.Grens + 17];
        new Random(1).NextBytes(whole);
        var flushed = 0L;
        await AskAsync(async context =>
        {
            await context.Response.Body.WriteAsync(whole.AsMemory(0, 5));
            await context.Response.Body.FlushAsync();
            flushed = _sent.Length;
            foreach (var part in whole[5..].Chunk(70_000))
            {
                await context.Response.Body.WriteAsync(part);
            }

            Assert.True(_sent.Length > 2 * Bufferstroom.Grens);
        });

        Assert.Equal(5, flushed);
        Assert.Equal(whole, _sent.ToArray());
    }

    private async Task AskAsync(RequestDelegate page)
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(_sent));
        await new Antwoordbuffer(page).InvokeAsync(context);
    }
}
