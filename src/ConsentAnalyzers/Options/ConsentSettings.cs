using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>Everything that options can change, resolved for one file.</summary>
internal sealed record ConsentSettings
{
    public static ConsentSettings Default { get; } = new();

    /// <summary>The options as they are written; settings of equal text are equal.</summary>
    public string Written { get; init; } = "";

    /// <summary>The words that the options add; <see cref="Remembering"/> brings them into <see cref="Choices"/> and <see cref="Actions"/>.</summary>
    public WordAdditions Words { get; init; } = WordAdditions.None;

    public ChoiceWords Choices { get; init; } = ChoiceWords.BuiltIn;

    public ActionWords Actions { get; init; } = ActionWords.BuiltIn;

    /// <summary>What controls are, a team's own included.</summary>
    public ControlCatalogue Controls { get; init; } = ControlCatalogue.BuiltIn;

    public RetentionLimits Limits { get; init; } = RetentionLimits.Default;

    /// <summary>What needs consent and what checks it, beside what attributes say.</summary>
    public ConfiguredUses Uses { get; init; } = ConfiguredUses.None;

    public IgnoredNames Ignored { get; init; } = IgnoredNames.None;

    /// <summary>Severities of findings in markup and settings files, by id; null is none.</summary>
    public ImmutableDictionary<string, DiagnosticSeverity?> FileSeverities { get; init; } =
        ImmutableDictionary<string, DiagnosticSeverity?>.Empty;

    /// <summary>Whether settings files for development and tests are judged too.</summary>
    public bool ReadsDevelopmentSettings { get; init; }

    /// <summary>What configuration says about severities in a markup or settings file; null where nothing but the options is known.</summary>
    public ConfiguredSeverities? Configured { get; init; }

    /// <summary>The severity of a rule's findings in a markup or settings file; null where they are turned off.</summary>
    public DiagnosticSeverity? SeverityOf(DiagnosticDescriptor descriptor) =>
        Configured is { } configured ? configured.Of(descriptor, FileSeverities)
        : FileSeverities.TryGetValue(descriptor.Id, out var severity) ? severity
        : descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity : null;

    /// <summary>The same for files that are read together, with words that remember what they have judged.</summary>
    public ConsentSettings Remembering() => this with
    {
        Choices = ChoiceWords.Remembering(Words),
        Actions = Words != WordAdditions.None ? new ActionWords(Words) : ActionWords.BuiltIn,
    };

    /// <summary>Whether the user has taken a name out of judgement.</summary>
    public bool IsIgnored(string name) => Ignored.Contains(name);
}
