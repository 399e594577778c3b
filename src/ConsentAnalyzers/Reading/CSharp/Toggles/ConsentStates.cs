using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Enums whose members are the states of a consent.</summary>
internal static class ConsentStates
{
    /// <summary>Whether a member's name is one that a granted consent would have.</summary>
    public static bool IsGrant(string member) =>
        member is "Granted" or "OptedIn" or "Allowed" or "Given" or "Accepted" or "Agreed" or "Consented" or "Permitted"
            or "Approved" or "Enabled" or "On" or "Yes";

    /// <summary>Whether a member's name is one that an enum has for people who did not decide or said no.</summary>
    public static bool IsNoGrant(string member) => IsUndecided(member) || Words.Of(member) switch
    {
        ["denied" or "refused" or "rejected" or "declined" or "withdrawn" or "revoked" or "disallowed" or "disabled" or "off" or "no"] => true,
        ["not", _] or ["not", _, _] or ["opted", "out"] or ["opt", "out"] => true,
        _ => false,
    };

    /// <summary>Whether a member's name is one for people who have not decided.</summary>
    public static bool IsUndecided(string member) => member is "Unknown" or "Undecided" or "Unspecified" or "Unset" or "NotSet"
        or "Pending" or "None" or "Undefined" or "Undetermined" or "NotDetermined" or "NotAsked" or "Unasked" or "NotDecided" or "Indeterminate";

    /// <summary>What a member of an enum means, by the words of both.</summary>
    public static Meaning MeaningOf(IFieldSymbol member, ConsentSettings settings)
    {
        var type = member.ContainingType;
        if (!IsGrant(member.Name) || TellsOfAnEvent(type.Name))
        {
            return Meaning.None;
        }

        var name = Subject(type.Name) + member.Name;
        return settings.Choices.MayConcern(name) ? settings.Choices.MeaningOf(name, SurroundingsOf.Symbol(type)) : Meaning.None;
    }

    /// <summary>Answers, actions and reasons are what somebody just did; only a state can be a default.</summary>
    private static bool TellsOfAnEvent(string type) => Words.Of(type) is not [.., var last]
        || last is "result" or "results" or "response" or "answer" or "outcome" or "action" or "actions" or "event" or "events"
            or "reason" or "operation" or "command" or "change" or "button" or "buttons" or "filter" or "trigger" or "kind" or "type";

    private static string Subject(string type)
    {
        foreach (var suffix in (string[])["State", "Status", "Setting", "Settings", "Mode", "Level", "Value", "Choice", "Preference", "Decision"])
        {
            if (type.Length > suffix.Length && type.EndsWith(suffix, StringComparison.Ordinal))
            {
                return type.Substring(0, type.Length - suffix.Length);
            }
        }

        return type;
    }
}
