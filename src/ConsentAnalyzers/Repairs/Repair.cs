using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Repairs;

/// <summary>Mends what one rule finds. The rule brings it, so that it never meets another rule's findings.</summary>
internal abstract class Repair
{
    /// <summary>Whether it writes or moves what people read; each such text is looked at by a person.</summary>
    public virtual bool WritesForPeople => false;

    /// <summary>Whether it shortens periods, so that code which deletes takes more.</summary>
    public virtual bool ShortensPeriods => false;

    /// <summary>Whether it turns choices off, which code that deletes may ask for.</summary>
    public virtual bool TurnsChoicesOff => false;

    /// <summary>What the fix of one finding in a markup or settings file is called: what happens to the file, in the words of the fixes in C#.</summary>
    public abstract FixTitle TitleOf(Finding finding, ImmutableArray<TextChange> edits);

    /// <summary>How a comment about the value reads once it is repaired; null where no comment changes.</summary>
    public virtual Func<string, string>? RemarkOn(Finding finding) => null;

    /// <summary>Whether a finding in C# carries what the rule's fix needs.</summary>
    public virtual bool CanStartFrom(Diagnostic finding) => true;
}

/// <summary>A repair of markup and settings files, made from what the surface says of how it is written there.</summary>
internal abstract class Repair<TSurface> : Repair
{
    /// <summary>The edits that belong together; none where nothing can be done.</summary>
    public abstract ImmutableArray<TextChange> Edits(TSurface surface, Finding finding);
}
