using ConsentAnalyzers.Reading.Resources;

namespace ConsentAnalyzers.Tests.Reading.Resources;

/// <summary>What goes by a name in a project.</summary>
public sealed class ResourceTextsTests
{
    private static readonly TextName Share = new(TextNameKind.Key, "Share");
    private static readonly TextName StringsShare = new(TextNameKind.Member, "Share", "Strings");

    [Theory]
    [InlineData("Looks up a localized string similar to Share usage data.")]
    [InlineData("Sucht eine lokalisierte Zeichenfolge, die Share usage data ähnelt.")]
    [InlineData("查找类似 Share usage data 的本地化字符串。")]
    public void ADesignerClassTellsItsTexts(string comment)
    {
        var texts = TextsOf.Project(("/src/Strings.Designer.cs", TextsOf.Designer("Strings", ("Share", comment))));
        Assert.Equal("Share usage data", texts.Find(StringsShare));
        Assert.Equal("Share usage data", texts.Find(Share));
        Assert.Null(texts.Find(new(TextNameKind.Member, "Share", "Other")));
        Assert.Null(texts.Find(new(TextNameKind.Member, "Other", "Strings")));
    }

    [Theory]
    [InlineData("Looks up a localized string similar to A &lt;b&gt; &amp; more.", "A <b> & more")]
    [InlineData("Looks up a localized string similar to First line\n///second line.", "First line second line")]
    [InlineData("Looks up a localized string similar to We share it [rest of string was truncated]&quot;;.", "We share it")]
    [InlineData("Looks up a localized resource of type System.Drawing.Bitmap.", null)]
    [InlineData("Hledá lokalizovaný řetězec podobný řetězci Sdílet.", null)]
    public void ACommentIsReadAsItIsWritten(string comment, string? text) =>
        Assert.Equal(text, TextsOf.Project(("/src/Strings.Designer.cs", TextsOf.Designer("Strings", ("Share", comment)))).Find(StringsShare));

    [Fact]
    public void AGeneratedClassTellsItsTextsBare() => Assert.Equal("Share usage data", TextsOf.Project(("/src/Strings.g.cs", """
        internal static partial class Strings
        {
            internal static System.Resources.ResourceManager ResourceManager => null!;
            /// <summary>Share usage data</summary>
            internal static string @Share => GetResourceString("Share")!;
        }
        """)).Find(StringsShare));

    [Theory]
    [InlineData("public const string Share = \"Share usage data\";")]
    [InlineData("public static string Share => \"Share usage data\";")]
    [InlineData("public static readonly string Share = \"Share usage data\";")]
    [InlineData("public static string Share => Get(nameof(Share));")]
    [InlineData("public static string Share => _texts[\"Share\"];")]
    public void AnOwnClassTellsItsTexts(string member) => Assert.Equal("Share usage data", TextsOf.Project(
        ("/src/Strings.cs", $$"""class Strings { {{member}} }"""), ("/src/Texts.resx", TextsOf.Rows(("Share", "Share usage data")))).Find(StringsShare));

    [Theory]
    [InlineData("public string Share => \"Share usage data\";")]
    [InlineData("public static string Share => \"\";")]
    [InlineData("public static string Share { get; set; }")]
    [InlineData("/// <summary>Share usage data</summary>\npublic static string Share => Load();")]
    public void AMemberOfRunTimeTellsNothing(string member) =>
        Assert.Null(TextsOf.Project(("/src/Strings.cs", $$"""class Strings { {{member}} }""")).Find(StringsShare));

    [Fact]
    public void MembersThatLookEachOtherUpEnd() => Assert.Null(TextsOf.Project(("/src/Strings.cs", """
        class Strings { public static System.Resources.ResourceManager ResourceManager => null; public static string Share => Get("Send"); public static string Send => Get("Share"); }
        """)).Find(Share));

    [Theory]
    [InlineData("/src/Strings.resx")]
    [InlineData("/obj/consent/1/Strings.resx.labels")]
    [InlineData("/src/Strings/en-US/Strings.resw")]
    public void AFileTellsItsTexts(string path)
    {
        var texts = TextsOf.Project((path, TextsOf.Rows(("Share", "Share usage data"))));
        Assert.Equal("Share usage data", texts.Find(Share));
        Assert.Equal("Share usage data", texts.Find(StringsShare));
        Assert.Null(texts.Find(new(TextNameKind.Member, "Share", "Settings")));
    }

