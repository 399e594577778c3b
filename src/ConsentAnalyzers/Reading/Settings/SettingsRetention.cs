using System.Globalization;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>Finds settings that say how long something is kept: numbers with a unit, durations as text.</summary>
internal sealed class SettingsRetention(FileSource file, FileReport report, SettingComments comments)
{
    private const int LongestText = 66;
    private const int MostInName = 3;
    private const int MostStates = 16;

    public void Read(JsonEntry entry, Func<JsonEntry, SettingSiblings> siblingsOf)
    {
        if (!MayBeDuration(entry) || SettingPlace.Find(entry) is not { } place || entry.Parent is not { } section)
        {
            return;
        }

        // "Retention": { "Chats": "5y" } says it in two words; in "Chat": { "RetentionDays": 1825 } the key says it alone.
        var inName = RetentionWords.SaysKeeping(place.Key) ? 0 : SectionsInName(place);
        if (inName == 0 && !RetentionWords.MayConcern(place.Key))
        {
            return;
        }

        var name = string.Join(" ", place.Sections.Take(inName).Reverse().Append(place.Key));
        var siblings = siblingsOf(section);
        var unit = DurationNames.UnitOf(Words.In(name)) ?? siblings.Unit;
        if (Endless.LengthOf(entry.Text, name, unit, comments.SayForEver(entry)) is not { } length
            || length < TimeSpan.Zero
            || CategoryOf(name, place, inName, siblings) is not { } category)
        {
            return;
        }

        var written = file.Text.Substring(entry.ValueSpan.Start, entry.ValueSpan.Length);
        var value = file.Locate(entry.ValueSpan);
        var branch = BranchOf(place, section);
        report.Add(new RetentionPeriod(
            place.Name, category, length, written, value, branch,
            entry.Kind == JsonValueKind.Number || length == TimeSpan.MaxValue || IsNumber(entry.Text) ? unit : null)
        {
            Names = [place.Key, place.Name],
            Decision = branch is ConsentBranch.Refused ? ConsentDecision.InTable(length, value) : null,
            InFile = new(entry.ValueSpan, written),
        });
    }

    /// <summary>How many sections belong to a name that says no keeping itself: <c>"Retention": { "Free": { "Chats": "5y" } }</c>.</summary>
    private static int SectionsInName(SettingPlace place)
    {
        var half = place.Key;
        for (var i = 0; i < place.Sections.Count && i < MostInName; i++)
        {
            if (RetentionWords.SaysKeepingOf(half, place.Sections[i]))
            {
                return i == 0 || RetentionWords.IsHalf(half, place.Sections[i]) ? i + 1 : 0;
            }

            half = $"{place.Sections[i]} {half}";
        }

        return 0;
    }

    /// <summary>Whether a value can be a duration at all; most settings are none, and this is asked of each.</summary>
    private static bool MayBeDuration(JsonEntry entry) => entry.Kind switch
    {
        JsonValueKind.Number => true,
        JsonValueKind.String => entry.ValueSpan.Length is > 2 and <= LongestText && entry.Text.TrimStart() is [var first, ..]
            && (first is >= '0' and <= '9' || first is 'P' or 'p' || Endless.IsText(entry.Text)),
        _ => false,
    };

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private string? CategoryOf(string name, SettingPlace place, int inName, SettingSiblings siblings)
    {
        var around = place.Sections.Count > inName ? place.Sections[inName] : "";
        var near = string.Join(" ", siblings.Names.Append(around));

        // A rule that moves blobs to a cheaper tier keeps them.
        return RetentionWords.MovesOrDeletes(name) && !Role.DeletingNow.IsIn(Words.In(near))
            ? null
            : RetentionWords.CategoryOf(new RetentionPlace(name, near, place.Beyond(inName), IsStore: IsStore(place.Key), IsSetting: true, Beside: () => siblings.Except(place.Entry)), report.Settings.Limits);
    }

    /// <summary>Whether a key is a document store's own, so that an expiry there is the end of data.</summary>
    private static bool IsStore(string key) => Role.StoreDefaults.Starts(Words.In(key));

    /// <summary>
    /// Whether the period is that of people who agreed, or of those who did not: <c>RetentionDaysWithConsent</c>, <c>Granted:ChatRetention</c>,
    /// and the <c>Denied</c> beside a <c>Granted</c>.
    /// </summary>
    private static ConsentBranch BranchOf(SettingPlace place, JsonEntry section)
    {
        var words = Words.In(place.Key + " " + place.Section);
        return ConsentWords.Refuse(words) || IsOther(place.Key, section) || (section.Parent is { } around && IsOther(place.Section, around)) ? ConsentBranch.Refused
            : !Role.WithoutConsent.IsIn(words) && Role.UnderConsent.IsIn(words) ? ConsentBranch.Granted
            : ConsentBranch.Any;
    }

    private static bool IsOther(string key, JsonEntry section) => ConsentWords.GrantAsState(key) == false
        && section.Children.Take(MostStates).Any(sibling => sibling.HasKey && ConsentWords.GrantAsState(sibling.Key) == true);
}
