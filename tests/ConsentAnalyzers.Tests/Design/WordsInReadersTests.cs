using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>
/// No word of a language stands in a reader: what is compared with a word of a name or text comes from a language's lists.
/// A name of an element, attribute, type or member is no word, nor is what a message says.
/// </summary>
public sealed class WordsInReadersTests
{
    /// <summary>Files whose words are no language's, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["/ConsentAnalyzers.Tool/"] = "commands, and what reports say",
        ["/Baseline/"] = "groups of a regular expression",
        ["/IberianLanguage.cs"] = "endings of verbs",
        ["/Options/"] = "what options are called and what is said about them",
        ["/Rules/"] = "messages",
        ["/Vocabulary/Topics.cs"] = "messages",
        ["/Uses/"] = "members of .NET and of libraries, and what attributes are called",
        ["/ConsentEnums.cs"] = "messages",
        ["/Initializers.cs"] = "messages",
        ["/Vocabulary/DurationUnit.cs"] = "headings of lists",
        ["/Vocabulary/RetentionRemark.cs"] = "groups of a regular expression",
        ["/MistypedDirective.cs"] = "directives",
        ["/SuppressionDirective.cs"] = "directives",
        ["/MarkupComments.cs"] = "directives",
        ["/SqlHistory.cs"] = "statements of SQL",
        ["/SqlText.cs"] = "statements of SQL",
        ["/SqlPurge.cs"] = "statements of SQL",
        ["/Entities.cs"] = "entities of HTML",
        ["/Markup/Parsing/"] = "grammar of Razor and HTML",
        ["/FlowContent.cs"] = "elements of HTML",
        ["/HtmlControls.cs"] = "elements and roles of HTML",
        ["/TurnedOff.cs"] = "classes of Bootstrap and its like",
        ["/WebPage.cs"] = "roles of HTML",
        ["/HiddenGrant.cs"] = "types of input, messages",
        ["/OptionList.cs"] = "attributes, messages",
        ["/TurnOff.cs"] = "attributes",
        ["/LabelTargets.cs"] = "attributes",
        ["/Enclosure.cs"] = "attributes",
        ["/FilledLater.cs"] = "attributes",
        ["/FormNames.cs"] = "attributes",
        ["/GivenTexts.cs"] = "attributes",
        ["/ListedPeriods.cs"] = "attributes",
        ["/MarkupConsentNames.cs"] = "attributes",
        ["/TextCulture.cs"] = "codes of languages",
        ["/PageLanguage.cs"] = "attributes and codes of languages",
        ["/WebRetention.cs"] = "attributes and types of input",
        ["/MemberBinding.cs"] = "members of controls",
        ["/PageActions.cs"] = "attributes",
        ["/NearbyText.cs"] = "kinds of controls",
        ["/TextBefore.cs"] = "elements of HTML",
        ["/BoundAnswer.cs"] = "members of controls",
        ["/Labels.cs"] = "members of controls",
        ["/DefaultNames.cs"] = "parameters of attributes",
        ["/DurationRewrite.cs"] = "parameters of TimeSpan",
        ["/StatedBounds.cs"] = "parameters of attributes",
        ["/AcceptKinds.cs"] = "kinds of controls",
        ["/AcceptSlots.cs"] = "slots of controls",
        ["/RestOfScreen.cs"] = "kinds of controls",
        ["/Captions.cs"] = "classes of icons",
        ["/ComponentControls.cs"] = "kinds of controls",
        ["/ControlNames.cs"] = "kinds of controls",
        ["/Controls.cs"] = "kinds of controls",
        ["/MarkupActs.cs"] = "kinds of controls",
        ["/SurfaceFrame.cs"] = "kinds of controls",
        ["/SurfaceNames.cs"] = "kinds of controls",
        ["/TickBoxes.cs"] = "kinds of controls",
        ["/WebControl.cs"] = "kinds of controls",
    };

    private static readonly HashSet<string> Known =
        [.. Language.House.Lists.Where(list => !list.Text.Contains('{')).SelectMany(list => list.Entries).SelectMany(entry => Words.Split(entry))];

    [Fact]
    public void NoReaderKnowsAWord()
    {
        var found = (
            from file in RepositoryFiles.In("src", ".cs")
            let path = Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/')
            where !IsLanguage(path) && !Exceptions.Keys.Any(path.Contains)
            from literal in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
            where literal.IsKind(SyntaxKind.StringLiteralExpression) && IsWord(literal.Token.ValueText) && !IsName(literal)
            select $"{path}: {literal.Token.ValueText}").Distinct().ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public void EveryExceptionIsAFile() => Assert.All(Exceptions.Keys, file => Assert.Contains(
        RepositoryFiles.In("src", ".cs"), path => path.Replace('\\', '/').Contains(file, StringComparison.Ordinal)));

    private static bool IsLanguage(string path) => path.Split('/') is [.., "Vocabulary", _, _];

    private static bool IsWord(string text) =>
        text.Length > 1 && text.All(c => c is (>= 'a' and <= 'z') or ' ') && Words.Split(text).All(Known.Contains) && !IsKeyword(text.Trim());

    private static bool IsKeyword(string text) =>
        text is "" or "await" || SyntaxFacts.GetKeywordKind(text) != SyntaxKind.None;

    /// <summary>Whether a literal is compared with, or asks for, the name of an element, an attribute, a type or a member.</summary>
    private static bool IsName(LiteralExpressionSyntax literal)
    {
        foreach (var node in literal.Ancestors())
        {
            switch (node)
            {
                case IsPatternExpressionSyntax pattern:
                    return IsName(pattern.Expression);
                case SwitchExpressionSyntax choice:
                    return IsName(choice.GoverningExpression);
                case SwitchStatementSyntax choice:
                    return IsName(choice.Expression);
                case SubpatternSyntax { NameColon.Name.Identifier.ValueText: var name }:
                    return IsNaming(name);
                case SubpatternSyntax { ExpressionColon.Expression: var name }:
                    return IsName(name);
                case BinaryExpressionSyntax comparison when literal.Parent == comparison:
                    return IsName(comparison.Left);
                case InvocationExpressionSyntax call:
                    return IsName(call.Expression);
                case StatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool IsName(ExpressionSyntax asked) => asked switch
    {
        MemberAccessExpressionSyntax member => IsNaming(member.Name.Identifier.ValueText),
        MemberBindingExpressionSyntax member => IsNaming(member.Name.Identifier.ValueText),
        InvocationExpressionSyntax call => IsName(call.Expression),
        IdentifierNameSyntax name => IsNaming(name.Identifier.ValueText),
        _ => false,
    };

    private static bool IsNaming(string member) => member is "Name" or "LocalName" or "Prefix" or "ValueText" or "Attribute"
        or "TypeOf" or "RoleOf" or "IsSet" or "OfPresence" or "OfTruth";
}
