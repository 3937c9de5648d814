// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Vastlegging;

/// <summary>Tells the newest version of an organisation, as of a moment after the question was asked.</summary>
internal interface IVersheid : IAsyncDisposable
{
    ValueTask<long> VersieAsync(Guid organisatie, CancellationToken stop);
}
