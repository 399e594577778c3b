using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConsentAnalyzers.Tests.Corpus;

/// <summary>
/// The C# of a Blazor component. The Razor compiler needs a newer Roslyn than these tests run on, so the <c>@code</c> block
/// stands here for what it generates: a class derived from ComponentBase, with everything on the lines where it was written.
/// </summary>
internal static partial class Component
{
    // What the templates of the framework write into _Imports.razor.
    private const string Imports =
        "using Microsoft.AspNetCore.Components; using Microsoft.AspNetCore.Components.Forms; using Microsoft.AspNetCore.Components.Routing; "
        + "using Microsoft.AspNetCore.Components.Web; using Microsoft.JSInterop;";

    public static SyntaxTree CodeOf(Snippet snippet)
    {
        var source = snippet.Source;
        var block = CodeBlock().Match(source);
        if (!block.Success)
        {
            return SnippetAnalysis.Tree(snippet.Path + ".cs", "");
        }

        var open = block.Index + block.Length - 1;
        var name = System.IO.Path.GetFileNameWithoutExtension(snippet.Path);
        var usings = string.Concat(Using().Matches(source).Select(match => $"using {match.Groups[1].Value.TrimEnd(';')}; "));
        var injected = string.Concat(Inject().Matches(source).Select(match => $"private {match.Groups[1].Value} {match.Groups[2].Value} {{ get; set; }} = default!; "));
        var head = $"{usings}{Imports} partial class {name} : ComponentBase {{ {injected}";
        var code = new StringBuilder()
            .Append('\n', source.AsSpan(0, open).Count('\n'))
            .Append(head)
            .Append(source, open + 1, ClosingBrace(source, open) - open);
        return SnippetAnalysis.Tree(snippet.Path + ".cs", code.ToString());
    }

    private static int ClosingBrace(string source, int open)
    {
        var depth = 0;
        foreach (var token in SyntaxFactory.ParseTokens(source, offset: open))
        {
            depth += token.Kind() switch
            {
                SyntaxKind.OpenBraceToken => 1,
                SyntaxKind.CloseBraceToken => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return open + token.Span.Start;
            }
        }

        throw new FormatException("The @code block does not end.");
    }

    [GeneratedRegex(@"^@code\s*\{", RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^@using (\S+)", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^@inject (\S+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Inject();
}
