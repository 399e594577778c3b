using System.Collections.Immutable;
using ConsentAnalyzers.Messages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Options;

/// <summary>
/// Lists in a configuration file that a semicolon cuts short. It starts a comment there, so that nobody who asks for the
/// value ever sees what follows: the file itself has to be read.
/// </summary>
internal static class CutLists
{
    public static bool MayBeIn(string path) =>
        path.EndsWith(".editorconfig", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase);

    public static void Report(AdditionalFileAnalysisContext context, ImmutableArray<AdditionalText> present)
    {
        var file = context.AdditionalFile;
        if (!MayBeIn(file.Path) || !present.Contains(file) || file.ReadText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var line in text.Lines)
        {
            if (CutIn(text.ToString(line.Span)) is var (problem, start, length))
            {
                var span = new TextSpan(line.Start + start, length);
                context.ReportDiagnostic(problem.Describe(Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span))).ToDiagnostic());
            }
        }
    }

    private static (OptionProblem Problem, int Start, int Length)? CutIn(string line)
    {
        var start = line.Length - line.TrimStart().Length;
        var equals = line.IndexOfAny(['=', ':'], start);
        var cut = line.IndexOfAny([';', '#']);
        if (equals < 0 || cut < equals || line[cut] == '#'
            || string.Compare(line, start, ConsentOption.Prefix, 0, ConsentOption.Prefix.Length, StringComparison.OrdinalIgnoreCase) != 0
            || !line.Skip(cut).Any(char.IsLetterOrDigit))
        {
            return null;
        }

        var key = line.Substring(start, equals - start).TrimEnd().ToLowerInvariant();
        if (ConsentOptions.Find(key.Substring(ConsentOption.Prefix.Length), out _) is not { IsList: true } option)
        {
            return null;
        }

        var value = line.Substring(equals + 1).Trim();
        return (
            new OptionProblem(OptionFault.Effect, key, value, Texts.Named("Idle.Semicolon", option.Accepted)),
            line.IndexOf(value, equals + 1, StringComparison.Ordinal),
            value.Length);
    }
}
