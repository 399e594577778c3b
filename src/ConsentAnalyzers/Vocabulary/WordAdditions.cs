using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Words and phrases, in any language, that the options add to the built-in vocabulary.</summary>
internal sealed record WordAdditions
{
    public static WordAdditions None { get; } = new();

    public ImmutableArray<string> Grant { get; init; } = ImmutableArray<string>.Empty;

    public ImmutableArray<string> Refusal { get; init; } = ImmutableArray<string>.Empty;

    public ImmutableArray<string> Protective { get; init; } = ImmutableArray<string>.Empty;

    public ImmutableArray<string> Topic { get; init; } = ImmutableArray<string>.Empty;

    public ImmutableArray<string> Accept { get; init; } = ImmutableArray<string>.Empty;

    public ImmutableArray<string> Decline { get; init; } = ImmutableArray<string>.Empty;

    public ImmutableArray<string> Defer { get; init; } = ImmutableArray<string>.Empty;
}
