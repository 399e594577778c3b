using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>Hands a surface, the settings of its file and the action's reporter to the rules.</summary>
internal delegate void Judge<in TSurface>(TSurface surface, Options.ConsentSettings settings, Action<Diagnostic> report);

/// <summary>Finds one kind of surface in C#.</summary>
internal interface ISurfaceReader<out TSurface>
{
    /// <summary>Registers the narrowest actions that see the surfaces; each found surface goes to <paramref name="judge"/> once.</summary>
    void Register(CompilationStartAnalysisContext context, CSharpScope scope, Judge<TSurface> judge);
}
