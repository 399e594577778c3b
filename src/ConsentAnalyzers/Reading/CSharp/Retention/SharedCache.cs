using System.Text;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Entries of a cache that outlives the program. While they end they are a cache's; what never leaves it is stored there.</summary>
internal static class SharedCache
{
    public static bool Holds(ISymbol? expiry) => expiry?.ContainingType?.Name is "DistributedCacheEntryOptions" or "HybridCacheEntryOptions";

    /// <summary>Whose data an entry keeps, by the key that it is stored under.</summary>
    public static RetentionPlace PlaceOf(SyntaxNode value) => new(Role.Keeping.First, KeysOf(value), IsStore: true);

    private static string KeysOf(SyntaxNode value)
    {
        var text = new StringBuilder();
        var options = value.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
        if (options?.Parent is ArgumentSyntax { Parent: ArgumentListSyntax stored })
        {
            RetentionNeighbours.AddKey(text, stored, except: options);
        }
        else if (options?.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local })
        {
            AddKeysOf(local, text);
        }

        return text.ToString();
    }

    private static void AddKeysOf(VariableDeclaratorSyntax local, StringBuilder text)
    {
        foreach (var call in local.FirstAncestorOrSelf<BlockSyntax>()?.DescendantNodes().OfType<InvocationExpressionSyntax>() ?? [])
        {
            if (call.ArgumentList.Arguments.Any(argument => Names.In(argument.Expression) == local.Identifier.ValueText))
            {
                RetentionNeighbours.AddKey(text, call.ArgumentList, except: call);
            }
        }
    }
}
