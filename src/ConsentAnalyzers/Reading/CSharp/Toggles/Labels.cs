using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Collects the texts that say what a value is for: keys, captions, questions, names of resources.</summary>
/// <param name="concerns">Whether a text may be about what is looked for.</param>
/// <param name="model">Knows the constants.</param>
/// <param name="cancellation">Cancels the look at constants.</param>
internal sealed class Labels(Func<string, bool> concerns, SemanticModel model, CancellationToken cancellation)
{
    private readonly ControlCatalogue _controls = ControlCatalogue.BuiltIn;
    private readonly List<string> _texts = [];

    public Labels(ConsentSettings settings, SemanticModel model, CancellationToken cancellation)
        : this(settings.Choices.MayBeChoice, model, cancellation) => _controls = settings.Controls;

    /// <summary>The texts that may be about it, in the order in which they were found.</summary>
    public IReadOnlyList<string> Found => _texts;

    public bool Any => _texts.Count > 0;

    public void Add(string text)
    {
        text = WithoutProperty(text);
        if (text.Length > 0 && concerns(text) && !_texts.Contains(text))
        {
            _texts.Add(text);
        }
    }

    /// <summary>Adds a bare state that its type makes a choice.</summary>
    public void AddUnchecked(string name) => _texts.Add(name);

    /// <summary>Adds a text, a constant or, where it is looked up elsewhere, the name that it goes by.</summary>
    public void Add(ExpressionSyntax expression)
    {
        if (expression is not IdentifierNameSyntax && CodeTextNames.Find(expression, model, cancellation) is { } named)
        {
            AddNamed(named, expression);
            return;
        }

        switch (expression)
        {
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                Add(literal.Token.ValueText);
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax
                when model.GetConstantValue(expression, cancellation) is { HasValue: true, Value: string text }:
                Add(text);
                Add(Names.In(expression));
                break;
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] }:
                Add(key);
                break;
            case BaseObjectCreationExpressionSyntax creation:
                AddPartsOf(creation);
                break;
            case CastExpressionSyntax cast:
                Add(cast.Expression);
                break;
            case PostfixUnaryExpressionSyntax postfix:
                Add(postfix.Operand);
                break;
            default:
                Add(Names.In(expression));
                break;
        }
    }

    /// <summary>Adds the text of a key that a form looks up for one of its controls.</summary>
    public void AddKey(string key, string form)
    {
        if (ResourceTexts.In(model.Compilation)?.Find(new(TextNameKind.Key, key, form)) is { } text)
        {
            Add(text);
        }
    }

    /// <summary>What people see is what it is called; its name still tells whoever does not speak the language.</summary>
    private void AddNamed(string text, ExpressionSyntax name)
    {
        Add(text);
        if (LanguageEvidence.IsUnread(text))
        {
            Add(Names.In(name));
        }
    }

    /// <summary>Adds what the arguments and the initializer of a creation call the created thing.</summary>
    public void AddPartsOf(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.Initializer is { } initializer)
        {
            AddPartsOf(initializer);
        }

        foreach (var argument in creation.ArgumentList?.Arguments ?? default)
        {
            Add(argument.Expression);
        }
    }

    public void AddPartsOf(InitializerExpressionSyntax initializer)
    {
        foreach (var expression in initializer.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var member } } assignment && IsLabel(member))
            {
                Add(assignment.Right);
            }
        }
    }

    /// <summary>Whether a member holds what a person or a settings store calls the thing.</summary>
    public bool IsLabel(string member) => _controls.IsCaption(member) || member is "Description" or "Question" or "Prompt" or "Message" or "Id" or "Code" or "Setting"
        or "Purpose" or "Category" or "text" or "label"
        || member.EndsWith("Key", StringComparison.Ordinal) || member.EndsWith("Name", StringComparison.Ordinal);

    /// <summary>Registered properties are held in fields that end in what they are.</summary>
    private static string WithoutProperty(string name) =>
        name.Length > "Property".Length && name.EndsWith("Property", StringComparison.Ordinal)
            ? name.Substring(0, name.Length - "Property".Length)
            : name;
}
