using BenchmarkDotNet.Running;
using ConsentAnalyzers.Benchmarks.Compare;

return args switch
{
    ["compare", .. var rest] => Comparison.Run(rest),
    ["razor", .. var rest] => GeneratedCode.Run(rest),
    ["files", ..] => FileGrowth.Run(),
    ["resources", .. var rest] => ResourceCost.Run(rest),
    ["findings", var folder] => FolderFindings.Run(folder),
    ["cold", ..] => ColdBuild.Run(),
    _ => Parts(args),
};

static int Parts(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
