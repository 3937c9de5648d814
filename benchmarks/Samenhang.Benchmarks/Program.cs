// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Benchmarks;

return args switch
{
    ["register", .. var rest] => await RegisterBenchmark.RunAsync(Options.Read(rest)),
    ["findings", .. var rest] => FindingsBenchmark.Run(Options.Read(rest)),
    ["search", .. var rest] => SearchBenchmark.Run(Options.Read(rest)),
    ["roadmap", .. var rest] => await RoadmapBenchmark.RunAsync(Options.Read(rest)),
    ["network", .. var rest] => await NetworkBenchmark.RunAsync(Options.Read(rest)),
    ["what-if", .. var rest] => WhatIfBenchmark.Run(Options.Read(rest)),
    ["compare", .. var rest] => CompareBenchmark.Run(Options.Read(rest)),
    ["groups", .. var rest] => GroupsBenchmark.Run(Options.Read(rest)),
    ["rounds", .. var rest] => RoundsBenchmark.Run(Options.Read(["--count", "5", "--minutes", "1", .. rest])),
    ["pages", .. var rest] => await PageBenchmark.RunAsync(Options.Read(rest)),
    ["crowd", .. var rest] => await Crowd.RunAsync(Options.Read(rest)),
    ["wyber", .. var rest] => await WyberBenchmark.RunAsync(Options.Read(["--count", "1000", "--minutes", "5", "--processes", rest.Contains("--postgres") ? "2" : "1", .. rest])),
    ["aanmelden", .. var rest] => await SignupBenchmark.RunAsync(Options.Read(rest)),
    ["empty"] => await Empty.RunAsync(),
    ["load", .. var rest] => await Child.LoadAsync(Options.Read(rest)),
    ["write", .. var rest] => await Child.WriteAsync(Options.Read(rest)),
    _ => Options.Usage(),
};
