// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Web.Opdrachtregel;

/// <summary>The command line was not understood; the message says why, in one Dutch sentence. Ends the process with exit code 64.</summary>
internal sealed class Gebruiksfout(string melding) : Exception(melding);
