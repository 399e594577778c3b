using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.CSharp.Accepting;

/// <summary>A choice that stands beside an action that accepts, as the code behind them can read it.</summary>
/// <param name="Label">What a person reads beside it, or what it is called.</param>
/// <param name="Path">The way to the member that holds it; empty where none is known.</param>
/// <param name="Keys">Every name by which code could read it.</param>
internal sealed record OfferedChoice(string Label, string Path, ImmutableHashSet<string> Keys)
{
    private static readonly char[] Underscore = ['_'];

    /// <summary>What else can be handed on with the choice in it: the <c>Input</c> of <c>Input.AllowTraining</c>.</summary>
    public IEnumerable<string> Owners => Path.Split('.').AsEnumerable().Reverse().Skip(1);

    /// <summary>A member as a key: <c>_allow</c>, <c>m_allow</c> and <c>Allow</c> are one.</summary>
    public static string Key(string member)
    {
        var name = member.StartsWith("m_", StringComparison.Ordinal) ? member.Substring(2) : member.TrimStart(Underscore);
        return name.ToLowerInvariant();
    }

    /// <summary>Whether it is the choice for what is granted: both are about the same.</summary>
    public bool IsFor(string grant, string written, ConsentSettings settings) =>
        Keys.Contains(Key(grant)) || ((settings.Choices.TopicsIn(grant) | settings.Choices.TopicsIn(written)) & Topics(settings)) != Topic.None;

    private Topic Topics(ConsentSettings settings) =>
        Keys.Append(Label).Aggregate(Topic.None, (topics, name) => topics | settings.Choices.TopicsIn(name));
}
