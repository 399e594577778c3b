using System.Collections.Concurrent;
using System.Diagnostics;

namespace ConsentAnalyzers.Tests.Recording;

/// <summary>
/// Writes down what the tests of the rules verify, a file for each test class, for the tests that break, fix and repeat it
/// by the thousand: <c>CONSENT_RECORD=1 dotnet test tests/ConsentAnalyzers.Tests</c>.
/// </summary>
internal static class SourceRecord
{
    public const string Folder = "tests/ConsentAnalyzers.SlowTests/Sources";

    private const string Tests = "ConsentAnalyzers.Tests.";

    private static readonly string[] OfRules = ["Rules.", "Reading.CSharp.", "Options."];

    public static readonly bool IsWanted = Environment.GetEnvironmentVariable("CONSENT_RECORD") is { Length: > 0 };

    private static readonly ConcurrentDictionary<string, HashSet<RecordedSource>> Sheets = new();

    /// <summary>Keeps a source that is about to be verified, where a record is wanted.</summary>
    public static void Add(RecordedSource source)
    {
        if (!IsWanted || TestClass() is not { } name)
        {
            return;
        }

        var sheet = Sheets.GetOrAdd(name, _ => []);
        lock (sheet)
        {
            if (sheet.Add(source))
            {
                var path = Path.Combine(RepositoryFiles.Root, Folder, name.Replace('.', '/') + ".txt");
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, SourceSheet.Write(sheet));
            }
        }
    }

    /// <summary>The test class that is running, by its name within the tests; null where it tests no rule.</summary>
    private static string? TestClass() => new StackTrace().GetFrames()
        .Select(frame => Outermost(frame.GetMethod()?.DeclaringType)?.FullName)
        .Where(name => name?.StartsWith(Tests, StringComparison.Ordinal) == true)
        .Select(name => name![Tests.Length..])
        .LastOrDefault(name => OfRules.Any(folder => name.StartsWith(folder, StringComparison.Ordinal)));

    private static Type? Outermost(Type? type) => type?.DeclaringType is { } outer ? Outermost(outer) : type;
}
