using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>One option: what it is called, what it accepts, what holds without it, and what it is for.</summary>
internal abstract class ConsentOption(string key, string defaultText, string help)
{
    /// <summary>What every key starts with.</summary>
    public const string Prefix = "consent_analyzers.";

    public OptionKey Key { get; } = new(key);

    /// <summary>The whole key, as a user writes it.</summary>
    public string FullKey => Prefix + Key.Text;

    /// <summary>The whole key with a name in the place of its brackets.</summary>
    public string FullKeyOf(string name) => Prefix + Key.With(name);

    /// <summary>The value that holds without the option, as a user would write it; empty where nothing does.</summary>
    public string Default => defaultText;

    /// <summary>One line for the documentation.</summary>
    public string Help => help;

    /// <summary>The name that was meant by what stands in the brackets; the same one where there is such a name.</summary>
    public Func<string, string> NearestName { get; init; } = name => name;

    /// <summary>The accepted values, for messages and documentation.</summary>
    public abstract LocalizableString Accepted { get; }

    /// <summary>Whether its values are lists, between whose items a comma stands.</summary>
    public abstract bool IsList { get; }

    /// <summary>The settings with a value of the option; null where the value cannot be read.</summary>
    public abstract ConsentSettings? Apply(ConsentSettings settings, string name, string value);
}

/// <summary>An option whose values are of one type.</summary>
internal sealed class ConsentOption<T>(
    string key, string defaultText, OptionKind<T> kind, string help, Func<ConsentSettings, string, T, ConsentSettings> apply)
    : ConsentOption(key, defaultText, help)
{
    public override LocalizableString Accepted => kind.Accepted;

    public override bool IsList => typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    public override ConsentSettings? Apply(ConsentSettings settings, string name, string value) =>
        kind.Read(value, out var read) ? apply(settings, name, read) : null;
}
