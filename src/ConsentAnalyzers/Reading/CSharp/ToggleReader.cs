using ConsentAnalyzers.Reading.CSharp.Grants;
using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>Finds choices and what they are set to; a family of shapes each.</summary>
internal sealed class ToggleReader(ConsentRules rules)
{
    public void Register(CompilationStartAnalysisContext context, CSharpScope scope, Check<ConsentToggle> check)
    {
        var toggles = new ToggleScope(scope, rules, check);
        new Initializers(toggles).Register(context);
        new Parameters(toggles).Register(context);
        new AttributeDefaults(toggles).Register(context);
        new Assignments(toggles).Register(context);
        new UnsetTicks(toggles).Register(context);
        new KeyedValues(toggles).Register(context);
        new SeedRows(toggles).Register(context);
        new Arguments(toggles).Register(context);
        new Fallbacks(toggles).Register(context);
        new Returns(toggles).Register(context);
        new ConsentEnums(toggles).Register(context);
        new PassedDeadlines(toggles).Register(context);
    }
}
