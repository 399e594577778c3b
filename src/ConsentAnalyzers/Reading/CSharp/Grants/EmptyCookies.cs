using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp.Grants;

/// <summary>Answers that hold where a cookie is empty, whatever else they ask: <c>canTrack = string.IsNullOrEmpty(cookie) || !refused</c>.</summary>
internal sealed class EmptyCookies(ToggleScope toggles)
{
    public void Read(SyntaxNodeAnalysisContext context)
    {
        if (toggles.WantsUnasked
            && context.Node is BinaryExpressionSyntax { Left: InvocationExpressionSyntax missing } either
            && UnlessRefused.Asked(either) is null
            && UnlessRefused.EmptyText(missing) is { } text
            && toggles.SettingsOf(either) is { } settings
            && context.SemanticModel.GetOperation(text, context.CancellationToken) is { } read
            && StoredDecision.IsRead(read))
        {
            var names = new Labels(settings, context.SemanticModel, context.CancellationToken);
            FallbackNames.AddTarget(either, names);
            if (names.Any && context.ContainingSymbol is { } code)
            {
                toggles.Describe(
                    new Choice(names.Found, new StartingValue(either, ToggleState.On), Occasion.MissingDecision, OnText.Shown(either), () => SurroundingsOf.Question(code)),
                    settings,
                    context.ReportDiagnostic);
            }
        }
    }
}
