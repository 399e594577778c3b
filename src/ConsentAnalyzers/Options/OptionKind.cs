using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>Reads the text of an option; false where it cannot be read. Never throws, whatever the text.</summary>
internal delegate bool ReadText<T>(string text, out T value);

/// <summary>What the values of an option look like.</summary>
/// <param name="Accepted">The forms that are accepted, as messages and documentation say it.</param>
/// <param name="Read">Reads one.</param>
internal sealed record OptionKind<T>(LocalizableString Accepted, ReadText<T> Read);
