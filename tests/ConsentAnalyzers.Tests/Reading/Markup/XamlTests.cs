using ConsentAnalyzers.Reading.Markup;

namespace ConsentAnalyzers.Tests.Reading.Markup;

public sealed class XamlTests
{
    [Theory]
    [InlineData("<Grid/>", "Grid")]
    [InlineData("<?xml version=\"1.0\"?><Page/>", "?<?xml version=\"1.0\"?>? Page")]
    [InlineData("<Grid><Grid.RowDefinitions><RowDefinition Height=\"*\"/></Grid.RowDefinitions></Grid>", "Grid{Grid.RowDefinitions{RowDefinition[Height=*]}}")]
    [InlineData("<CheckBox IsChecked=\"True\" Content=\"Share &amp; care\"/>", "CheckBox[IsChecked=True; Content=Share & care]")]
    [InlineData("<CheckBox IsChecked=\"{Binding Share, Mode=TwoWay}\" Content=\"{}{literal}\"/>", "CheckBox[IsChecked~={Binding Share, Mode=TwoWay}; Content={literal}]")]
    [InlineData("<TextBlock Text='{x:Bind Vm.Text}'/>", "TextBlock[Text~={x:Bind Vm.Text}]")]
    [InlineData("<TextBlock><![CDATA[a < b]]></TextBlock>", "TextBlock{'a < b'}")]
    [InlineData("<TextBlock>a<LineBreak/>b</TextBlock>", "TextBlock{'a' LineBreak 'b'}")]
    [InlineData("<textBlock></TextBlock>", "textBlock{/</TextBlock>/}")]
    [InlineData("<!-- a --><Page/>", "!a! Page")]
    [InlineData("<Button Content=\"a @ b.c @if\"/>", "Button[Content=a @ b.c @if]")]
    [InlineData("<Label>me@example.org @Name &nbsp; &quot;</Label>", "Label{'me@example.org @Name &nbsp; \"'}")]
    [InlineData("<script>a<b/></script>", "script{'a' b}")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c>\">]><Page>&b;</Page>", "?<!DOCTYPE a [<!ENTITY b \"c>\">]>? Page{'&b;'}")]
    [InlineData("<CheckBox Content=\"Send me\n    marketing\r\nemails\"/>", "CheckBox[Content=Send me     marketing emails]")]
    [InlineData("<CheckBox Content=\"a&#10;b\"/>", "CheckBox[Content=a\nb]")]
    [InlineData("<Button Click=\"OnClick\" x:Name=\"a\" Grid.Row=\"1\"/>", "Button[Click=OnClick; x:Name=a; Grid.Row=1]")]
    [InlineData("<Button Content=\"Acc\n<CheckBox IsChecked=\"True\"/>", "Button[Content=Acc] CheckBox[IsChecked=True]")]
    public void ReadsElements(string source, string outline) => Assert.Equal(outline, Outline.Of(source, MarkupDialect.Xaml));

    [Fact]
    public void ResolvesPrefixes()
    {
        const string source = """
            <Window xmlns="urn:avalonia" xmlns:x="urn:x"><c:Consent xmlns:c="using:Shop.Consent"/></Window>
            """;
        var consent = MarkupDocument.Parse(source, MarkupDialect.Xaml).Elements().Last();
        Assert.Equal(("c", "Consent"), (consent.Prefix, consent.LocalName));
        Assert.Equal("using:Shop.Consent", consent.NamespaceOf(consent.Prefix));
        Assert.Equal("urn:avalonia", consent.NamespaceOf(""));
        Assert.Null(consent.NamespaceOf("missing"));
    }

    [Fact]
    public void KnowsPropertyElements()
    {
        var elements = MarkupDocument.Parse("<Grid><Grid.Resources/></Grid>", MarkupDialect.Xaml).Elements().ToList();
        Assert.False(elements[0].IsPropertyElement);
        Assert.True(elements[1].IsPropertyElement);
    }

    [Fact]
    public void MindsTheCaseOfAttributes()
    {
        var element = MarkupDocument.Parse("<CheckBox IsChecked='True'/>", MarkupDialect.Xaml).Elements().Single();
        Assert.Null(element.Attribute("ischecked"));
        Assert.NotNull(element.Attribute("IsChecked"));
    }
}
