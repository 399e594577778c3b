using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Options;

/// <summary>How long each category of data may be kept.</summary>
internal sealed record RetentionLimits
{
    /// <summary>The category of everything about people that has none of its own.</summary>
    public const string Personal = "personal";

    /// <summary>The category of consent, tracking and visitor cookies.</summary>
    public const string Cookies = "cookies";

    public static RetentionLimits Default { get; } = new();

    /// <summary><c>retention_limit</c>: the limit where no category has its own.</summary>
    public TimeSpan Ordinary { get; init; } = TimeSpan.FromDays(30);

    /// <summary><c>retention_limit.granted</c>: the limit where the source has seen that consent was given.</summary>
    public TimeSpan? Granted { get; init; }

    /// <summary><c>retention_limit.&lt;category&gt;</c>: the limits of categories, built in or the project's own.</summary>
    public ImmutableDictionary<string, TimeSpan> Categories { get; init; } =
        ImmutableDictionary<string, TimeSpan>.Empty.Add(Cookies, TimeSpan.FromDays(395));

    /// <summary>
    /// <c>retention_words.&lt;category&gt;</c>: the lower-case words that select a category; its own name always does.
    /// They come before the built-in vocabulary.
    /// </summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Words { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>The categories that words of the project select, in the order of their names.</summary>
    public IEnumerable<RetentionCategory> Selectors =>
        Words.Keys.Concat(Categories.Keys)
            .Distinct()
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new RetentionCategory(
                name,
                Words.TryGetValue(name, out var words) ? words : ImmutableArray<string>.Empty,
                selectsItself: name is not (Personal or Cookies)));

    /// <summary>The limit of a category; consent, where it was given, widens it and never narrows it.</summary>
    public TimeSpan LimitFor(string category, bool underConsent)
    {
        var limit = Categories.TryGetValue(category, out var own) ? own : Ordinary;
        return underConsent && Granted is { } granted && granted > limit ? granted : limit;
    }
}
