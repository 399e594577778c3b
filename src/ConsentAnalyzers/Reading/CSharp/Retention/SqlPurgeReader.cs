using System.Text;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Deletion;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Finds the ages at which statements of a database delete people's data.</summary>
internal sealed class SqlPurgeReader(CSharpScope scope, Check<RetentionPeriod> check)
{
    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(ReadText, OperationKind.Literal);
        context.RegisterOperationAction(ReadHole, OperationKind.Interpolation);
    }

    private void ReadText(OperationAnalysisContext context)
    {
        if (context.Operation is not { Type.SpecialType: SpecialType.System_String, ConstantValue.Value: string text, Syntax: LiteralExpressionSyntax literal })
        {
            return;
        }

        if (SqlPurge.In(text) is { } purge && scope.SettingsOf(literal.SyntaxTree) is { } settings)
        {
            Report(context, purge.Table, purge.Age, purge.Written, At(literal, purge.StartIn(literal.Token.Text, text), purge.Written), settings);
        }
        else if (SqlHistory.In(text) is { } history && scope.SettingsOf(literal.SyntaxTree) is { } own)
        {
            var start = literal.Token.Text.IndexOf(history.Written, StringComparison.Ordinal);
            Report(context, history.Table, history.Length, history.Written, At(literal, start, history.Written), own);
        }
    }

    // Where the source writes it as it is, the finding stands at the age.
    private static Location At(LiteralExpressionSyntax literal, int start, string written) =>
        start < 0 ? literal.GetLocation() : Location.Create(literal.SyntaxTree, new(literal.Token.SpanStart + start, written.Length));

    // $"DELETE FROM Chats WHERE At < {DateTime.UtcNow.AddYears(-2)}"
    private void ReadHole(OperationAnalysisContext context)
    {
        var hole = (IInterpolationOperation)context.Operation;
        if (!DurationTypes.IsDate(hole.Expression.Type) || hole.Parent is not IInterpolatedStringOperation statement
            || SqlPurge.TableBefore(TextBefore(hole, statement)) is not { } table
            || scope.SettingsOf(hole.Syntax.SyntaxTree) is not { } settings
            || new DurationFolding(null, (_, _) => false, context.CancellationToken).Fold(hole.Expression) is not { } age
            || age.Length >= TimeSpan.Zero)
        {
            return;
        }

        var written = age.Written.Syntax;
        Report(context, table, age.Length.Absolute(), written.ToString(), written.GetLocation(), settings);
    }

    private static string TextBefore(IInterpolationOperation hole, IInterpolatedStringOperation statement)
    {
        var text = new StringBuilder();
        foreach (var part in statement.Parts.TakeWhile(part => part != hole))
        {
            text.Append(part is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string said } ? said : "?");
        }

        return text.ToString();
    }

    private void Report(OperationAnalysisContext context, string table, TimeSpan age, string written, Location location, ConsentSettings settings)
    {
        var place = new RetentionPlace($"{Role.Retaining.First} {table}", Container: RetentionPlaces.TypesAround(context.ContainingSymbol));
        if (RetentionWords.OfOwnWords(place, settings.Limits) is { } category)
        {
            check(new RetentionPeriod(table, category, age, written, location, Deletes: true), settings, context.ReportDiagnostic);
        }
    }
}
