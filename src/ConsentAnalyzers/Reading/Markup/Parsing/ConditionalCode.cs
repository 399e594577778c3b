namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>
/// Steps over preprocessor directives, and over what is never compiled: a half of <c>#if false</c>. Which symbols are
/// defined is not known here, so both halves of other conditions are read.
/// </summary>
internal sealed class ConditionalCode(MarkupCursor cursor)
{
    // Of each open condition, whether a half that is certainly compiled has been read.
    private readonly Stack<bool> _taken = new();

    /// <summary>Steps over the directive at the cursor, and over the half that it opens where that is never compiled.</summary>
    public void Skip()
    {
        var skips = Enter(Directive());
        while (skips && !cursor.AtEnd)
        {
            skips = Enter(NextOfThisCondition());
        }
    }

    /// <returns>Whether the half after the directive is never compiled.</returns>
    private bool Enter((string Name, string Condition) directive)
    {
        switch (directive.Name)
        {
            case "if":
                _taken.Push(directive.Condition == "true");
                return directive.Condition == "false";
            case "elif" or "else" when _taken.Count > 0:
                var taken = _taken.Pop();
                _taken.Push(taken || directive.Condition == "true");
                return taken || directive.Condition == "false";
            case "endif" when _taken.Count > 0:
                _taken.Pop();
                return false;
            default:
                return false;
        }
    }

    private (string Name, string Condition) NextOfThisCondition()
    {
        for (var depth = 0; ToNextDirective();)
        {
            var directive = Directive();
            if (depth == 0 && directive.Name is "elif" or "else" or "endif")
            {
                return directive;
            }

            depth += directive.Name switch { "if" => 1, "endif" => -1, _ => 0 };
        }

        return ("endif", "");
    }

    private bool ToNextDirective()
    {
        while (!cursor.AtEnd)
        {
            cursor.SkipWhiteSpace();
            if (cursor.Current == '#')
            {
                return true;
            }

            cursor.Position = cursor.EndOfLine(cursor.Position);
        }

        return false;
    }

    /// <summary>Reads the directive at the cursor up to the end of its line.</summary>
    private (string Name, string Condition) Directive()
    {
        var start = cursor.AfterWhiteSpace(cursor.Position + 1);
        var end = cursor.EndOfIdentifier(start);
        cursor.Position = cursor.EndOfLine(cursor.Position);
        return end > cursor.Position || end - start > 5
            ? ("", "")
            : (cursor.Text.Substring(start, end - start), ConditionIn(cursor.Text.Substring(end, cursor.Position - end)));
    }

    private static string ConditionIn(string line)
    {
        var comment = line.IndexOf("//", StringComparison.Ordinal);
        var condition = (comment < 0 ? line : line.Substring(0, comment)).Replace(" ", "").Trim('(', ')', '\t');
        return condition switch { "!true" => "false", "!false" => "true", _ => condition };
    }
}
