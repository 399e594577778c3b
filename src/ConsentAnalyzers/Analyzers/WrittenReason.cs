using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Analyzers;

/// <summary>A reason that people wrote. The compiler looks up descriptors by all that they hold, and a reason is as good as any other.</summary>
internal sealed class WrittenReason : LocalizableString
{
    private readonly LocalizableString _text;

    private WrittenReason(LocalizableString text) => _text = text;

    /// <summary>How findings of a rule are kept quiet.</summary>
    /// <param name="prefix">What tells suppressions of one kind from another.</param>
    /// <param name="id">The rule.</param>
    /// <param name="reason">Why.</param>
    public static SuppressionDescriptor For(string prefix, string id, LocalizableString reason) => new(prefix + id, id, new WrittenReason(reason));

    protected override string GetText(IFormatProvider? formatProvider) => _text.ToString(formatProvider);

    protected override bool AreEqual(object? other) => other is WrittenReason;

    protected override int GetHash() => typeof(WrittenReason).GetHashCode();
}
