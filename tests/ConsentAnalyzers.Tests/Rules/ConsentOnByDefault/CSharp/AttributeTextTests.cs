using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>What a person reads beside a member that says nothing itself, in whosever attribute it stands.</summary>
public sealed class AttributeTextTests
{
    private const string Attributes = """

        public class DescAttribute : Attribute { public DescAttribute(string text) { } }
        public class TitleAttribute : Attribute { public TitleAttribute(int order, string text) { } }
        public class HelpAttribute : Attribute { public HelpAttribute(string text) { } }
        public class SummaryAttribute : Attribute { public SummaryAttribute(string text) { } }
        public class SettingTextAttribute : Attribute { public SettingTextAttribute(string text) { } }
        public class ToolTipAttribute : Attribute { public ToolTipAttribute(string text) { } }
        public class LocalizedDescriptionAttribute : Attribute { public LocalizedDescriptionAttribute(string text) { } }
        public class HeaderAttribute : Attribute { public HeaderAttribute(string text) { } }
        public class LabelAttribute : Attribute { public string? Text; }
        public class CaptionAttribute : Attribute { public string? Name { get; set; } }
        public class OptionAttribute : Attribute { public OptionAttribute(string name) { } public string? HelpText { get; set; } }
        public class ContextAttribute : Attribute { public ContextAttribute(string text) { } }
        public class CodeAttribute : Attribute { public CodeAttribute(string text) { } public string[]? Text { get; set; } }
        """;

    [Theory]
    [InlineData("[property: Desc(\"Receive offers of our partners\")] bool Extras = [|true|]")]
    [InlineData("string Email, [property: Help(\"Send crash reports\")] bool Third = [|true|]")]
    [InlineData("[property: Desc(\"Receipt without prices\")] bool Gift = true")]
    [InlineData("[property: Desc(\"Do not send crash reports\")] bool Third = true")]
    public Task ReadsWhatAParameterOfARecordSaysOfItsProperty(string parameters) => Verify<ConsentToggleAnalyzer>.Finds(
        $$"""public record CheckoutInput({{parameters}});{{Attributes}}""");

    [Theory]
    [InlineData("[Desc(\"Permit gathering anonymous usage data.\")] public bool SystemInformation = [|true|];")]
    [InlineData("[Title(3, \"Send crash reports\")] public bool Third { get; set; } = [|true|];")]
    [InlineData("[Help(\"Share usage statistics with us\")] public bool Improvement { get; set; } = [|true|];")]
    [InlineData("[Summary(\"Receive our newsletter\")] public bool News { get; set; } = [|true|];")]
    [InlineData("[SettingText(\"Allow personalised ads\")] public bool Better { get; set; } = [|true|];")]
    [InlineData("[ToolTip(\"Send usage data\")] public bool First { get; set; } = [|true|];")]
    [InlineData("[LocalizedDescription(\"Send usage data\")] public bool First { get; set; } = [|true|];")]
    [InlineData("[Header(\"Share analytics with us\")] public bool on = [|true|];")]
    [InlineData("[Label(Text = \"Let us send you offers by e-mail\")] public bool First = [|true|];")]
    [InlineData("[Caption(Name = \"Allow analytics\")] public bool First = [|true|];")]
    [InlineData("[Option(\"t\", HelpText = \"Send anonymous usage statistics\")] public bool T { get; set; } = [|true|];")]
    [InlineData("[System.ComponentModel.DisplayName(\"Errors\"), System.ComponentModel.Description(\"Send error reports to the developers\")] public bool First { get; set; } = [|true|];")]
    public Task FlagsAMemberWhoseTextGrants(string member) =>
        Verify<ConsentToggleAnalyzer>.Finds($"public class Game {{ {member} }}{Attributes}");

    [Theory]
    [InlineData("[Help(\"Do not send usage statistics\")] public bool First { get; set; } = true;")]
    [InlineData("[Help(\"Ask before sending crash reports\")] public bool SendCrashReports { get; set; } = true;")]
    [InlineData("[Header(\"Statistics\"), Help(\"Shows the usage statistics page\")] public bool First { get; set; } = true;")]
    [InlineData("[Title(1, \"Share usage data\"), Help(\"Never send usage data\")] public bool First { get; set; } = true;")]
    [InlineData("[Context(\"Send usage data\")] public bool First { get; set; } = true;")]
    [InlineData("[Code(\"Send usage data\", Text = new[] { \"Send usage data\" })] public bool First { get; set; } = true;")]
    [InlineData("[Option(\"Send usage data\")] public bool First { get; set; } = true;")]
    [InlineData("[Desc(\"\")] public bool First { get; set; } = true;")]
    public Task IsSilentOnOtherTexts(string member) =>
        Verify<ConsentToggleAnalyzer>.Finds($"public class Game {{ {member} }}{Attributes}");
}
