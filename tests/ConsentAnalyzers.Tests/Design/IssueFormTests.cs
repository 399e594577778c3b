namespace ConsentAnalyzers.Tests.Design;

/// <summary>Whoever opens an issue is asked what helps.</summary>
public sealed class IssueFormTests
{
    private const string Folder = ".github/ISSUE_TEMPLATE";

    private static readonly string[] Kinds = ["markdown", "textarea", "input", "dropdown", "checkboxes"];

    private static readonly string[] Written = ["crash.yml", "false-positive.yml", "missed-defect.yml", "rule-or-word.yml"];

    public static TheoryData<string> Forms() => [.. Written];

    [Fact]
    public void ThereIsOneForEachKind() => Assert.Equal(
        [.. Written.Prepend("config.yml").Order(StringComparer.Ordinal)],
        Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, Folder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Forms))]
    public void AFormAsksWhatItSays(string file)
    {
        var form = Read(file);
        Assert.All((string[])["name", "description"], key => Assert.NotEmpty(form.Text(key)));

        var fields = form.Items("body").ToList();
        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.Contains(field.Text("type"), Kinds));
        Assert.All(fields, field => Assert.NotEmpty(field.Map("attributes").Text("label")));
        Assert.Distinct(fields.Select(field => field.Text("id")));
    }

    private static Yaml Read(string file) => Yaml.Read($"{Folder}/{file}");
}
