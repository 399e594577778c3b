using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>Tells sections that whoever runs the application fills in from sections that start people off.</summary>
internal static class OperatorSections
{
    /// <summary>Whether a section switches features of the product or the machinery under it.</summary>
    public static bool Holds(SettingPlace place)
    {
        foreach (var section in place.Sections)
        {
            foreach (var word in Words.Of(section))
            {
                if (IsOperators(word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether an item is somebody's stored answer: a user among the users that a demo starts with.</summary>
    public static bool HoldsPeople(SettingPlace place) =>
        place.IsItem && Words.Of(place.Section) is [.., var last]
        && last is "users" or "customers" or "members" or "subscribers" or "accounts" or "people" or "persons" or "employees"
            or "students" or "patients" or "visitors" or "guests" or "contacts";

    /// <summary>Whether a section is where people start: their defaults, preferences, privacy.</summary>
    public static bool IsPeoples(SettingPlace place)
    {
        foreach (var section in place.Sections)
        {
            foreach (var word in Words.Of(section))
            {
                if ((Lexicon.Of(word) & (Sense.Person | Sense.Privacy | Sense.Settings)) != 0 || word is "default" or "defaults")
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOperators(string word) => word is "feature" or "features" or "featuremanagement" or "featureflags" or "flags"
        or "logging" or "serilog" or "nlog" or "kestrel" or "monitoring" or "observability" or "instrumentation" or "metrics" or "tracing"
        or "healthchecks" or "capabilities" or "permissions" or "roles" or "scopes" or "plans" or "tiers" or "entitlements";
}
