using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Tests.Reading.Resources;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 where what a surface says stands in resources.</summary>
public sealed class ResourceTextTests
{
    private const string Explanation = "If you accept, we keep your chats for five years and read them to improve our services. You can change this at any time.";

    private static readonly string Designer = TextsOf.Designer(
        "Strings",
        ("Title1", "Looks up a localized string similar to Updated terms and privacy policy."),
        ("Button1", "Looks up a localized string similar to I accept."),
        ("AcceptButton", "Looks up a localized string similar to Open the file."),
        ("Button2", "Looks up a localized string similar to Decline."),
        ("Text1", $"Looks up a localized string similar to {Explanation}."),
        ("Text2", "Looks up a localized string similar to Privacy."));

    private static readonly ResourceTexts Texts = TextsOf.Project(
        ("/shop/Strings.Designer.cs", Designer),
        ("/shop/Shared.resx", TextsOf.Rows(("Terms.Accept", "I accept"), ("Terms.Title", "Updated terms and privacy policy"), ("Terms.Text", Explanation))),
        ("/shop/Strings/en-US/Resources.resw", TextsOf.Rows(
            ("Dialog1.Title", "Updated terms and privacy policy"), ("Dialog1.PrimaryButtonText", "I accept"), ("Button1.Content", "I accept"), ("Text1.Text", Explanation), ("Text2.Text", "Privacy"))));

    [Theory]
    [InlineData("""<h1>Updated terms and privacy policy</h1>[|<button>|]@Strings.Button1</button>""")]
    [InlineData("""<h1>@Strings.Title1</h1>[|<button>|]@Localizer["Terms.Accept"]</button>""")]
    [InlineData("""<h1>@Localizer["Terms.Title"]</h1>[|<button>|]I accept</button><button>@Strings.Button2</button>""")]
    [InlineData("""<h1>@Strings.Title1</h1><p>@Strings.Text2</p>[|<button>|]I accept</button>""")]
    [InlineData("""<h1>Updated terms and privacy policy</h1>[|<button>|]@L["Accept"]</button>""")]
    [InlineData("""<h1>@L["Updated terms and privacy policy"]</h1>[|<button>|]@L["I accept"]</button>""")]
    [InlineData("""<MudText Typo="Typo.h6">@Strings.Title1</MudText>[|<MudButton>|]@Strings.Button1</MudButton>""")]
    public void FlagsAPageThatExplainsNothing(string page) => VerifyFile.Finds("Pages/Terms.razor", "@page \"/terms\"\n" + page, texts: Texts);

    [Theory]
    [InlineData("""<h1>@Strings.Title1</h1><p>@Strings.Text1</p><button>@Strings.Button1</button>""")]
    [InlineData("""<h1>@Strings.Title1</h1><p>@Localizer["Terms.Text"]</p><button>I accept</button>""")]
    [InlineData("""<h1>@Strings.Title1</h1><p>@Localizer["Terms.Unknown"]</p><button>I accept</button>""")]
    [InlineData("""<h1>@Strings.Title1</h1><p>@L["If you accept, we keep your chats for five years and read them."]</p><button>I accept</button>""")]
    [InlineData("""<h1>Updated terms and privacy policy</h1><button>@Strings.AcceptButton</button>""")]
    [InlineData("""<h1>Updated terms and privacy policy</h1><button>@Strings.Button9</button>""")]
    public void IsSilentOnAPageThatExplainsOrAcceptsNothing(string page) => VerifyFile.Finds("Pages/Terms.razor", "@page \"/terms\"\n" + page, texts: Texts);

    [Theory]
    [InlineData("""<TextBlock Text="{x:Static p:Strings.Title1}" FontWeight="Bold"/>[|<Button Content="{x:Static p:Strings.Button1}"/>|]""")]
    [InlineData("""<TextBlock Text="Updated terms and privacy policy" FontSize="24"/>[|<Button x:Uid="Button1"/>|]""")]
    [InlineData("""<TextBlock x:Uid="Text2"/>[|<Button Content="I accept"/>|]""")]
    [InlineData("""<TextBlock Text="{x:Static p:Strings.Text2}"/>[|<Button Content="{x:Static p:Strings.Button1}"/>|]""")]
    public void FlagsAWindowThatExplainsNothing(string content) => VerifyFile.Finds("Views/Terms.xaml", $"<Window x:Class=\"Shop.TermsWindow\" Title=\"Terms of service\"><StackPanel>{content}</StackPanel></Window>", texts: Texts);

    [Theory]
    [InlineData("""<TextBlock Text="{x:Static p:Strings.Text1}"/><Button Content="{x:Static p:Strings.Button1}"/>""")]
    [InlineData("""<TextBlock x:Uid="Text1"/><Button x:Uid="Button1"/>""")]
    [InlineData("""<TextBlock x:Uid="Text9"/><Button Content="I accept"/>""")]
    [InlineData("""<TextBlock Text="{x:Static p:Strings.Text9}"/><Button Content="I accept"/>""")]
    [InlineData("""<Button Content="{x:Static p:Strings.AcceptButton}"/>""")]
    public void IsSilentOnAWindowThatExplainsOrAcceptsNothing(string content) => VerifyFile.Finds("Views/Terms.xaml", $"<Window x:Class=\"Shop.TermsWindow\" Title=\"Terms of service\"><StackPanel>{content}</StackPanel></Window>", texts: Texts);

    [Fact]
    public void FlagsADialogThatTakesAllItsTextsFromResources() =>
        VerifyFile.Finds("Views/Terms.xaml", """[|<ContentDialog x:Class="Shop.TermsDialog" x:Uid="Dialog1">|]</ContentDialog>""", texts: Texts);

