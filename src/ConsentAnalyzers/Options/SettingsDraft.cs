using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>Collects what the options of one file say; becomes <see cref="ConsentSettings"/> once all are read.</summary>
internal sealed class SettingsDraft
{
    public WordAdditions Words { get; set; } = WordAdditions.None;

    public RetentionLimits Limits { get; set; } = RetentionLimits.Default;

    public ControlCatalogue Controls { get; set; } = ControlCatalogue.BuiltIn;

    public IgnoredNames Ignored { get; set; } = IgnoredNames.None;

    public ImmutableDictionary<string, DiagnosticSeverity?> FileSeverities { get; set; } =
        ConsentSettings.Default.FileSeverities;

    public bool ReadsDevelopmentSettings { get; set; }

    public ConsentSettings ToSettings() => new()
    {
        Choices = ChoiceWords.Remembering(Words),
        Actions = Words != WordAdditions.None ? new ActionWords(Words) : ActionWords.BuiltIn,
        Limits = Limits,
        Controls = Controls,
        Ignored = Ignored,
        FileSeverities = FileSeverities,
        ReadsDevelopmentSettings = ReadsDevelopmentSettings,
    };
}
