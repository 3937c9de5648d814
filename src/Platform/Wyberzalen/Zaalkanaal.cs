// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>Everybody of this process who watches one room. One loop reads for all of them, for as long as there is anybody.</summary>
internal sealed class Zaalkanaal(Func<long, Task<Zaalbericht?>> lees, ILogger logboek)
{
    /// <summary>How long it takes at most to see what another process changed.</summary>
    internal static readonly TimeSpan Ritme = TimeSpan.FromMilliseconds(300);

    /// <summary>Changes that come together are read together.</summary>
    private static readonly TimeSpan Samen = TimeSpan.FromMilliseconds(40);

    /// <summary>Messages that wait for somebody with a slow line; with more he is cut off, and comes back by himself.</summary>
    private const int MeesteWachtend = 200;

    private readonly Lock _slot = new();
    private readonly HashSet<Channel<Zaalbericht>> _volgers = [];
    private readonly Channel<bool> _wekker = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private bool _loopt;

    /// <summary>Adds somebody.</summary>
    internal Channel<Zaalbericht> Volg()
    {
        var volger = Channel.CreateBounded<Zaalbericht>(MeesteWachtend);
        lock (_slot)
        {
            _volgers.Add(volger);
            if (!_loopt) _ = Task.Run(LoopAsync);
            _loopt = true;
        }

        return volger;
    }

    /// <summary>Somebody left.</summary>
    internal void Verlaat(Channel<Zaalbericht> volger)
    {
        lock (_slot) _volgers.Remove(volger);
    }

    /// <summary>Something changed in this process: do not wait.</summary>
    internal void Wek() => _wekker.Writer.TryWrite(true);

    private bool IsVerlaten()
    {
        lock (_slot)
        {
            if (_volgers.Count > 0) return false;
            _loopt = false;
            return true;
        }
    }

    private async Task LoopAsync()
    {
        Zaalbericht? vorig = null;
        while (!IsVerlaten())
        {
            try
            {
                var nu = await lees(vorig?.Stand ?? long.MaxValue);
                if (nu is null) Zend(null);
                else if (vorig is null || nu.Stand != vorig.Stand || nu.Kop != vorig.Kop) Zend(nu);
                vorig = nu;
            }
            catch (Exception fout) when (fout is DbException || fout.IsStoring())
            {
                logboek.LogWarning(fout, "Wat in een wyberzaal veranderde, is nu niet te lezen");
            }

            using var geduld = new CancellationTokenSource(Ritme);
            try
            {
                await _wekker.Reader.ReadAsync(geduld.Token);
                await Task.Delay(Samen, CancellationToken.None);
            }
            catch (OperationCanceledException)
            {
                // Nobody of this process changed anything: look whether another one did.
            }
        }
    }

    private void Zend(Zaalbericht? bericht)
    {
        lock (_slot)
        {
            foreach (var volger in _volgers)
            {
                if (bericht is null || !volger.Writer.TryWrite(bericht)) volger.Writer.TryComplete();
            }
        }
    }
}
