using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Tests.Reading.Markup.Pages;

namespace ConsentAnalyzers.Tests.Reading.Markup;

public sealed class RealPagesTests
{
    [Fact]
    public void EveryElementIsClosedWhereItsSourceClosesIt()
    {
        foreach (var (source, dialect) in HtmlPages.All)
        {
            var document = MarkupDocument.Parse(source, dialect);
            MarkupInvariants.Check(document);
            Assert.DoesNotContain(document.Nodes, node => node.Kind == MarkupNodeKind.StrayEndTag);
            if (dialect is MarkupDialect.RazorComponent or MarkupDialect.Xaml)
            {
                Assert.All(document.Elements(), element => Assert.True(element.HasEndTag || element.IsSelfClosing, element.Name));
            }
        }
    }

    [Fact]
    public void ARegistrationFormIsReadAsWritten()
    {
        var document = MarkupDocument.Parse(RazorPages.Register, MarkupDialect.RazorView);
        var form = document.Elements().First(element => element.Is("form"));
        Assert.Equal(
            "Create a new account. Email Send me offers & news By registering you agree to our terms, and not more. Register",
            form.TextContent());
        var box = Assert.Single(document.Elements(), element => element.Attribute("checked") is not null);
        Assert.Equal("newsletter", box.Attribute("NAME")!.Value.Value);
        Assert.False(box.Attribute("checked")!.Value.HasValue);
        Assert.False(box.IsConditional);
        Assert.Equal(["form", "div", "div"], box.Ancestors().Skip(1).Select(element => element.Name));
        var forms = document.Elements().Where(element => element.Is("form")).ToList();
        Assert.Equal(MarkupBranchKind.Else, forms[1].Branch!.Value.Kind);
        Assert.Equal(MarkupBranchKind.Loop, document.Elements().Last(element => element.Is("button")).Branch!.Value.Kind);
    }

    [Fact]
    public void ACookiePartialStandsInItsCondition()
    {
        var document = MarkupDocument.Parse(RazorPages.CookieConsentPartial, MarkupDialect.RazorView);
        var banner = document.Elements().First();
        Assert.Equal("cookieConsent", banner.Attribute("id")!.Value.Value);
        Assert.Equal(MarkupBranchKind.If, banner.Branch!.Value.Kind);
        Assert.Equal(
            "Use this space to summarize your privacy and cookie use policy. Learn More. Accept", banner.TextContent());
        Assert.True(document.Elements().Single(element => element.Is("button")).Attribute("data-cookie-string")!.Value.IsExpression);
        Assert.True(document.Elements().Last().Branch!.Value.Excludes(banner.Branch.Value));
    }

    [Fact]
    public void ATermsPopupIsReadAsWritten()
    {
        var document = MarkupDocument.Parse(ComponentPages.TermsPopup, MarkupDialect.RazorComponent);
        var dialog = document.Elements().First();
        Assert.Equal(
            ["TitleContent", "DialogContent", "DialogActions"], dialog.Children.Elements().Select(element => element.Name));
        var toggle = document.Elements().Single(element => element.Is("MudSwitch"));
        Assert.Equal(MarkupBranchKind.Else, toggle.Branch!.Value.Kind);
        Assert.Equal("Model.AllowTraining", toggle.Attribute("@bind-value")!.Value.Value);
        Assert.StartsWith("Allow the use of your chats", toggle.Attribute("Label")!.Value.Value);
        Assert.Equal(["Not now", "Accept"], document.Elements().Where(element => element.Is("MudButton")).Select(button => button.TextContent()));
        Assert.Equal("p", document.Elements().Last().Name);
        Assert.Equal(MarkupBranchKind.Template, document.Elements().Last().Branch!.Value.Kind);
        Assert.Equal(MarkupBranchKind.Member, document.Elements().Last().Branch!.Value.Outer!.Value.Kind);
    }

    [Fact]
    public void SettingsOfAComponentAreReadAsWritten()
    {
        var document = MarkupDocument.Parse(ComponentPages.Settings, MarkupDialect.RazorComponent);
        Assert.Equal(
            ["Case", "Case"], document.Elements().Where(element => element.Is("small")).Select(element => element.Branch!.Value.Kind.ToString()));
        var newsletter = document.Elements().Single(element => element.Is("RadzenCheckBox"));
        Assert.Equal(["@bind-Value", "Name", "TValue", "Change"], newsletter.Attributes.Select(attribute => attribute.Name));
        Assert.Equal("Send usage data", document.Elements().Single(element => element.Is("FluentSwitch")).TextContent());
        Assert.Equal("style", document.Elements().Last().Name);
    }

    [Fact]
    public void AWindowIsReadAsWritten()
    {
        var document = MarkupDocument.Parse(XamlPages.Wpf, MarkupDialect.Xaml);
        var boxes = document.Elements().Where(element => element.Is("CheckBox")).ToList();
        Assert.Equal("True", boxes[0].Attribute("IsChecked")!.Value.Value);
        Assert.False(boxes[0].Attribute("IsChecked")!.Value.IsExpression);
        Assert.True(boxes[1].Attribute("IsChecked")!.Value.IsExpression);
        Assert.Equal(
            "We would like to know how you use the & why. Privacy notice",
            document.Elements().First(element => element.Is("TextBlock")).TextContent());
        Assert.Equal("Terms < 18 & more", document.Elements().Last(element => element.Is("TextBlock")).TextContent());
        Assert.Equal("{Accept}", document.Elements().First(element => element.Is("Button")).Attribute("Content")!.Value.Value);
        Assert.Equal("consent-analyzers disable CONSENT001: kiosk", document.Nodes.Single(node => node.Kind == MarkupNodeKind.Comment).Text);
    }

    [Fact]
    public void AStaticBannerIsReadAsWritten()
    {
        var document = MarkupDocument.Parse(HtmlPages.Banner, MarkupDialect.Html);
        Assert.Equal(3, document.Elements().Count(element => element.Is("li") && element.Parent!.Value.Is("ul")));
        Assert.Equal(
            ["Necessary", "Marketing", "Statistics"], document.Elements().Where(element => element.Is("label")).Select(label => label.TextContent()));
        Assert.Equal(2, document.Elements().Count(element => element.Attribute("checked") is not null));
        Assert.Equal(["All", "Some"], document.Elements().Where(element => element.Is("option")).Select(option => option.TextContent()));
        Assert.Equal("More", document.Elements().Single(element => element.Is("a")).TextContent());
    }

    [Theory]
    [InlineData("a/b.razor", MarkupDialect.RazorComponent)]
    [InlineData("A.CSHTML", MarkupDialect.RazorView)]
    [InlineData("a.xaml", MarkupDialect.Xaml)]
    [InlineData("a.axaml", MarkupDialect.Xaml)]
    [InlineData("a.htm", MarkupDialect.Html)]
    [InlineData("a.html", MarkupDialect.Html)]
    [InlineData("a.razor.cs", null)]
    [InlineData("razor", null)]
    [InlineData("", null)]
    public void TheExtensionTellsTheDialect(string path, object? dialect) => Assert.Equal((MarkupDialect?)dialect, MarkupDialects.ForFile(path));
}
