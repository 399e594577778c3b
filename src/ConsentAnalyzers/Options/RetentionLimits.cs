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

    private readonly ImmutableDictionary<string, TimeSpan> _categories;
    private readonly ImmutableSortedDictionary<string, ImmutableArray<string>> _words;

    // Asked for at every period.
    private readonly Lazy<ImmutableArray<RetentionCategory>> _selectors;

    private RetentionLimits()
    {
        _categories = ImmutableDictionary<string, TimeSpan>.Empty.Add(Cookies, TimeSpan.FromDays(395));
        _words = ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);
        _selectors = Selecting(_categories.Keys, _words);
    }

    public static RetentionLimits Default { get; } = new();

    /// <summary><c>retention_limit</c>: the limit where no category has its own.</summary>
    public TimeSpan Ordinary { get; init; } = TimeSpan.FromDays(30);

    /// <summary><c>retention_limit.granted</c>: the limit where the source has seen that consent was given.</summary>
    public TimeSpan? Granted { get; init; }

    /// <summary><c>retention_limit.&lt;category&gt;</c>: the limits of categories, built in or the project's own.</summary>
    public ImmutableDictionary<string, TimeSpan> Categories
    {
        get => _categories;
        init => (_categories, _selectors) = (value, Selecting(value.Keys, _words));
    }

    /// <summary>
    /// <c>retention_words.&lt;category&gt;</c>: the lower-case words that select a category; its own name always does.
    /// They come before the built-in vocabulary.
    /// </summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Words
    {
        get => _words;
        init => (_words, _selectors) = (value, Selecting(_categories.Keys, value));
    }

    /// <summary>The categories that words of the project select, in the order of their names.</summary>
    public ImmutableArray<RetentionCategory> Selectors => _selectors.Value;

    /// <summary>The limit of a category; consent, where it was given, widens it and never narrows it.</summary>
    public TimeSpan LimitFor(string category, bool underConsent)
    {
        var limit = Categories.TryGetValue(category, out var own) ? own : Ordinary;
        return underConsent && Granted is { } granted && granted > limit ? granted : limit;
    }

    private static Lazy<ImmutableArray<RetentionCategory>> Selecting(
        IEnumerable<string> categories, ImmutableSortedDictionary<string, ImmutableArray<string>> words) => new(() =>
            words.Keys.Concat(categories)
                .Distinct()
                .OrderBy(name => name, StringComparer.Ordinal)
                .Select(name => new RetentionCategory(
                    name,
                    words.TryGetValue(name, out var own) ? own : ImmutableArray<string>.Empty,
                    selectsItself: name is not (Personal or Cookies)))
                .ToImmutableArray());
}
