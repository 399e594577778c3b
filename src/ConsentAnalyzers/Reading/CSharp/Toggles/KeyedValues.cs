using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Values under a constant key: dictionaries, settings stores, pairs.</summary>
internal sealed class KeyedValues(ToggleScope toggles)
{
    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterOperationAction(ReadTuple, OperationKind.Tuple);

    /// <summary><c>["Telemetry:Enabled"] = "true"</c>, in an initializer or as a statement.</summary>
    public void ReadIndexer(IPropertyReferenceOperation indexer, IAssignmentOperation assignment, StartingValue start, OperationAnalysisContext context)
    {
        if (toggles.SettingsOf(assignment.Syntax) is not { } settings || assignment.SemanticModel is not { } model)
        {
            return;
        }

        var keys = new Labels(settings, model, context.CancellationToken);
        foreach (var argument in indexer.Arguments)
        {
            AddKey(argument.Value, keys);
        }

        Describe(keys, start, null, "= ", settings, context);
    }

    /// <summary><c>{ "Telemetry:Enabled", true }</c>, <c>new Setting("Telemetry:Enabled", "true")</c>; false where nothing beside it is a key.</summary>
    public bool ReadPair(IArgumentOperation value, StartingValue start, IEnumerable<IArgumentOperation> arguments, ConsentSettings settings, OperationAnalysisContext context, Occasion? known = null)
    {
        if (value.SemanticModel is not { } model)
        {
            return false;
        }

        var keys = new Labels(settings, model, context.CancellationToken);
        foreach (var argument in arguments)
        {
            if (argument != value)
            {
                AddKey(argument.Value, keys);
            }
        }

        Describe(keys, start, known, "", settings, context);
        return keys.Any;
    }

    /// <summary><c>new { Key = "Telemetry:Enabled", Value = "true" }</c>, as seeds of a database have it.</summary>
    public void ReadRow(AnonymousObjectCreationExpressionSyntax row, IAssignmentOperation value, OperationAnalysisContext context)
    {
        if (toggles.StartOf(value.Value) is { } start && toggles.SettingsOf(row) is { } settings && value.SemanticModel is { } model)
        {
            var keys = new Labels(settings, model, context.CancellationToken);
            foreach (var member in row.Initializers)
            {
                if (member.NameEquals is { Name.Identifier.ValueText: var name } && keys.IsLabel(name))
                {
                    keys.Add(member.Expression);
                }
            }

            Describe(keys, start, null, "", settings, context);
        }
    }

    private void ReadTuple(OperationAnalysisContext context)
    {
        var tuple = (ITupleOperation)context.Operation;
        if (tuple.Elements is [{ Syntax: LiteralExpressionSyntax key } first, var value]
            && first.ConstantValue is { HasValue: true, Value: string }
            && value.Syntax is LiteralExpressionSyntax
            && toggles.MayStart(value.Syntax)
            && toggles.StartOf(value) is { } start
            && tuple.Parent is not IDeconstructionAssignmentOperation
            && toggles.SettingsOf(key) is { } settings
            && tuple.SemanticModel is { } model)
        {
            var keys = new Labels(settings, model, context.CancellationToken);
            keys.Add(key);
            Describe(keys, start, null, "", settings, context);
        }
    }

    private void Describe(Labels keys, StartingValue start, Occasion? known, string written, ConsentSettings settings, OperationAnalysisContext context)
    {
        if (keys.Any)
        {
            toggles.Describe(
                new Choice(keys.Found, start, known ?? OccasionOf(start.Syntax), written + OnText.Shown(start.Syntax), () => SurroundingsOf.Code(context.ContainingSymbol)),
                settings,
                context.ReportDiagnostic);
        }
    }

    private static Occasion OccasionOf(SyntaxNode value) => IsSentAlong(value) ? Occasion.Event : Occasions.OfCode(value);

    private static void AddKey(IOperation key, Labels keys)
    {
        if (key.Syntax is ExpressionSyntax expression && (key.ConstantValue.HasValue || key is IFieldReferenceOperation or IConversionOperation))
        {
            keys.Add(expression);
        }
    }

    /// <summary>Headers, queries and payloads report a state to somebody else.</summary>
    private static bool IsSentAlong(SyntaxNode value)
    {
        foreach (var node in value.Ancestors())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: var store } }:
                    return NamesMessage(Names.In(store));
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax } assignment:
                    return NamesMessage(Names.In(assignment.Left));
                case VariableDeclaratorSyntax variable:
                    return NamesMessage(variable.Identifier.ValueText);
                case PropertyDeclarationSyntax property:
                    return NamesMessage(property.Identifier.ValueText);
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax or IdentifierNameSyntax } call
                    when NamesMessage(Names.In(call.Expression)):
                    return true;
                case StatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool NamesMessage(string name) => Role.SentThings.IsIn(Words.In(name));
}
