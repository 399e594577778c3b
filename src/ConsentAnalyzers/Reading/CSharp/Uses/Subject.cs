using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>Where a value is found: a variable, or a member of what is found somewhere. Equal where the same place is meant.</summary>
internal sealed class Subject : IEquatable<Subject>
{
    private Subject(Subject? owner, ISymbol? symbol, ITypeSymbol? type, string key)
    {
        (Owner, Symbol, Type, Key) = (owner, symbol, type, key);
    }

    /// <summary>Whose member it is; null for a variable and for what is static.</summary>
    public Subject? Owner { get; }

    /// <summary>The variable or member; null for the instance that the code belongs to.</summary>
    public ISymbol? Symbol { get; }

    public ITypeSymbol? Type { get; }

    /// <summary>What tells it from every other in one body.</summary>
    public string Key { get; }

    public string Name => Symbol?.Name ?? "this";

    /// <summary>Whatever a pattern is about.</summary>
    public static Subject It { get; } = new(null, null, null, "it");

    public static Subject This(ITypeSymbol? type) => new(null, null, type, "this");

    public static Subject Variable(ISymbol symbol, ITypeSymbol? type) =>
        new(null, symbol, type, symbol.Name + "@" + (symbol.Locations.IsEmpty ? 0 : symbol.Locations[0].SourceSpan.Start).ToString(CultureInfo.InvariantCulture));

    /// <param name="symbol">The member.</param>
    /// <param name="type">The type of its value.</param>
    /// <param name="index">Which element of an indexer.</param>
    public Subject Member(ISymbol symbol, ITypeSymbol? type, string index = "") => new(this, symbol, type, $"{Key}.{symbol.Name}{index}");

    /// <summary>From the place itself to the variable that it starts from.</summary>
    public IEnumerable<Subject> Steps()
    {
        for (var step = this; step is not null; step = step.Owner)
        {
            yield return step;
        }
    }

    public bool Mentions(ISymbol symbol) => Steps().Any(step => SymbolEqualityComparer.Default.Equals(step.Symbol, symbol));

    /// <summary>The same place seen from elsewhere, where what it starts from is something else; null where that cannot be said.</summary>
    public Subject? Seen(Func<Subject, Subject?> root) =>
        Owner is null ? root(this)
        : Owner.Seen(root) is { } owner ? new Subject(owner, Symbol, Type, owner.Key + Key.Substring(Owner.Key.Length))
        : null;

    public bool Equals(Subject? other) => other is not null && Key == other.Key;

    public override bool Equals(object? obj) => Equals(obj as Subject);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);
}
