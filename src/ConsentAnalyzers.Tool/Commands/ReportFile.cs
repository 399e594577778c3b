using System.CommandLine;
using System.Text;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary>Where a report goes, and in which format.</summary>
internal sealed class ReportFile
{
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write; without it the report goes to standard output." };
    private readonly Option<string?> _format;
    private readonly (string Name, string Extension)[] _formats;

    /// <param name="formats">The names of the formats and the ends of their files; the first is what is written where nobody says.</param>
    public ReportFile(params (string Name, string Extension)[] formats)
    {
        _formats = formats;
        _format = new Option<string?>("--format", "-f")
        {
            Description = $"{string.Join(", ", formats.Select(format => format.Name))}; else what the file's name says, or {formats[0].Name}.",
        };
        _format.AcceptOnlyFromAmong([.. formats.Select(format => format.Name)]);
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_output);
    }

    /// <summary>Whether the report goes into a file.</summary>
    public bool IsFile(ParseResult parsed) => parsed.GetValue(_output) is not null;

    public string Format(ParseResult parsed) => parsed.GetValue(_format)
        ?? _formats.FirstOrDefault(format => parsed.GetValue(_output)?.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase) == true).Name
        ?? _formats[0].Name;

    /// <exception cref="UsageException">The file cannot be written.</exception>
    public async Task Write(ParseResult parsed, string text, CancellationToken cancellation)
    {
        if (parsed.GetValue(_output) is not { } file)
        {
            await parsed.InvocationConfiguration.Output.WriteAsync(text.AsMemory(), cancellation);
            return;
        }

        try
        {
            // Spreadsheets take a file without the mark for one in the language of the machine.
            await File.WriteAllTextAsync(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: Format(parsed) == "csv"), cancellation);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be written: {denied.Message}");
        }
    }
}
