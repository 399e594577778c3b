using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>Tells sections that whoever runs the application fills in from sections that start people off.</summary>
internal static class OperatorSections
{
    private const int MostNeighbours = 32;
    private const int LongestKey = 60;

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

    /// <summary>
    /// Whether a section is where people start: their defaults, preferences, privacy, or one beside what people set. The settings of
    /// <c>TelemetrySettings</c> are those of the telemetry.
    /// </summary>
    public static bool IsPeoples(SettingPlace place)
    {
        for (var i = 0; i < place.Sections.Count; i++)
        {
            var about = i == 0 && ChoiceWords.SubjectOf(place.Section) != place.Section ? Sense.Person | Sense.Privacy : Sense.Person | Sense.Privacy | Sense.Settings;
            foreach (var word in Words.In(place.Sections[i]))
            {
                if ((Lexicon.SenseOf(word) & about) != 0 || Role.StartingPoints.Has(word))
                {
                    return true;
                }
            }
        }

        return IsBesideAppSettings(place.Entry.Parent) || IsBesideAppSettings(place.Entry.Parent?.Parent);
    }

    private static bool IsBesideAppSettings(JsonEntry? section)
    {
        foreach (var entry in section?.Children.Take(MostNeighbours) ?? [])
        {
            if (entry.HasKey && entry.KeySpan.Length <= LongestKey && Role.AppSettings.IsIn(Words.In(entry.Key)))
            {
                return true;
            }
        }

        return false;
    }
}
