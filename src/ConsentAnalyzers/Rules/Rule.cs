using ConsentAnalyzers.Options;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>Judges one kind of surface, whatever host it was read from.</summary>
internal abstract class Rule<TSurface>
{
    /// <summary>Every descriptor that <see cref="Judge"/> can answer with; all have the same id.</summary>
    public abstract IReadOnlyList<DiagnosticDescriptor> Descriptors { get; }

    public abstract Finding? Judge(TSurface surface, ConsentSettings settings);
}
