// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;

namespace Samenhang.Platform.Host;

/// <summary>Keeps what is written in borrowed memory and passes it on when it is flushed or grows beyond <see cref="Grens"/>.</summary>
/// <param name="naar">Where it goes; stays open.</param>
internal sealed class Bufferstroom(Stream naar) : Stream
{
    /// <summary>Bytes that are kept at most.</summary>
    internal const int Grens = 512 * 1024;

    private byte[] _bytes = [];
    private int _aantal;

    /// <summary>Passes on what is kept; nothing when nothing was written, so that an empty answer can still become another one.</summary>
    public ValueTask StuurAsync(CancellationToken stop) => DoorAsync(default, stop);

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        // Writing on is only possible without waiting for the network; the next asynchronous write passes it on.
        Maak(_aantal + buffer.Length);
        buffer.CopyTo(_bytes.AsSpan(_aantal));
        _aantal += buffer.Length;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_aantal + buffer.Length > Grens)
        {
            return DoorAsync(buffer, cancellationToken);
        }

        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await DoorAsync(default, cancellationToken);
        await naar.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        GeefTerug();
        base.Dispose(disposing);
    }

    private async ValueTask DoorAsync(ReadOnlyMemory<byte> erbij, CancellationToken stop)
    {
        if (_aantal > 0)
        {
            await naar.WriteAsync(_bytes.AsMemory(0, _aantal), stop);
            _aantal = 0;
        }

        if (!erbij.IsEmpty)
        {
            await naar.WriteAsync(erbij, stop);
        }
    }

    private void Maak(int nodig)
    {
        if (_bytes.Length >= nodig)
        {
            return;
        }

        var groter = ArrayPool<byte>.Shared.Rent(Math.Max(nodig, Math.Max(32 * 1024, 2 * _bytes.Length)));
        _bytes.AsSpan(0, _aantal).CopyTo(groter);
        GeefTerug();
        _bytes = groter;
    }

    private void GeefTerug()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = [];
    }
}
