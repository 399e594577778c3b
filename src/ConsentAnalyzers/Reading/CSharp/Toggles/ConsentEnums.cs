using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Enums of consent states whose zero, what every unset field holds, is a grant.</summary>
internal sealed class ConsentEnums(ToggleScope toggles)
{
    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterSymbolAction(Read, SymbolKind.NamedType);

    private void Read(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type is { TypeKind: TypeKind.Enum, DeclaringSyntaxReferences: [var declaration, ..] }
            && toggles.SettingsOf(declaration.SyntaxTree) is { } settings
            && ZeroMember(type) is { } zero
            && toggles.StateOf(zero) is { } state
            && (!ConsentStates.IsFullest(zero.Name) || EnumStates.IsNamedLevel(type))
            && EnumStates.MeaningOf(zero, settings) != Meaning.None
            && zero.DeclaringSyntaxReferences is [var reference]
            && reference.GetSyntax(context.CancellationToken) is EnumMemberDeclarationSyntax member)
        {
            var at = member.EqualsValue?.Value.GetLocation() ?? member.Identifier.GetLocation();
            toggles.Describe(
                new Choice([type.Name], new StartingValue(member, state, zero), Occasion.Declaration, Texts.Named("Written.ZeroMember", zero.Name), () => SurroundingsOf.Symbol(type)) { Location = at },
                settings,
                context.ReportDiagnostic);
        }
    }

    /// <summary>The zero member, where another member shows that the enum holds states of a consent.</summary>
    private static IFieldSymbol? ZeroMember(INamedTypeSymbol type)
    {
        IFieldSymbol? zero = null;
        var undecided = false;
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field)
            {
                zero ??= IsZero(field.ConstantValue) ? field : null;
                undecided |= ConsentStates.IsNoGrant(field.Name);
            }
        }

        return undecided ? zero : null;
    }

    private static bool IsZero(object? constant) => constant is IConvertible number && number.ToDecimal(null) == 0;
}
