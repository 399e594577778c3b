using System.CommandLine;
using System.CommandLine.Parsing;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary>What to scan and how it is built, the same for every command that scans.</summary>
internal sealed class BuildOptions
{
    private readonly Argument<string> _path = new("PATH") { Description = "A solution, a project or a folder.", DefaultValueFactory = _ => "." };
    private readonly Option<string?> _configuration = new("--configuration", "-c") { Description = "The configuration to build." };
    private readonly Option<bool> _noRestore = new("--no-restore") { Description = "Takes the packages as they were restored before." };
    private readonly Option<IReadOnlyDictionary<string, string>> _properties = new("--property", "-p")
    {
        Description = "A property of the build, as name=value.",
        CustomParser = Properties,
        DefaultValueFactory = _ => new Dictionary<string, string>(),
    };

    public void AddTo(Command command)
    {
        command.Add(_path);
        command.Add(_configuration);
        command.Add(_noRestore);
        command.Add(_properties);
    }

    public ScanRequest Request(ParseResult parsed) => new(parsed.GetValue(_path)!)
    {
        Configuration = parsed.GetValue(_configuration),
        Restore = !parsed.GetValue(_noRestore),
        Properties = parsed.GetValue(_properties)!,
    };

    private static IReadOnlyDictionary<string, string>? Properties(ArgumentResult result)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var token in result.Tokens)
        {
            if (token.Value.Split('=', 2) is not [{ Length: > 0 } name, var value])
            {
                result.AddError($"'{token.Value}' is no property; write name=value.");
                return null;
            }

            properties[name] = value;
        }

        return properties;
    }
}
