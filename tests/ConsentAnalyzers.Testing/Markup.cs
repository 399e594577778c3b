using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A stretch of source between marks.</summary>
/// <param name="Id">The diagnostic that <c>{|ID:…|}</c> names, or null for <c>[|…|]</c> and <c>{|#0:…|}</c>.</param>
/// <param name="Key">The number of <c>{|#0:…|}</c>.</param>
/// <param name="Span">Where it stands once the marks are gone.</param>
internal readonly record struct Mark(string? Id, int? Key, TextSpan Span);

/// <summary>Source without its marks, and the marks.</summary>
internal sealed record Markup(string Text, ImmutableArray<Mark> Marks)
{
    public static Markup Parse(string marked, IVerifier verifier)
    {
        if (!marked.Contains("|]", StringComparison.Ordinal) && !marked.Contains("|}", StringComparison.Ordinal))
        {
            return new(marked, []);
        }

        var text = new StringBuilder(marked.Length);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var open = new Stack<(string? Name, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (At("[|"))
            {
                open.Push((null, text.Length));
                i++;
            }
            else if (At("{|") && NameEnd(marked, i + 2) is var end and > 0)
            {
                open.Push((marked[(i + 2)..end], text.Length));
                i = end;
            }
            else if (open.Count > 0 && (open.Peek().Name is null ? At("|]") : At("|}")))
            {
                var (name, start) = open.Pop();
                marks.Add(Named(name, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }

            bool At(string token) => string.CompareOrdinal(marked, i, token, 0, token.Length) == 0;
        }

        verifier.True(open.Count == 0, "a mark is opened and not closed in:" + Environment.NewLine + marked);
        return new(text.ToString(), marks.ToImmutable());
    }

    /// <summary>The colon after a name that starts here, or 0 where there is none.</summary>
    private static int NameEnd(string marked, int start)
    {
        var end = start;
        while (end < marked.Length && (char.IsLetterOrDigit(marked[end]) || marked[end] is '#' or '_' or '-' or '.'))
        {
            end++;
        }

        return end > start && end < marked.Length && marked[end] is ':' ? end : 0;
    }

    private static Mark Named(string? name, TextSpan span) =>
        name is ['#', .. var key] && int.TryParse(key, out var number) ? new(null, number, span) : new(name, null, span);
}
