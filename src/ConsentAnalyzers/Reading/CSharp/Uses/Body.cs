using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>A body that is followed, and what is known around it.</summary>
/// <param name="Members">Which members need consent and which ask for it.</param>
/// <param name="Elsewhere">What other members of the program prove.</param>
/// <param name="Compilation">The program.</param>
/// <param name="Tree">The file.</param>
/// <param name="Names">The vocabulary where names count as checks, for uses that are configured by name; null where they do not.</param>
/// <param name="Cancellation">Stops it.</param>
internal sealed record Body(
    ConsentMembers Members, Helpers Elsewhere, Compilation Compilation, SyntaxTree Tree, ChoiceWords? Names, CancellationToken Cancellation);
