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

    public void Read(FileSource file, FileDocket docket, CancellationToken cancellation)
    {
        var document = JsonDocumentReader.Parse(file.Text);
        foreach (var comment in document.Comments)
        {
            var written = file.Text.Substring(comment.Start, comment.Length);
            var isClosed = written.StartsWith("//", StringComparison.Ordinal)
                || (written.Length > 3 && written.EndsWith("*/", StringComparison.Ordinal));
            docket.Comments.Add(new FileComment(written.Trim('/', '*', ' '), comment, isClosed));
        }

        var siblings = new Dictionary<int, SettingSiblings>();
        var choices = new SettingsToggles(file, docket);
        var periods = new SettingsRetention(file, docket);
        for (var index = 0; index < document.Count; index++)
        {
            if (index % EntriesPerLook == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var entry = document[index];
            choices.Read(entry, SiblingsIn);
            periods.Read(entry, SiblingsIn);
        }

        SettingSiblings SiblingsIn(JsonEntry section)
        {
            if (!siblings.TryGetValue(section.Index, out var known))
            {
                siblings.Add(section.Index, known = SettingSiblings.In(section));
            }

            return known;
        }
    }

    private static bool IsForDevelopment(string name)
    {
        foreach (var word in Words.Of(name))
        {
            if (word is "development" or "dev" or "local" or "test" or "tests" or "testing")
            {
                return true;
            }
        }

        return false;
    }
}
