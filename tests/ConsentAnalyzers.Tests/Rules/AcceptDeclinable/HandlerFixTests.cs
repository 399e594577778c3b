using System.Collections.Immutable;
using ConsentAnalyzers.CodeFixes;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Rules.AcceptDeclinable;

/// <summary>CONSENT004 in markup whose handlers stand in the code behind it: both files get their half of the decline.</summary>
public class HandlerFixTests
{
    private const string Page = """
        <Window x:Class="App.UsageWindow" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml">
            <StackPanel>
                <TextBlock Text="We would like to collect usage data and crash reports." />
                <Button x:Name="AcceptButton" Content="Accept" Click="OnAccept" Style="{StaticResource Wide}" />
            </StackPanel>
        </Window>
        """;

    private const string Behind = """
        namespace App;

        public partial class UsageWindow
        {
            private bool sendUsageData;

            private void OnAccept(object sender, object e)
            {
                sendUsageData = true;
                Close();
            }

            private void Close() { }
        }
        """;

    [Fact]
    public async Task AddsTheDeclineAndWhatItRuns()
    {
        var (page, behind, title) = await Fixed("/shop/UsageWindow.xaml", Page, Behind);

        Assert.Equal("Add 'Decline' beside it (changes behaviour)", title);
        Assert.Equal(
            Page.Replace(
                """Style="{StaticResource Wide}" />""",
                """
                Style="{StaticResource Wide}" />
                        <Button Content="Decline" Click="OnDecline" Style="{StaticResource Wide}" />
                """),
            page);
        Assert.Equal(
            Behind.Replace(
                """
                        Close();
                    }

                """,
                """
                        Close();
                    }

                    private void OnDecline(object sender, object e)
                    {
                        sendUsageData = false;
                        Close();
                    }

                """),
            behind);
        VerifyFile.Finds("UsageWindow.xaml", page!);
    }

    [Fact]
    public async Task AddsTheDeclineToAComponent()
    {
        var (page, behind, _) = await Fixed(
            "/shop/Banner.razor",
            """<div class="modal"><p>May we use your chats to train our AI models?</p><button @onclick="Accept">Allow</button></div>""",
            "public partial class Banner { private void Accept() => Preferences.AllowTraining = true; }");

        Assert.Equal("""<div class="modal"><p>May we use your chats to train our AI models?</p><button @onclick="Accept">Allow</button><button @onclick="Decline">Don't allow</button></div>""", page);
        Assert.Equal("public partial class Banner { private void Accept() => Preferences.AllowTraining = true; private void Decline() => Preferences.AllowTraining = false; }", behind);
    }

    [Theory]
    [InlineData("public partial class UsageWindow { private void OnAccept(object sender, object e) { Tracker.Start(); } }")]
    [InlineData("public partial class UsageWindow { private void OnAccept(object sender, object e) { sendUsageData = true; Tracker.Start(); } }")]
    [InlineData("public partial class UsageWindow { private void OnAccept(object sender, object e) { if (isNew) { sendUsageData = true; } } }")]
    [InlineData("public partial class UsageWindow { }")]
    [InlineData("public partial class UsageWindow { private void OnAccept(object sender, object e) {")]
    public async Task OffersNothingWhereARefusalIsNotKnown(string behind) => Assert.Null((await Fixed("/shop/UsageWindow.xaml", Page, behind)).Title);

    private static async Task<(string? Page, string? Behind, string? Title)> Fixed(string path, string page, string behind)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Shop", LanguageNames.CSharp);
        var code = project.AddDocument(path + ".cs", SourceText.From(behind), filePath: path + ".cs");
        var document = code.Project.AddAdditionalDocument(path, SourceText.From(page), filePath: path);
        var finding = Assert.Single(FileInspection.Inspect(
            path, SourceText.From(page), ConsentSettings.Default, CancellationToken.None, rules: new ConsentRules(new ConsentAnalyzers.Rules.AcceptDeclinable())));
        var actions = new List<CodeAction>();
        await new DeclineHandlerFix().RegisterCodeFixesAsync(new CodeFixContext(
            document, finding.Diagnostic.Location.SourceSpan, ImmutableArray.Create(finding.Diagnostic), (action, _) => actions.Add(action), CancellationToken.None));
        if (actions is not [var only])
        {
            return default;
        }

        var changed = (await only.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (
            (await changed.GetAdditionalDocument(document.Id)!.GetTextAsync()).ToString(),
            (await changed.GetDocument(code.Id)!.GetTextAsync()).ToString(),
            only.Title);
    }
}
