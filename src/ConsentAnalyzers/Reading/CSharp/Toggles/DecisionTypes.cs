using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Types that tell of a decision that somebody has taken; what they hold is no default.</summary>
internal static class DecisionTypes
{
    /// <summary>Whether a type announces what happened: <c>ConsentGiven</c>, <c>TelemetryEnabledEvent</c>.</summary>
    public static bool IsEvent(string type) => Words.Of(type) is [.., var last]
        && last is "event" or "args" or "given" or "granted" or "accepted" or "subscribed" or "message" or "notification"
            or "audit" or "changed" or "updated" or "withdrawn" or "recorded" or "obtained" or "received";

    /// <summary>Whether a type stores a decision or carries it out: <c>ConsentRecord</c>, <c>SubscribeCommand</c>.</summary>
    public static bool StoresDecision(string type)
    {
        foreach (var word in Words.Of(type))
        {
            if (word is "record" or "decision" or "receipt" or "audit" or "history" or "log" or "command" or "proof" or "evidence" or "expected")
            {
                return true;
            }
        }

        return false;
    }
}
