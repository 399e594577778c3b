namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>What a body comes to where it ends as it should: what was proved on the way, and what it returns.</summary>
internal sealed record Outcome(Proofs Held, Value Returned);
