using System.Globalization;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Retention;

/// <summary>Makes periods of the constants whose name or label speaks of keeping, and hands them to the rules.</summary>
/// <param name="file">The file.</param>
/// <param name="report">Where its findings go.</param>
/// <param name="page">What the page or component is called.</param>
/// <param name="space">The namespace or folder around it.</param>
internal sealed class MarkupPeriods(FileSource file, FileReport report, string page, string space)
{
    private const int LongestLabel = 10;

    /// <summary>Whether a value may be a duration: a number, an ISO period, a clock, a count with its unit, a word for ever.</summary>
    public static bool MayBeLength(string value) =>
        (value.Length is > 0 and < 40 && value.TrimStart() is [(>= '0' and <= '9') or 'P' or 'p', ..] && value.Any(char.IsDigit)) || Endless.IsText(value);

    public void Report(WrittenPeriod written)
    {
        var names = written.Names.Where(name => name.Length > 0 && !IsProse(name)).ToList();
        var subject = names.Find(RetentionWords.SaysKeeping);
        if (subject is null)
        {
            return;
        }

        var unit = UnitOf(names.Prepend(subject).Append(written.Units));
        var name = string.Join(" ", names);
        var length = Endless.LengthOf(written.Shown ?? written.Value, name, written.Shown is null ? unit : null) ?? Endless.LengthOf(written.Value, name, unit);
        if (length is not { } found || found < TimeSpan.Zero
            || RetentionWords.CategoryOf(PlaceOf(subject, names, written.Near?.Invoke() ?? ""), report.Settings.Limits) is not { } category)
        {
            return;
        }

        report.Add(new RetentionPeriod(
            subject, category, found, written.Shown ?? written.Value, file.Locate(written.Span), Unit: found == TimeSpan.MaxValue || IsNumber(written.Value) ? unit : null)
        {
            Names = names,
            InFile = new(written.Span, written.Value) { Others = written.Others?.Invoke() },
        });
    }

    private RetentionPlace PlaceOf(string subject, List<string> names, string near) => new(
        WithoutControl(subject),
        string.Join(" ", names.Where(name => name != subject).Append(near)),
        page,
        Namespace: space);

    /// <summary>The unit that the first of the names gives to a number.</summary>
    public static DurationUnit? UnitOf(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            if (DurationNames.UnitOf(Words.In(WithoutControl(text))) is { } unit)
            {
                return unit;
            }
        }

        return null;
    }

    private static bool IsNumber(string value) => double.TryParse(value.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    /// <summary>A sentence promises; only a label says what a field holds.</summary>
    private static bool IsProse(string text) =>
        text.IndexOf(' ') > 0 && (text[text.Length - 1] is '.' or '!' || Words.In(text).Length > LongestLabel);

    private static string WithoutControl(string name) => string.Join(" ", Words.In(name).Where(word => !Role.FieldControls.Has(word)));
}
