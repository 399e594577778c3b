using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Markup.Bindings;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>
/// The boxes of Windows Forms that code binds to members: <c>box.DataBindings.Add("Checked", model, nameof(Model.Share))</c>.
/// The files are looked through when the first member starts on whose name says nothing.
/// </summary>
internal sealed class FormBindings
{
    private const string Bindings = "DataBindings";

    private readonly Lazy<ILookup<string, Bound>> _bound;

    public FormBindings(Compilation compilation, Func<SyntaxTree, ConsentSettings?> settings) => _bound = new(() => Read(compilation, settings));

    /// <param name="Type">The type of the member, where <c>nameof</c> says it; else empty.</param>
    /// <param name="Form">The window that the box stands on.</param>
    /// <param name="Control">What code calls the box.</param>
    /// <param name="Settings">The settings of the file.</param>
    private sealed record Bound(string Type, string Form, string Control, ConsentSettings Settings)
    {
        public string Caption { get; init; } = "";
    }

    /// <summary>What a window makes of a member; null where none binds a box to it.</summary>
    public BoundMeaning? MeaningOf(ISymbol member, Func<bool> isOnlyOne) =>
        _bound.Value[member.Name].FirstOrDefault(box => box.Type.Length > 0 ? box.Type == member.ContainingType?.Name : isOnlyOne()) is { } bound
            ? Meant(bound, member.Name)
            : null;

    private static BoundMeaning Meant(Bound box, string member)
    {
        var around = new Surroundings(box.Form, Label: box.Caption, IsControl: true);
        var meaning = box.Settings.Choices.MeaningOf(member, around);
        meaning = meaning == Meaning.None ? box.Settings.Choices.MeaningOfAssent(box.Caption, () => [box.Form]) : meaning;
        return new(box.Caption.Length > 0 ? box.Caption : member, meaning, box.Caption, NecessaryWords.AreIn(box.Caption), false);
    }

    private static ILookup<string, Bound> Read(Compilation compilation, Func<SyntaxTree, ConsentSettings?> settings)
    {
        var bound = new List<(string Member, Bound Box)>();
        var captions = new Dictionary<(string Form, string Control), string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var binds = tree.GetText().ToString().IndexOf(Bindings, StringComparison.Ordinal) >= 0;
            if (!binds && !DesignerFile.IsCalledSo(tree.FilePath))
            {
                continue;
            }

            var own = binds ? settings(tree) : null;
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                switch (node)
                {
                    case AssignmentExpressionSyntax { Right: LiteralExpressionSyntax { Token.Value: string text } } caption when CaptionedBy(caption) is { Length: > 0 } control:
                        captions[(FormAround(node), control)] = text;
                        break;
                    case InvocationExpressionSyntax call when own is not null && BoundBy(call, own) is { } box:
                        bound.Add(box);
                        break;
                }
            }
        }

        return bound.ToLookup(
            one => one.Member,
            one => captions.TryGetValue((one.Box.Form, one.Box.Control), out var text) ? one.Box with { Caption = text } : one.Box,
            StringComparer.Ordinal);
    }

    /// <summary>The control that an assignment gives its caption, outside or inside its creation.</summary>
    private static string CaptionedBy(AssignmentExpressionSyntax caption) => caption switch
    {
        _ when !ControlCatalogue.BuiltIn.IsCaption(Names.In(caption.Left)) => "",
        { Left: MemberAccessExpressionSyntax { Expression: var control } } => Names.In(control),
        { Parent.Parent.Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } } => variable.Identifier.ValueText,
        { Parent.Parent.Parent: AssignmentExpressionSyntax { Left: var control } } => Names.In(control),
        _ => "",
    };

    /// <summary><c>box.DataBindings.Add("Checked", source, "Member")</c>, the binding itself made or not.</summary>
    private static (string Member, Bound Box)? BoundBy(InvocationExpressionSyntax call, ConsentSettings settings)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Bindings, Expression: var control } })
        {
            return null;
        }

        var arguments = call.ArgumentList.Arguments is [{ Expression: BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var made } }, ..] ? made : call.ArgumentList.Arguments;
        if (arguments is not [var state, _, var member, ..]
            || NamedIn(state.Expression) is not var (tick, _) || !settings.Controls.IsStateInCode(tick, "")
            || NamedIn(member.Expression) is not var (name, type))
        {
            return null;
        }

        return (name, new(type, FormAround(call), Names.In(control), settings));
    }

    /// <summary>The member that a text or a <c>nameof</c> names, and the type before it.</summary>
    private static (string Member, string Type)? NamedIn(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => (text.Substring(text.LastIndexOf('.') + 1), ""),
        _ when Names.Named(expression) is { } named =>
            (Names.In(named), named is MemberAccessExpressionSyntax { Expression: var holder } && char.IsUpper(Names.In(holder).FirstOrDefault()) ? Names.In(holder) : ""),
        _ => null,
    };

    private static string FormAround(SyntaxNode node) => node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText ?? "";
}
