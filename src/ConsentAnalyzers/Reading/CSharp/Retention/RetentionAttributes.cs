using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Periods in attributes: <c>[DefaultValue(365)]</c>, <c>[DefaultSettingValue("365")]</c>, <c>[Option(…, Default = 365)]</c>.</summary>
internal sealed class RetentionAttributes(CSharpScope scope, Func<string, bool> mayConcern, Check<RetentionPeriod> check)
{
    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterSymbolAction(Read, SymbolKind.Property);

    private void Read(SymbolAnalysisContext context)
    {
        if (!mayConcern(context.Symbol.Name))
        {
            return;
        }

        foreach (var attribute in context.Symbol.GetAttributes())
        {
            if (attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is AttributeSyntax written
                && written.Parent?.Parent is PropertyDeclarationSyntax { Initializer: null }
                && AttributeDefaults.Default(written) is { } value
                && value is LiteralExpressionSyntax or BinaryExpressionSyntax or PrefixUnaryExpressionSyntax
                    or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MaxValue" }
                && ConstantOf(attribute) is { } constant
                && scope.SettingsOf(written.SyntaxTree) is { } settings)
            {
                Read(context, value, constant, settings);
            }
        }
    }

    private void Read(SymbolAnalysisContext context, ExpressionSyntax value, object constant, ConsentSettings settings)
    {
        var subject = RetentionSubject.Declared(context.Symbol);
        var unit = DurationNames.UnitOf(Words.In(subject.UnitName));
        if (LengthOf(constant, subject, unit, value) is { } length && length >= TimeSpan.Zero
            && RetentionWords.CategoryOf(subject.PlaceWith(""), settings.Limits) is { } category)
        {
            check(
                new RetentionPeriod(subject.Shown, category, length, value.ToString(), value.GetLocation(), Unit: unit),
                settings,
                context.ReportDiagnostic);
        }
    }

    private static TimeSpan? LengthOf(object constant, RetentionSubject subject, DurationUnit? unit, ExpressionSyntax written) =>
        !EndlessValues.IsPlain(constant) ? DurationFolding.LengthOf(constant, unit)
        : new EndlessValues(subject, unit).Mean(written, constant) ? TimeSpan.MaxValue
        : null;

    private static object? ConstantOf(AttributeData attribute)
    {
        foreach (var named in attribute.NamedArguments)
        {
            if (named is { Key: "Default" or "DefaultValue", Value.Kind: TypedConstantKind.Primitive })
            {
                return named.Value.Value;
            }
        }

        return attribute.ConstructorArguments is [.., { Kind: TypedConstantKind.Primitive, Value: var last }] ? last : null;
    }
}
