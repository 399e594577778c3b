using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Types that tell of a decision that somebody has taken; what they hold is no default.</summary>
internal static class DecisionTypes
{
    /// <summary>Whether a type announces what happened: <c>ConsentGiven</c>, <c>TelemetryEnabledEvent</c>.</summary>
    public static bool IsEvent(string type) => Role.DecisionEvents.Ends(Words.Of(type));

    /// <summary>Whether a type stores a decision or carries it out: <c>ConsentRecord</c>, <c>SubscribeCommand</c>.</summary>
    public static bool StoresDecision(string type) => Role.DecisionStores.IsIn(Words.Of(type));
}
