using System.Collections.Immutable;

namespace ConsentAnalyzers.Options;

/// <summary>What the options of one file come to: the settings, and what could not be used.</summary>
internal sealed record ResolvedOptions(ConsentSettings Settings, ImmutableArray<OptionProblem> Problems)
{
    public static ResolvedOptions None { get; } = new(ConsentSettings.Default, ImmutableArray<OptionProblem>.Empty);

    public ResolvedOptions WrittenAs(string text) => this with { Settings = Settings with { Written = text } };

    /// <summary>Reads keys (without the prefix) and values; both come in a fixed order, and so do the problems.</summary>
    public static ResolvedOptions Of(IReadOnlyList<KeyValuePair<string, string>> written)
    {
        var settings = ConsentSettings.Default;
        var problems = ImmutableArray.CreateBuilder<OptionProblem>();
        foreach (var pair in written)
        {
            if (WrittenOptions.AfterMistypedPrefix(pair.Key) is { } rest)
            {
                problems.Add(new OptionProblem(
                    OptionFault.Key,
                    pair.Key,
                    pair.Value,
                    ConsentOption.Prefix + (ConsentOptions.Find(rest, out _) is null ? NearestKey.To(rest) : rest)));
            }
            else if (ConsentOptions.Find(pair.Key, out var name) is not { } option)
            {
                problems.Add(new OptionProblem(
                    OptionFault.Key, ConsentOption.Prefix + pair.Key, pair.Value, ConsentOption.Prefix + NearestKey.To(pair.Key)));
            }
            else if (option.NearestName(name) is var meant && meant != name)
            {
                problems.Add(new OptionProblem(OptionFault.Key, ConsentOption.Prefix + pair.Key, pair.Value, option.FullKeyOf(meant)));
            }
            else if (option.Apply(settings, name, pair.Value) is { } applied)
            {
                settings = applied;
            }
            else
            {
                problems.Add(new OptionProblem(
                    OptionFault.Value, ConsentOption.Prefix + pair.Key, pair.Value, option.Accepted));
            }
        }

        foreach (var idle in IdleOptions.In(settings.Limits, written))
        {
            problems.Add(idle);
            settings = idle.Fault == OptionFault.Key ? settings with { Limits = IdleOptions.Without(idle.Key, settings.Limits) } : settings;
        }

        return new ResolvedOptions(settings.Remembering(), problems.ToImmutable());
    }
}
