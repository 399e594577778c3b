using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Tests.Reading.Resources;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Razor;

/// <summary>CONSENT001 on controls of pages and components whose labels stand in resources.</summary>
public sealed class ResourceLabelTests
{
    private static readonly ResourceTexts Texts = TextsOf.Project(
        ("/shop/Strings.Designer.cs", TextsOf.Designer("Strings", ("Line12", "Looks up a localized string similar to Share usage data."), ("AllowTelemetry", "Looks up a localized string similar to Show the weather."))),
        ("/shop/SharedResource.resx", TextsOf.Rows(("Row.One", "Send crash reports"), ("Row2", "Show the weather"), ("Title", "Share usage data"))),
        ("/shop/Pages/Join.resx", TextsOf.Rows(("Row5", "Subscribe to our newsletter"))),
        ("/shop/Pages/Leave.resx", TextsOf.Rows(("Row5", "Leave the page"))),
        ("/shop/Keys.cs", "static class Keys { public const string Second = \"Row.One\"; }"));

    [Theory]
    [InlineData("@Strings.Line12")]
    [InlineData("@Properties.Strings.Line12")]
    [InlineData("@(Strings.Line12)")]
    [InlineData("@T[\"Row.One\"]")]
    [InlineData("@Localizer[\"Row.One\"]")]
    [InlineData("@Loc[\"Row.One\"].Value")]
    [InlineData("@SharedLocalizer[\"Row.One\"]")]
    [InlineData("@L[\"Row.One\", Model.Name]")]
    [InlineData("@Localizer[nameof(Strings.Line12)]")]
    [InlineData("@Localizer[Keys.Second]")]
    [InlineData("@T(\"Row.One\")")]
    [InlineData("@Html.Localize(\"Row.One\")")]
    [InlineData("@await Texts.GetTranslation(\"Row.One\")")]
    [InlineData("@Strings.ResourceManager.GetString(\"Line12\")")]
    [InlineData("@Lang.GetText(\"Row.One\")")]
    [InlineData("@Texts.GetLocalizedHtmlString(\"Row.One\")")]
    [InlineData("@T[\"Share usage data\"]")]
    [InlineData("@Translator[\"Send crash reports to us\"]")]
    public void FlagsALabelInAResource(string label)
    {
        Finds($"""<label><input type="checkbox" [|checked|] /> {label}</label>""");
        Finds($"""<input type="checkbox" [|checked|] id="b" /><label for="b">{label}</label>""");
        Finds($"""<MudSwitch T="bool" Value="[|true|]" Label="{label.Replace("\"", "&quot;").Replace("&quot;", "\"")}" />""");
    }

    [Fact]
    public void FlagsALabelOfAClassThatThePageUsesAsItsOwn() => Finds(
        """
        @using static Shop.Properties.Strings
        <label><input type="checkbox" [|checked|] /> @Line12</label>
        """);

    [Theory]
    [InlineData("@Model.Title")]
    [InlineData("@Title")]
    [InlineData("@Other.Line12")]
    [InlineData("@Strings.Line99")]
    [InlineData("@T[\"Row2\"]")]
    [InlineData("@T[\"Row9\"]")]
    [InlineData("@ViewData[\"Row.One\"]")]
    [InlineData("@T[\"Row5\"]")]
    [InlineData("@T[")]
    [InlineData("@Strings.")]
    [InlineData("@T[Model.Key]")]
    public void IsSilentOnOtherTexts(string label) => Finds($"""<label><input type="checkbox" checked /> {label}</label>""");

    [Fact]
    public void IsSilentWhereTheTextSaysSomethingElseThanItsKey() =>
        Finds("""<label><input type="checkbox" checked /> @Strings.AllowTelemetry</label>""");

    [Theory]
    [InlineData("Join", "[|checked|]")]
    [InlineData("Leave", "checked")]
    public void AnInjectedLocalizerNamesItsTable(string type, string state) => Finds($"""
        @inject IStringLocalizer<Shop.Pages.{type}> Loc
        <label><input type="checkbox" {state} /> @Loc["Row5"]</label>
        """);

    [Fact]
    public void AHeadingInAResourceTellsWhatABareAnswerMeans()
    {
        Finds("""<fieldset><legend>@SharedLocalizer["Title"]</legend><label><input type="radio" name="a" value="yes" [|checked|] /> Yes</label></fieldset>""");
        Finds("""<fieldset><legend>@SharedLocalizer["Row2"]</legend><label><input type="radio" name="a" value="yes" checked /> Yes</label></fieldset>""");
    }

    private static void Finds(string markup) => VerifyFile.Finds("Pages/Start.razor", markup, texts: Texts);
}
