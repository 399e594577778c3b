using System.Text;
using ConsentAnalyzers.Tests.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Reading.Files;

/// <summary>A file in an encoding of old is not written: whoever reads it as UTF-8 has lost its letters already.</summary>
public sealed class OldEncodingTests
{
    private const string Settings = """{ "Shop": "Müller", "Privacy": { "AllowAnalytics": true } }""";
    private const string Page = """<p>Müller</p><input type="checkbox" name="newsletter" checked />""";
    private const string Window = """<StackPanel xmlns="https://github.com/avaloniaui"><TextBlock Text="Müller"/><CheckBox IsChecked="True" Content="Share usage data"/></StackPanel>""";

    public static TheoryData<string, string> Files => new()
    {
        { "/shop/appsettings.json", Settings },
        { "/shop/Pages/Index.cshtml", Page },
        { "/shop/Shared/News.razor", Page },
        { "/shop/wwwroot/index.html", Page },
        { "/shop/Main.axaml", Window },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void IsFoundAndNotRepaired(string path, string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        foreach (var read in (SourceText[])[SourceText.From(Encoding.UTF8.GetString(bytes), Encoding.UTF8), SourceText.From(text, Encoding.Latin1)])
        {
            Assert.Empty(Assert.Single(VerifyFile.Inspect(path, read)).Repair);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void IsRepairedInUnicode(string path, string text)
    {
        foreach (var read in (SourceText[])[SourceText.From(text, Encoding.UTF8), SourceText.From(text, Encoding.Unicode), SourceText.From(text), SourceText.From(text.Replace('ü', 'u'), Encoding.Latin1)])
        {
            Assert.NotEmpty(Assert.Single(VerifyFile.Inspect(path, read)).Repair);
        }
    }

    [Fact]
    public async Task IsNotPromisedToBeRepaired()
    {
        var workspace = new FileWorkspace();
        var project = workspace.Add(
            "Shop",
            ("/shop/Program.cs", SourceText.From("class Program { }")),
            ("/shop/appsettings.json", SourceText.From(Settings, Encoding.Latin1)));

        Assert.DoesNotContain(await workspace.Findings(project), found => found.Id == "CONSENT900");
    }
}
