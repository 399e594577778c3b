namespace ConsentAnalyzers.Reading.Markup;

/// <summary>What a node is. Start tags, end tags and the other nodes together cover every character of the source once.</summary>
internal enum MarkupNodeKind : byte
{
    Element,

    /// <summary>Text that a person reads, white space included; also CDATA and the inside of <c>script</c> and <c>style</c>.</summary>
    Text,

    /// <summary>A Razor expression that renders something that cannot be read here.</summary>
    Expression,

    /// <summary>C# that is no expression: a block, the head of a condition, its braces.</summary>
    Code,

    /// <summary>A Razor directive of one line: <c>@page</c>, <c>@inject</c>, <c>@using</c>.</summary>
    Directive,

    Comment,

    /// <summary>A document type or processing instruction.</summary>
    Declaration,

    /// <summary>An end tag that closes nothing.</summary>
    StrayEndTag,
}

/// <summary>Why C# may leave a piece of markup out, or put it elsewhere.</summary>
internal enum MarkupBranchKind : byte
{
    None,
    If,
    ElseIf,
    Else,
    Switch,
    Case,
    Loop,
    Catch,

    /// <summary>Inside <c>@code</c> or <c>@functions</c>; shown wherever that code is used.</summary>
    Member,

    /// <summary>A template, <c>@&lt;p&gt;…&lt;/p&gt;</c>; shown wherever it is passed to.</summary>
    Template,
}
