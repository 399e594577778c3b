using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>Finds choices and what they are set to; a family of shapes each.</summary>
internal sealed class ToggleReader(ConsentRules rules)
{
    public void Register(CompilationStartAnalysisContext context, CSharpScope scope, Judge<ConsentToggle> judge)
    {
        var desk = new ToggleDesk(scope, rules, judge);
        new Initialisers(desk).Register(context);
        new Parameters(desk).Register(context);
        new AttributeDefaults(desk).Register(context);
        new Assignments(desk).Register(context);
        new KeyedValues(desk).Register(context);
        new Arguments(desk).Register(context);
        new Fallbacks(desk).Register(context);
        new ConsentEnums(desk).Register(context);
    }
}
