using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>Finds the surfaces of <c>appsettings*.json</c>.</summary>
internal sealed class SettingsFileReader : IFileReader
{
    private const int EntriesPerLook = 256;

    public bool Reads(string path, ConsentSettings settings)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            && (settings.ReadsDevelopmentSettings || !IsForDevelopment(name));
    }

    public void Read(FileSource file, FileReport report, CancellationToken cancellation)
    {
        var document = JsonDocumentReader.Parse(file.Text);
        foreach (var comment in document.Comments)
        {
            var written = file.Text.Substring(comment.Start, comment.Length);
            var isClosed = written.StartsWith("//", StringComparison.Ordinal)
                || (written.Length > 3 && written.EndsWith("*/", StringComparison.Ordinal));
            report.Comments.Add(new FileComment(written.Trim('/', '*', ' '), comment, isClosed));
        }

        var siblings = new Dictionary<JsonEntry, SettingSiblings>();
        var choices = new SettingsToggles(file, report);
        var periods = new SettingsRetention(file, report, new SettingComments(file.Text, document.Comments));
        for (var index = 0; index < document.Entries.Count; index++)
        {
            if (index % EntriesPerLook == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var entry = document.Entries[index];
            choices.Read(entry, SiblingsIn);
            periods.Read(entry, SiblingsIn);
        }

        SettingSiblings SiblingsIn(JsonEntry section)
        {
            if (!siblings.TryGetValue(section, out var known))
            {
                siblings.Add(section, known = SettingSiblings.In(section));
            }

            return known;
        }
    }

    /// <summary>Whether the environment in a name is one of developers; a shop's or a tenant's may hold such a word as well.</summary>
    private static bool IsForDevelopment(string name)
    {
        var environment = name.Substring("appsettings".Length, name.Length - "appsettings".Length - ".json".Length);
        return environment.Split('.').Any(segment => TestNames.IsWord(segment) || IsDevelopers(Words.In(segment)));
    }

    private static bool IsDevelopers(ImmutableArray<string> words) =>
        words.Length > 0 && Role.DevelopersEnvironments.HasAll(words);
}
