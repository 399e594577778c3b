using ConsentAnalyzers.Reading.Settings;

namespace ConsentAnalyzers.Tests.Reading.Settings;

/// <summary>What holds for every settings file, whatever its text.</summary>
internal static class JsonInvariants
{
    public static void Check(string text)
    {
        CheckTokens(text);
        CheckEntries(JsonDocumentReader.Parse(text));
    }

    private static void CheckTokens(string text)
    {
        var tokens = new JsonTokenizer(text);
        var position = 0;
        while (tokens.Read())
        {
            True(tokens.Start == position && tokens.End > tokens.Start && tokens.End <= text.Length, text, tokens.Start);
            position = tokens.End;
        }

        True(position == text.Length, text, position);
    }

    private static void CheckEntries(JsonDocument document)
    {
        var position = 0;
        var entered = new HashSet<JsonEntry>();
        foreach (var entry in document.Entries)
        {
            var (key, value) = (entry.KeySpan, entry.ValueSpan);
            True(key.Start >= position && value.Start >= key.End && value.End <= document.Text.Length, document.Text, value.Start);
            position = value.Start;
            if (entry.Parent is { } parent)
            {
                True(entered.Contains(parent) && parent.ValueSpan.Start < key.Start && value.End <= parent.ValueSpan.End, document.Text, value.Start);
            }

            True(entry.Children.All(child => child.Parent == entry), document.Text, value.Start);
            True(entry.Kind is not (JsonValueKind.String or JsonValueKind.Missing) || entry.Text.Length <= value.Length, document.Text, value.Start);
            True(!entry.HasKey || entry.Key.Length <= key.Length, document.Text, key.Start);
            entered.Add(entry);
        }

        True(entered.Count == document.Entries.Count, document.Text, position);
        True(document.Entries.Count(entry => entry.Parent is not null) == document.Entries.Sum(entry => entry.Children.Count), document.Text, position);
    }

    private static void True(bool condition, string text, int position)
    {
        if (!condition)
        {
            var start = Math.Clamp(position - 20, 0, text.Length);
            Assert.Fail($"At {position} of {text.Length}: {text.Substring(start, Math.Min(60, text.Length - start))}");
        }
    }
}
