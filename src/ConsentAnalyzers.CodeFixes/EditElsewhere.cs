using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>What a fix changes in another file than that of its finding.</summary>
internal sealed record EditElsewhere(Document Document, TextChange Change);
