using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What a type says of its dialog. The order of members is no order of reading: texts come first, then choices.</summary>
internal static class AcceptMemberParts
{
    public static ImmutableArray<SurfacePart> Of(INamedTypeSymbol type, ConsentSettings settings)
    {
        var texts = ImmutableArray.CreateBuilder<SurfacePart>();
        var choices = new List<SurfacePart>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (PartOf(member, settings) is { } part)
                {
                    (part.Kind is PartKind.Heading or PartKind.Prose or PartKind.Opaque ? (IList<SurfacePart>)texts : choices).Add(part);
                }
            }
        }

        // A label says better than a property's name what its choice is about.
        if (choices.Any(part => part.Kind == PartKind.Choice && part.Text.Length > 30))
        {
            choices.RemoveAll(part => part.Kind == PartKind.Choice && part.Text.Length <= 30);
        }

        texts.AddRange(choices);
        return texts.ToImmutable();
    }

    /// <summary>The constant text of a member as its declaration writes it; null where run time decides.</summary>
    public static string? ConstantOf(ISymbol member, CancellationToken cancellation = default) =>
        member.DeclaringSyntaxReferences is [var declaration, ..]
            ? declaration.GetSyntax(cancellation) switch
            {
                PropertyDeclarationSyntax { Initializer.Value: var value } => TextOf(value),
                PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => TextOf(value),
                VariableDeclaratorSyntax { Initializer.Value: var value } => TextOf(value),
                ParameterSyntax { Default.Value: var value } => TextOf(value),
                _ => null,
            }
            : null;

    /// <summary>Whether other members of the type build texts, so that its own screen may say more than one method shows.</summary>
    public static bool ShowsTextElsewhere(ISymbol member)
    {
        foreach (var reference in member.ContainingType?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            if (reference.GetSyntax() is not TypeDeclarationSyntax type)
            {
                continue;
            }

            foreach (var other in type.Members)
            {
                var isOwn = member.DeclaringSyntaxReferences.Any(own => own.SyntaxTree == other.SyntaxTree && other.Span.Contains(own.Span));
                if (other.DescendantNodes().Any(node => LoadsMarkup(node) || (!isOwn && IsText(node))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsText(SyntaxNode node) =>
        node is ObjectCreationExpressionSyntax { Type: var type }
        && Words.Of(type.ToString()) is [.., "label" or "block" or "text" or "paragraph" or "run" or "view" or "viewer" or "browser" or "markdown"];

    private static bool LoadsMarkup(SyntaxNode node) =>
        node is InvocationExpressionSyntax
        {
            Expression: IdentifierNameSyntax { Identifier.ValueText: "InitializeComponent" }
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "InitializeComponent" or "LoadComponent" or "LoadFromXaml" }
                or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "AvaloniaXamlLoader" } },
        };

    private static SurfacePart? PartOf(ISymbol member, ConsentSettings settings)
    {
        var type = member switch
        {
            IPropertySymbol { IsIndexer: false } property => property.Type,
            IFieldSymbol { AssociatedSymbol: null } field => field.Type,
            _ => null,
        };
        if (type is null)
        {
            return null;
        }

        var place = member.Locations.FirstOrDefault() ?? Location.None;
        if (type.SpecialType == SpecialType.System_Boolean)
        {
            return settings.Choices.MeaningOf(member.Name, new Surroundings(Container: member.ContainingType.Name)) == Meaning.Grant
                ? new SurfacePart(PartKind.Choice, Spoken(member.Name), place)
                : null;
        }

        var text = ConstantOf(member);
        if (type.SpecialType is not SpecialType.System_String)
        {
            return type.Name.Contains("Localizer")
                || (type is { IsReferenceType: true, TypeKind: not TypeKind.Delegate } && AcceptSlots.OfText(member.Name) == SlotRole.Text)
                ? new SurfacePart(PartKind.Opaque, "", place)
                : null;
        }

        return AcceptSlots.OfText(member.Name) switch
        {
            SlotRole.Heading => new SurfacePart(PartKind.Heading, text ?? "", place),
            SlotRole.Text => new SurfacePart(string.IsNullOrEmpty(text) ? PartKind.Opaque : PartKind.Prose, text ?? "", place),
            SlotRole.Choice when text is not null && settings.Actions.KindOf(text) == ActionKind.None =>
                new SurfacePart(PartKind.Choice, text, place),
            _ => null,
        };
    }

    private static string Spoken(string name)
    {
        var spoken = string.Join(" ", Words.Of(name));
        return char.ToUpperInvariant(spoken[0]) + spoken.Substring(1);
    }

    private static string? TextOf(ExpressionSyntax? value) => value switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        ParenthesizedExpressionSyntax parenthesised => TextOf(parenthesised.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Joined(sum),
        _ => null,
    };

    /// <summary>A loop, because a text can be put together from thousands of lines.</summary>
    private static string? Joined(BinaryExpressionSyntax sum)
    {
        var pieces = new List<string>();
        ExpressionSyntax rest = sum;
        while (rest is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } next)
        {
            if (next.Right is not LiteralExpressionSyntax { Token.Value: string piece })
            {
                return null;
            }

            pieces.Add(piece);
            rest = next.Left;
        }

        if (rest is not LiteralExpressionSyntax { Token.Value: string first })
        {
            return null;
        }

        pieces.Add(first);
        pieces.Reverse();
        return string.Concat(pieces);
    }
}
