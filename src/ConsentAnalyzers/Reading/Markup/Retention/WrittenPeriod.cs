using System.Collections.Immutable;
using ConsentAnalyzers.Surfaces;
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

    /// <summary>The periods that can be chosen instead, where another cannot be written. Asked only where it is a period.</summary>
    public Func<ImmutableArray<OtherLength>>? Others { get; init; }
}
