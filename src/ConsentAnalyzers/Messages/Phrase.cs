using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Messages;

/// <summary>A text around others, which are in the same language as it is.</summary>
/// <param name="pattern">The text, with a place for each of the others.</param>
/// <param name="arguments">What stands there.</param>
internal sealed class Phrase(LocalizableString pattern, params object[] arguments) : LocalizableString
{
    private readonly LocalizableString _pattern = pattern;
    private readonly object[] _arguments = arguments;

    protected override string GetText(IFormatProvider? formatProvider) =>
        string.Format(formatProvider, _pattern.ToString(formatProvider), _arguments);

    protected override bool AreEqual(object? other) =>
        other is Phrase phrase && _pattern.Equals(phrase._pattern) && _arguments.SequenceEqual(phrase._arguments);

    protected override int GetHash() => _pattern.GetHashCode();
}
