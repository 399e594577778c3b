using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>Finds the surfaces of <c>appsettings*.json</c>.</summary>
internal sealed class SettingsFileReader : IFileReader
{
    public bool Reads(string path, ConsentSettings settings)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
        return name.StartsWith("appsettings", StringComparison.Ordinal)
            && name.EndsWith(".json", StringComparison.Ordinal)
            && (settings.ReadsDevelopmentSettings || !IsForDevelopment(name));
    }

    public void Read(FileSource file, FileDocket docket, CancellationToken cancellation)
    {
        var document = JsonDocumentReader.Parse(file.Text);
        foreach (var comment in document.Comments)
        {
            docket.Comments.Add(new FileComment(file.Text.Substring(comment.Start, comment.Length).Trim('/', '*', ' '), comment));
        }
    }

    private static bool IsForDevelopment(string name) =>
        name.Split('.').Any(part => part is "development" or "dev" or "local" or "test" or "tests" or "testing");
}
