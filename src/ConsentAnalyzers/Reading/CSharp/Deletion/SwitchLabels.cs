using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>The names that the switches of a compilation have as labels.</summary>
internal sealed class SwitchLabels
{
    private readonly Dictionary<string, List<SimpleNameSyntax>> _names = new(StringComparer.Ordinal);

    public void Add(SyntaxNode node)
    {
        SyntaxNode? label = node switch
        {
            CaseSwitchLabelSyntax { Value: var value } => value,
            CasePatternSwitchLabelSyntax { Pattern: var pattern } => pattern,
            SwitchExpressionArmSyntax { Pattern: var pattern } => pattern,
            _ => null,
        };
        foreach (var name in label?.DescendantNodesAndSelf().OfType<SimpleNameSyntax>() ?? [])
        {
            if (!_names.TryGetValue(name.Identifier.ValueText, out var names))
            {
                _names.Add(name.Identifier.ValueText, names = []);
            }

            names.Add(name);
        }
    }

    /// <summary>Whether a switch tells a constant from other values; with another value its label may be there twice.</summary>
    public bool Have(ISymbol constant, Compilation compilation, CancellationToken cancellation) =>
        _names.TryGetValue(constant.Name, out var names)
        && names.Exists(label => compilation.GetSemanticModel(label.SyntaxTree).GetSymbolInfo(label, cancellation).Symbol is { } symbol
            && SymbolNames.NameOf(symbol) == SymbolNames.NameOf(constant));
}
