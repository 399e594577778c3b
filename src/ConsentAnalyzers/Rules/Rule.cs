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

    /// <summary>Whether it lists what is there, right or wrong, and finds fault with nothing.</summary>
    public virtual bool IsListing => false;

    /// <summary>Every descriptor that it can answer with; all have the same id.</summary>
    public abstract IReadOnlyList<DiagnosticDescriptor> Descriptors { get; }
}

/// <summary>Judges one kind of surface, whatever host it was read from.</summary>
internal abstract class Rule<TSurface>(Repair<TSurface>? repair = null) : Rule(repair)
{
    public new Repair<TSurface>? Repair { get; } = repair;

    /// <summary>All that is wrong with a surface.</summary>
    public abstract IEnumerable<Finding> Judge(TSurface surface, ConsentSettings settings);
}
