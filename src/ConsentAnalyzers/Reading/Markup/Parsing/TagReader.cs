namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Reads what starts with an angle bracket: tags, comments, declarations.</summary>
internal sealed class TagReader(MarkupCursor cursor, MarkupTreeBuilder tree, AttributeReader attributes, MarkupDialect dialect)
{
    /// <summary>Whether an angle bracket starts markup rather than being a less-than sign.</summary>
    public bool StartsMarkup(int position) => cursor.At(position + 1) switch
    {
        '/' => IsNameStart(NameAfterSlash(position)),
        '!' => cursor.At(position + 2) is '-' or '[' || char.IsLetter(cursor.At(position + 2)),
        '?' => true,
        _ => IsNameStart(position + 1),
    };

    /// <summary>Whether the end tag of an open element starts here.</summary>
    public bool ClosesSomething(int position)
    {
        var start = NameAfterSlash(position);
        return tree.IsOpen(tree.NameOf(start, EndOfName(start)));
    }

    /// <summary>Whether an end tag, known or not, starts here; no C# looks like one.</summary>
    public bool StartsEndTag(int position) =>
        cursor.At(position) == '<' && cursor.At(position + 1) == '/' && IsNameStart(NameAfterSlash(position));

    /// <summary>Whether the end tag of an element with raw text starts here.</summary>
    public bool EndsRawText(int position, int name) =>
        StartsEndTag(position)
        && cursor.StartsWithIgnoringCase(tree.Names[name], position + 2)
        && !MarkupCursor.IsNamePart(cursor.At(position + 2 + tree.Names[name].Length));

    /// <summary>Reads markup where <see cref="StartsMarkup"/> holds.</summary>
    public void Read(int floor, bool isInCode)
    {
        switch (cursor.Peek(1))
        {
            case '/':
                ReadEndTag();
                break;
            case '!' when !IsOptOut():
                ReadDeclaration();
                break;
            case '?':
                Leaf(MarkupNodeKind.Declaration, cursor.After(dialect == MarkupDialect.Html ? ">" : "?>", cursor.Position + 2));
                break;
            default:
                ReadStartTag(floor, isInCode);
                break;
        }
    }

    private void ReadStartTag(int floor, bool isInCode)
    {
        var start = cursor.Position;
        var nameStart = start + (cursor.Peek(1) == '!' ? 2 : 1);
        cursor.Position = EndOfName(nameStart);
        var element = new NodeData
        {
            Start = start,
            NameStart = nameStart,
            NameEnd = cursor.Position,
            Name = tree.NameOf(nameStart, cursor.Position),
            FirstAttribute = tree.Attributes.Count,
        };
        var end = attributes.Read(isInCode);
        element.AttributeCount = tree.Attributes.Count - element.FirstAttribute;
        element.StartTagEnd = cursor.Position;
        element.IsSelfClosing = end == TagEnd.SelfClosing;
        element.IsTemplate = IsTemplate(element);
        tree.Element(element, end != TagEnd.Unfinished, floor);
    }

    /// <summary>A script of a type that no browser runs is how pages kept templates before there was an element for them.</summary>
    private bool IsTemplate(in NodeData element)
    {
        if (dialect == MarkupDialect.Xaml || tree.Names[element.Name] != "script")
        {
            return false;
        }

        for (var i = element.FirstAttribute; i < tree.Attributes.Count; i++)
        {
            var (start, end) = (tree.Attributes[i].ValueStart, tree.Attributes[i].ValueEnd);
            if (start >= 0 && tree.Names[tree.Attributes[i].Name] == "type")
            {
                return HtmlElements.IsTemplateType(cursor.Text.Substring(start, end - start).Trim());
            }
        }

        return false;
    }

    private void ReadEndTag()
    {
        var start = cursor.Position;
        var nameStart = NameAfterSlash(start);
        var nameEnd = EndOfName(nameStart);
        cursor.Position = nameEnd;
        while (!cursor.AtEnd && cursor.Current is not ('>' or '<'))
        {
            cursor.Position++;
        }

        if (cursor.Current == '>')
        {
            cursor.Position++;
        }
        else
        {
            cursor.Position = nameEnd;
        }

        tree.EndTag(tree.NameOf(nameStart, nameEnd), start, cursor.Position);
    }

    private void ReadDeclaration()
    {
        if (cursor.StartsWith("<!--", cursor.Position))
        {
            // HTML ends the degenerate comments <!--> and <!---> at once; XML does not.
            var from = cursor.Position + (dialect == MarkupDialect.Xaml ? 4 : 2);
            Leaf(MarkupNodeKind.Comment, cursor.After("-->", from));
        }
        else if (cursor.StartsWith("<![CDATA[", cursor.Position))
        {
            var kind = dialect == MarkupDialect.Xaml ? MarkupNodeKind.Text : MarkupNodeKind.Comment;
            Leaf(kind, cursor.After("]]>", cursor.Position + 9));
        }
        else
        {
            Leaf(MarkupNodeKind.Declaration, AfterDeclaration());
        }
    }

    /// <summary>A document type may hold declarations between square brackets; they are walked over and never read.</summary>
    private int AfterDeclaration()
    {
        var inSubset = false;
        for (var i = cursor.Position; i < cursor.Text.Length; i++)
        {
            switch (cursor.Text[i])
            {
                case '[':
                    inSubset = true;
                    break;
                case ']':
                    inSubset = false;
                    break;
                case '>' when !inSubset:
                    return i + 1;
            }
        }

        return cursor.Text.Length;
    }

    private void Leaf(MarkupNodeKind kind, int end)
    {
        tree.Leaf(kind, cursor.Position, end);
        cursor.Position = end;
    }

    /// <summary>Razor's <c>&lt;!input&gt;</c> is an ordinary element that tag helpers leave alone.</summary>
    private bool IsOptOut() =>
        dialect.IsRazor() && IsNameStart(cursor.Position + 2) && !cursor.StartsWithIgnoringCase("<!DOCTYPE", cursor.Position);

    private int NameAfterSlash(int position) =>
        position + (dialect.IsRazor() && cursor.At(position + 2) == '!' ? 3 : 2);

    private bool IsNameStart(int position) => MarkupCursor.IsIdentifierStart(cursor.At(position));

    private int EndOfName(int position)
    {
        while (MarkupCursor.IsNamePart(cursor.At(position)))
        {
            position++;
        }

        return position;
    }
}
