using ConsentAnalyzers.Options;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>Hands a surface, the settings of its file and the action's reporter to the rules.</summary>
internal delegate void Check<in TSurface>(TSurface surface, ConsentSettings settings, Action<Diagnostic> report);
