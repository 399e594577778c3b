using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>One argument of a call in an expression.</summary>
/// <param name="Name">The name in front of it, or nothing.</param>
/// <param name="Text">What is passed.</param>
/// <param name="Span">Where that stands in the expression.</param>
internal readonly record struct CallArgument(string Name, string Text, TextSpan Span)
{
    /// <summary>The text of a string literal; empty for anything else.</summary>
    public string Literal => Text is ['"', .., '"'] && Text.IndexOf('"', 1) == Text.Length - 1 ? Text.Substring(1, Text.Length - 2) : "";
}

/// <summary>Splits the arguments of a call, or the members of an object initialiser, at the commas of their own level.</summary>
internal static class CallArguments
{
    /// <summary>The arguments after the bracket at <paramref name="open"/>; what is not closed yet ends with the text.</summary>
    public static List<CallArgument> At(string text, int open)
    {
        var arguments = new List<CallArgument>();
        var (start, depth) = (open + 1, 0);
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    i = EndOfString(text, i);
                    break;
                case '(' or '{' or '[':
                    depth++;
                    break;
                case ')' or '}' or ']' when depth == 0:
                    Add(arguments, text, start, i);
                    return arguments;
                case ')' or '}' or ']':
                    depth--;
                    break;
                case ',' when depth == 0:
                    Add(arguments, text, start, i);
                    start = i + 1;
                    break;
            }
        }

        Add(arguments, text, start, text.Length);
        return arguments;
    }

    private static int EndOfString(string text, int quote)
    {
        for (var i = quote + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '"')
            {
                return i;
            }
        }

        return text.Length;
    }

    private static void Add(List<CallArgument> arguments, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start >= end)
        {
            return;
        }

        var name = start;
        while (name < end && (char.IsLetterOrDigit(text[name]) || text[name] is '_' or '@'))
        {
            name++;
        }

        var sign = name;
        while (sign < end && text[sign] == ' ')
        {
            sign++;
        }

        var isNamed = name > start && sign + 1 < end && (text[sign] == ':' || (text[sign] == '=' && text[sign + 1] is not ('=' or '>')));
        var value = isNamed ? sign + 1 : start;
        while (value < end && text[value] == ' ')
        {
            value++;
        }

        arguments.Add(new(
            isNamed ? text.Substring(start, name - start) : "", text.Substring(value, end - value), TextSpan.FromBounds(value, end)));
    }
}
