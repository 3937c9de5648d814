// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Benchmarks;

/// <summary>What else the machine was doing, so that a figure can be judged.</summary>
internal static class Machine
{
    /// <summary>Processes that wanted a processor in the last minute, on average.</summary>
    internal static string Load => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
