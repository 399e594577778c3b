using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>CONSENT003: shortens a period to its limit, in the form and unit that the source uses.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetentionFix))]
public sealed class RetentionFix() : PeriodFix("CONSENT003");
