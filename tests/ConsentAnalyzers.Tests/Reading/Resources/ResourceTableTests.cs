using System.Diagnostics;
using ConsentAnalyzers.Reading.Resources;

namespace ConsentAnalyzers.Tests.Reading.Resources;

/// <summary>Reading one file of texts, whole or broken.</summary>
public sealed class ResourceTableTests
{
    [Fact]
    public void ReadsTheTextsByTheirKeys()
    {
        var table = ResourceTable.Read(TextsOf.Rows(("Share", "Share usage data"), ("Ask_First", "Ask &amp; wait &#x2014; &lt;b&gt;")));
        Assert.Equal("Share usage data", table.Find("Share"));
        Assert.Equal("Ask & wait — <b>", table.Find("Ask_First"));
        Assert.Equal(2, table.Count);
    }

    [Fact]
    public void LeavesTheSampleRowsOfTheHeaderOut()
    {
        var table = ResourceTable.Read(TextsOf.Rows(("Share", "Share usage data")));
        Assert.Null(table.Find("Name1"));
        Assert.Null(table.Find("Color1"));
        Assert.Null(table.Find("resmimetype"));
    }

    [Fact]
    public void LeavesWhatIsNoTextOut()
    {
        var table = ResourceTable.Read("""
            <root>
              <data name="Logo" type="System.Resources.ResXFileRef, System.Windows.Forms"><value>logo.png;System.Drawing.Bitmap</value></data>
              <data name="box.Image" mimetype="application/x-microsoft.net.object.bytearray.base64"><value>AAEAAAD</value></data>
              <data name="Empty"/>
              <metadata name="note"><value>Not a text</value></metadata>
              <data name='Quoted'><value xml:space="preserve"> Share > keep </value></data>
              <data name="Whole"><value><![CDATA[Share <b>usage</b> data & more]]></value></data>
            </root>
            """);
        Assert.Equal(2, table.Count);
        Assert.Equal(" Share > keep ", table.Find("Quoted"));
        Assert.Equal("Share <b>usage</b> data & more", table.Find("Whole"));
    }

    [Fact]
    public void FindsKeysAsClassesAndElementsSpellThem()
    {
        var table = ResourceTable.Read(TextsOf.Rows(("box.Text", "Share"), ("Send.[using:Microsoft.UI.Xaml.Automation]AutomationProperties.Name", "Send crash reports")));
        Assert.Equal("Share", table.Find("box_Text"));
        Assert.Equal("Send crash reports", table.Find("Send.AutomationProperties.Name"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("no markup")]
    [InlineData("<root><data name=\"A\">")]
    [InlineData("<root><data name=\"A\"><value>text")]
    [InlineData("<root><data name=\"A\"></data></root>")]
    [InlineData("<root><data name=\"A><value>text</value></data></root>")]
    [InlineData("<root><!-- <data name=\"A\"><value>text</value></data>")]
    [InlineData("<!DOCTYPE root [<!ENTITY a \"&b;&b;\">]><root><data name=\"B\"><value>&a;</value></data>")]
    public void HasNoTextWhereNoneIsWhole(string source) => Assert.Null(ResourceTable.Read(source).Find("A"));

    [Fact]
    public void KeepsWhatCameBeforeABreak()
    {
        var whole = TextsOf.Rows(("First", "Share usage data"), ("Second", "Send crash reports"));
        for (var end = 0; end < whole.Length; end++)
        {
            var table = ResourceTable.Read(whole[..end]);
            Assert.True(table.Find("First") is null or "Share usage data");
            Assert.True(table.Find("Second") is null or "Send crash reports");
        }

        Assert.Equal("Share usage data", ResourceTable.Read(whole[..whole.IndexOf("Send", StringComparison.Ordinal)]).Find("First"));
    }

    [Theory]
    [InlineData("<data name=\"K\"><value>Text</value></data>")]
    [InlineData("<data name=\"K\"><value>Text")]
    [InlineData("<data ")]
    [InlineData("<!-- ")]
    [InlineData("<")]
    [InlineData("<data name=\"")]
    public void TakesNoLongerThanItsLength(string repeated)
    {
        var source = string.Concat(Enumerable.Repeat(repeated, 2_000_000 / repeated.Length));
        ResourceTable.Read(source[..1000]);
        var watch = Stopwatch.StartNew();
        ResourceTable.Read(source);
        
        // Milliseconds on a quiet machine; minutes if every row looked through the rest of the file.
        Assert.InRange(watch.ElapsedMilliseconds, 0, 20_000);
    }

    [Theory]
    [InlineData("/src/Strings.resx", "Strings", "")]
    [InlineData("/src/Properties/Resources.de.resx", "Resources", "de")]
    [InlineData("/obj/consent/1a/Resources.pt-BR.resx.labels", "Resources", "pt-BR")]
    [InlineData("/src/Controllers.HomeController.resx", "Controllers.HomeController", "")]
    [InlineData("/src/Dialog.Texts.zh-Hans.resx", "Dialog.Texts", "zh-Hans")]
    [InlineData("/src/de/Strings.resx", "Strings", "")]
    [InlineData(@"C:\app\Strings\en-US\Resources.resw", "Resources", "en-US")]
    [InlineData("/obj/consent/1a/de/Feedback.resw.labels", "Feedback", "de")]
    [InlineData("/src/Lang/en.xaml", "", "en")]
    [InlineData("/src/Strings_fr.axaml", "Strings", "fr")]
    [InlineData("/src/en-US/Texts.xaml", "Texts", "en-US")]
    [InlineData("/src/My_Go.resx", "My_Go", "")]
    public void TellsTableAndCultureByThePath(string path, string table, string culture) =>
        Assert.Equal(new ResourcePath(table, culture), ResourcePath.In(path));
}
