using System.CommandLine;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary>The options that say how to build what is scanned.</summary>
internal sealed class ScanOptions
{
    private readonly Option<bool> _noRestore = new("--no-restore") { Description = "Build without restoring packages first." };
    private readonly Option<string?> _configuration = new("--configuration", "-c") { Description = "The configuration to build." };
    private readonly Option<string[]> _properties = new("--property", "-p") { Description = "A property of the build, as NAME=VALUE." };
    private readonly Option<string[]> _projects = new("--project") { Description = "The name or path of a project that counts; none for all." };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "The baseline to use instead of the nearest above each project." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _noRestore, _configuration, _properties, _projects, _baseline })
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="UsageException">A property is not written as one.</exception>
    public ScanRequest Request(ParseResult parsed, string path) => new(path)
    {
        Restore = !parsed.GetValue(_noRestore),
        Configuration = parsed.GetValue(_configuration),
        Properties = (parsed.GetValue(_properties) ?? []).Select(Property).GroupBy(property => property.Name).ToDictionary(same => same.Key, same => same.Last().Value),
        Projects = parsed.GetValue(_projects) ?? [],
        Baseline = parsed.GetValue(_baseline),
    };

    private static (string Name, string Value) Property(string text) => text.Split('=', 2) is [{ Length: > 0 } name, var value]
        ? (name, value)
        : throw new UsageException($"'{text}' is no property; write --property NAME=VALUE.");
}
