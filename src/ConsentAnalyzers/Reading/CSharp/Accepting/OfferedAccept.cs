using System.Collections.Immutable;

namespace ConsentAnalyzers.Reading.CSharp.Accepting;

/// <summary>An action of a page that accepts, with the choices beside it.</summary>
/// <param name="Handlers">What the methods that it runs may be called.</param>
/// <param name="Choices">The choices that a person can make there.</param>
internal sealed record OfferedAccept(ImmutableArray<string> Handlers, ImmutableArray<OfferedChoice> Choices);
