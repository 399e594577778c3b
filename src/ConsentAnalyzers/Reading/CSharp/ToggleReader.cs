using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>Finds choices and what they start as.</summary>
internal sealed class ToggleReader : ISurfaceReader<ConsentToggle>
{
    public void Register(CompilationStartAnalysisContext context, CSharpScope scope, Judge<ConsentToggle> judge) =>
        context.RegisterOperationAction(
            operation =>
            {
                var initializer = (IPropertyInitializerOperation)operation.Operation;
                if (scope.SettingsOf(initializer.Syntax.SyntaxTree) is { } settings
                    && initializer.InitializedProperties is [var property, ..]
                    && settings.Choices.MayConcern(property.Name)
                    && initializer.Value.ConstantValue is { HasValue: true, Value: bool on })
                {
                    var meaning = settings.Choices.MeaningOf(property.Name, Surroundings.None);
                    judge(
                        new ConsentToggle(property.Name, meaning, on, "= true", initializer.Value.Syntax.GetLocation()),
                        settings,
                        operation.ReportDiagnostic);
                }
            },
            OperationKind.PropertyInitializer);
}
