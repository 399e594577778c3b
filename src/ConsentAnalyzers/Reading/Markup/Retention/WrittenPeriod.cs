using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Retention;

/// <summary>A constant in markup that may say how long something is kept, before anybody has looked at the words.</summary>
/// <param name="Names">What it may be called, best first: keys, names, labels.</param>
/// <param name="Value">The value.</param>
/// <param name="Span">Where the value stands, without quotes and blanks.</param>
internal sealed record WrittenPeriod(ImmutableArray<string> Names, string Value, TextSpan Span)
{
    /// <summary>What stands around it: headings, groups. Asked only where a name speaks of keeping.</summary>
    public Func<string>? Near { get; init; }

    /// <summary>Texts that may name the unit where the names do not, such as "days" behind a field.</summary>
    public string Units { get; init; } = "";

    /// <summary>What to read instead of the value, which then only stands for it: the text of a selected option.</summary>
    public string? Shown { get; init; }

    /// <summary>The edits, where they are not the limit written in place of the value.</summary>
    public Func<TimeSpan, ImmutableArray<TextChange>>? Repair { get; init; }
}
