using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>Which members need consent and which ask for it: what attributes say, what options name, what is known of libraries.</summary>
internal sealed class ConsentMembers(Annotations? annotations, CSharpScope scope)
{
    /// <summary>What the use of a member in a file needs; null where it needs nothing.</summary>
    public Requirement? RequiredBy(ISymbol member, SyntaxTree tree)
    {
        if (annotations?.RequiredBy(member) is { IsDefaultOrEmpty: false } said)
        {
            return new(said, IsConfigured: false);
        }

        if (scope.SettingsOf(tree)?.Uses is not { HasRequired: true } uses)
        {
            return null;
        }

        var named = uses.RequiredBy(member);
        return named.IsEmpty ? null : new(named, IsConfigured: true);
    }

    /// <summary>What a member asks consent for, as seen from a file; empty where it asks for none.</summary>
    public ImmutableArray<string> CheckedBy(ISymbol member, SyntaxTree tree)
    {
        if (annotations?.CheckedBy(member) is { IsDefaultOrEmpty: false } said)
        {
            return said;
        }

        var named = scope.SettingsOf(tree)?.Uses.CheckedBy(member) ?? ImmutableArray<string>.Empty;
        return named.IsEmpty ? KnownChecks.All.PurposesOf(member) : named;
    }

    /// <summary>What the callers of a member answer for.</summary>
    public IEnumerable<string> PassedOnBy(ISymbol? member) => annotations is null ? [] : Annotations.PassedOnBy(member);

    /// <summary>Whether anything in a project can need consent; where nothing does, nothing is read for it.</summary>
    public static ConsentMembers? In(CSharpScope scope)
    {
        var annotations = Annotations.In(scope.Compilation);
        return annotations is not null || scope.Compilation.SyntaxTrees.Any(tree => scope.SettingsOf(tree)?.Uses.HasRequired == true)
            ? new(annotations, scope)
            : null;
    }
}
