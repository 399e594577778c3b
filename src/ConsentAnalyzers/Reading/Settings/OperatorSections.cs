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
            foreach (var word in Words.In(section))
            {
                if (Role.OperatorSections.Has(word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether an item is somebody's stored answer: a user among the users that a demo starts with.</summary>
    public static bool HoldsPeople(SettingPlace place) =>
        place.IsItem && Role.StoredPeople.Ends(Words.In(place.Section));

    /// <summary>Whether a section is where people start: their defaults, preferences, privacy.</summary>
    public static bool IsPeoples(SettingPlace place)
    {
        foreach (var section in place.Sections)
        {
            foreach (var word in Words.In(section))
            {
                if ((Lexicon.SenseOf(word) & (Sense.Person | Sense.Privacy | Sense.Settings)) != 0 || Role.StartingPoints.Has(word))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