    [Theory]
    [InlineData("Strings.en.resx", "Share usage data", "Strings.resx", "Teilen")]
    [InlineData("Strings.resx", "Share usage data", "Strings.de.resx", "Teilen")]
    [InlineData("Strings.resx", "Share usage data", "Strings.en-AU.resx", "Share")]
    [InlineData("Strings.de.resx", "Share usage data", "Strings.fr.resx", "Partager")]
    [InlineData("en-US/Strings.resw", "Share usage data", "de-DE/Strings.resw", "Teilen")]
    public void TheBestCultureIsRead(string path, string text, string otherPath, string otherText)
    {
        Assert.Equal(text, TextsOf.Project(("/src/" + path, TextsOf.Rows(("Share", text))), ("/src/" + otherPath, TextsOf.Rows(("Share", otherText)))).Find(Share));
        Assert.Equal(text, TextsOf.Project(("/src/" + otherPath, TextsOf.Rows(("Share", otherText))), ("/src/" + path, TextsOf.Rows(("Share", text)))).Find(Share));
    }

    [Fact]
    public void AKeyWithTwoTextsIsNone()
    {
        var texts = TextsOf.Project(("/src/Strings.resx", TextsOf.Rows(("Share", "Share usage data"))), ("/src/Files.resx", TextsOf.Rows(("Share", "Share the file"))));
        Assert.Null(texts.Find(Share));
        Assert.Equal("Share usage data", texts.Find(Share with { Owner = "Strings" }));
        Assert.Equal("Share the file", texts.Find(new(TextNameKind.Member, "Share", "Files")));
    }

    [Fact]
    public void AKeyWithOneTextInTwoFilesIsThatText() => Assert.Equal("Share", TextsOf.Project(
        ("/src/Strings.resx", TextsOf.Rows(("Share", "Share"))), ("/src/Files.resx", TextsOf.Rows(("Share", "Share")))).Find(Share));

    [Fact]
    public void DictionariesTellTheirStrings()
    {
        var texts = TextsOf.Project(
            ("/src/Lang/de.xaml", """<ResourceDictionary><system:String x:Key="S.Share">Nutzungsdaten teilen</system:String></ResourceDictionary>"""),
            ("/src/Lang/en-US.xaml", """<ResourceDictionary><system:String x:Key="S.Share" xml:space="preserve">Share usage data</system:String><Style x:Key="Big"/></ResourceDictionary>"""));
        Assert.Equal("Share usage data", texts.Find(new(TextNameKind.Dictionary, "S.Share")));
        Assert.Equal("Share usage data", texts.Find(new(TextNameKind.Key, "S.Share")));
        Assert.Null(texts.Find(new(TextNameKind.Dictionary, "Big")));
    }

    [Theory]
    [InlineData("Share", "Content", "Share usage data")]
    [InlineData("/Feedback/Send", "Header", "Send crash reports")]
    [InlineData("Share", "Header", null)]
    [InlineData("Send", "Header", "Send crash reports")]
    public void WindowsGivesTextsToMembers(string uid, string member, string? text) => Assert.Equal(text, TextsOf.Project(
        ("/src/Strings/en-US/Resources.resw", TextsOf.Rows(("Share.Content", "Share usage data"))),
        ("/src/Strings/en-US/Feedback.resw", TextsOf.Rows(("Send.Header", "Send crash reports")))).Find(new(TextNameKind.Uid, uid, member)));

    [Theory]
    [InlineData("Share/Content")]
    [InlineData("Resources/Share/Content")]
    public void WindowsWritesKeysAsPaths(string key) => Assert.Equal("Share usage data", TextsOf.Project(
        ("/src/Strings/en-US/Resources.resw", TextsOf.Rows(("Share.Content", "Share usage data")))).Find(new(TextNameKind.Key, key)));

    [Fact]
    public void ATextThatChangedIsNotRememberedAsItWas()
    {
        var asked = new AskedTexts(TextsOf.Project(("/src/Strings.resx", TextsOf.Rows(("Share", "Share usage data"), ("Send", "Send")))));
        Assert.Equal("Share usage data", asked.Find(Share));
        Assert.True(asked.AreStillIn(TextsOf.Project(("/src/Strings.resx", TextsOf.Rows(("Share", "Share usage data"), ("Send", "Send it"))))));
        Assert.False(asked.AreStillIn(TextsOf.Project(("/src/Strings.resx", TextsOf.Rows(("Share", "Share the screen"))))));
    }
}
