using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>A rule, whatever it judges.</summary>
/// <param name="repair">What mends its findings; null where a person has to.</param>
internal abstract class Rule(Repair? repair)
{
    public Repair? Repair => repair;

    public string Id => Descriptors[0].Id;

    /// <summary>Every descriptor that it can answer with; all have the same id.</summary>
    public abstract IReadOnlyList<DiagnosticDescriptor> Descriptors { get; }
}

/// <summary>Judges one kind of surface, whatever host it was read from.</summary>
internal abstract class Rule<TSurface>(Repair<TSurface>? repair = null) : Rule(repair)
{
    public new Repair<TSurface>? Repair { get; } = repair;

    /// <summary>What is wrong with a surface that holds one thing to judge.</summary>
    public virtual Finding? Judge(TSurface surface, ConsentSettings settings) => null;

    /// <summary>All that is wrong with a surface; a rule over surfaces with many things to judge says it here.</summary>
    public virtual IEnumerable<Finding> JudgeAll(TSurface surface, ConsentSettings settings) =>
        Judge(surface, settings) is { } finding ? [finding] : [];
}