    [Fact]
    public void IsSilentOnADialogWhoseTextsAreUnknown() =>
        VerifyFile.Finds("Views/Terms.xaml", """<ContentDialog x:Class="Shop.TermsDialog" x:Uid="Dialog9" PrimaryButtonText="I accept"></ContentDialog>""", texts: Texts);

    [Theory]
    [InlineData("""new ContentDialog { Title = Strings.Title1, [|PrimaryButtonText = Strings.Button1|], CloseButtonText = Strings.Button2 };""")]
    [InlineData("""new ContentDialog { Title = Strings.Title1, Content = Strings.Text2, [|PrimaryButtonText = "I accept"|] };""")]
    [InlineData("""new ContentDialog { Title = _texts["Terms.Title"], [|PrimaryButtonText = _texts["Terms.Accept"]|] };""")]
    [InlineData("""new ContentDialog { Title = "Updated terms and privacy policy", [|PrimaryButtonText = Get.GetString("Terms.Accept")|] };""")]
    public Task FlagsCodeThatExplainsNothing(string statement) => Finds(statement);

    [Theory]
    [InlineData("""new ContentDialog { Title = Strings.Title1, Content = Strings.Text1, PrimaryButtonText = Strings.Button1 };""")]
    [InlineData("""new ContentDialog { Title = Strings.Title1, Content = _texts["Terms.Text"], PrimaryButtonText = "I accept" };""")]
    [InlineData("""new ContentDialog { Title = Strings.Title1, Content = _texts["Terms.Unknown"], PrimaryButtonText = "I accept" };""")]
    [InlineData("""new ContentDialog { Title = Strings.Title1, PrimaryButtonText = Strings.AcceptButton };""")]
    public Task IsSilentOnCodeThatExplainsOrAcceptsNothing(string statement) => Finds(statement);

    [Theory]
    [InlineData("public string Title => Strings.Title1; public string [|AcceptLabel|] => Strings.Button1;")]
    [InlineData("public string Title { get; } = Strings.Title1; public string Message => Strings.Text2; public string [|AcceptLabel|] { get; } = \"I accept\";")]
    [InlineData("public string Title => L[\"Terms.Title\"]; public string [|AcceptLabel|] => L[\"Terms.Accept\"];")]
    public Task FlagsATypeThatExplainsNothing(string members) => FindsIn($$"""class TermsDialogViewModel { {{members}} }""");

    [Theory]
    [InlineData("public string Title => Strings.Title1; public string Message => Strings.Text1; public string AcceptLabel => Strings.Button1;")]
    [InlineData("public string Title => Strings.Title1; public string Message => Get.GetString(\"Terms.Text\"); public string AcceptLabel => \"I accept\";")]
    [InlineData("public string Title => Strings.Title1; public string Message => Get.GetString(\"Terms.Unknown\"); public string AcceptLabel => \"I accept\";")]
    [InlineData("public string Title => Strings.Title1; public string Message => Strings.Text9; public string AcceptLabel => \"I accept\";")]
    public Task IsSilentOnATypeThatExplains(string members) => FindsIn($$"""class TermsDialogViewModel { {{members}} }""");

    [Theory]
    [InlineData("Short", "[|new System.Windows.Forms.Button()|]")]
    [InlineData("Long", "new System.Windows.Forms.Button()")]
    [InlineData("Other", "new System.Windows.Forms.Button()")]
    public async Task AFormSaysWhatItsResourcesHold(string form, string button)
    {
        var test = new Verify<AcceptActionAnalyzer>.Test($$"""
            public class {{form}}TermsForm : System.Windows.Forms.Form
            {
                private System.Windows.Forms.Label label1;
                private System.Windows.Forms.Button button1;
                public {{form}}TermsForm()
                {
                    var resources = new System.ComponentModel.ComponentResourceManager(typeof({{form}}TermsForm));
                    this.label1 = new System.Windows.Forms.Label();
                    this.button1 = {{button}};
                    resources.ApplyResources(this.label1, "label1");
                    resources.ApplyResources(this.button1, "button1");
                    resources.ApplyResources(this, "$this");
                    this.Controls.Add(this.label1);
                    this.Controls.Add(this.button1);
                }
            }
            """, Platform.NetFramework);
        test.TestState.AdditionalFiles.Add(("/0/ShortTermsForm.resx", TextsOf.Rows(("label1.Text", "Privacy"), ("button1.Text", "I accept"), ("$this.Text", "Terms of service"))));
        test.TestState.AdditionalFiles.Add(("/0/LongTermsForm.resx", TextsOf.Rows(("label1.Text", Explanation), ("button1.Text", "I accept"), ("$this.Text", "Terms of service"))));
        await test.RunAsync();
    }

    private static Task Finds(string statement) =>
        FindsIn($$"""class Start { readonly IStringLocalizer _texts = null!; void Ask() { _ = {{statement}} } }""");

    private static Task FindsIn(string type)
    {
        var test = new Verify<AcceptActionAnalyzer>.Test($$"""
            using Shop.Properties;
            {{type}}
            class ContentDialog { public string? Title { get; set; } public string? Content { get; set; } public string? PrimaryButtonText { get; set; } public string? CloseButtonText { get; set; } }
            public interface IStringLocalizer { string this[string name] { get; } }
            static class Get { public static string GetString(string key) => key; }
            """);
        test.TestState.Sources.Add(("/0/Strings.Designer.cs", Designer));
        test.TestState.AdditionalFiles.Add(("/0/Shared.resx", TextsOf.Rows(("Terms.Accept", "I accept"), ("Terms.Title", "Updated terms and privacy policy"), ("Terms.Text", Explanation))));
        test.CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None;
        return test.RunAsync();
    }
}
