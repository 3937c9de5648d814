// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Samenhang.Tests.Infrastructuur;

/// <summary>The line to a server, which a test can cut and mend. While it is cut, connecting is refused.</summary>
internal sealed class Cable : IDisposable
{
    private readonly int _server;
    private readonly ConcurrentBag<TcpClient> _ends = [];
    private TcpListener _listener;

    public Cable(int server)
    {
        _server = server;
        _listener = Listen(0);
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
    }

    /// <summary>Where clients connect.</summary>
    public int Port { get; }

    /// <summary>Refuses new connections and breaks those that are open.</summary>
    public void Cut()
    {
        _listener.Dispose();
        while (_ends.TryTake(out var end)) end.Dispose();
    }

    public void Mend() => _listener = Listen(Port);

    public void Dispose() => Cut();

    private TcpListener Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        _ = AcceptAsync(listener);
        return listener;
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var (client, server) = (await listener.AcceptTcpClientAsync(), new TcpClient());
                _ends.Add(client);
                _ends.Add(server);
                await server.ConnectAsync(IPAddress.Loopback, _server);
                _ = PassAsync(client, server);
                _ = PassAsync(server, client);
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The line was cut.
        }
    }

    private static async Task PassAsync(TcpClient from, TcpClient to)
    {
        try
        {
            using (from)
            using (to) await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // One of both ends is gone; the other goes with it.
        }
    }
}
