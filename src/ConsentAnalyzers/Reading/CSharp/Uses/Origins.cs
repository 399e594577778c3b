using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>Where the variables of a body come from.</summary>
internal static class Origins
{
    /// <summary>What each local is made from.</summary>
    public static Dictionary<ISymbol, HashSet<ISymbol>> In(IOperation body)
    {
        var sources = new Dictionary<ISymbol, HashSet<ISymbol>>(SymbolEqualityComparer.Default);
        foreach (var operation in body.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Initializer.Value: { } value } variable:
                    Add(variable.Symbol, value);
                    break;
                case IForEachLoopOperation { LoopControlVariable: { } variable } loop:
                    foreach (var element in Variables(variable))
                    {
                        Add(element, loop.Collection);
                    }

                    break;
                case IAssignmentOperation assignment:
                    foreach (var target in Variables(assignment.Target))
                    {
                        Add(target, assignment.Value);
                    }

                    break;
                case IInvocationOperation call:
                    foreach (var target in call.Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref).SelectMany(Variables))
                    {
                        Add(target, call);
                    }

                    break;
                case IAnonymousFunctionOperation { Symbol.Parameters: { IsEmpty: false } parameters } function:
                    foreach (var parameter in parameters)
                    {
                        Add(parameter, HandedBeside(function));
                    }

                    break;
                case IIsPatternOperation match:
                    foreach (var target in match.Pattern.DescendantsAndSelf().OfType<IDeclarationPatternOperation>())
                    {
                        Add(target.DeclaredSymbol, match.Value);
                    }

                    break;
            }
        }

        return sources;

        void Add(ISymbol? variable, params IOperation[] values)
        {
            if (variable is null)
            {
                return;
            }

            if (!sources.TryGetValue(variable, out var behind))
            {
                sources.Add(variable, behind = new(SymbolEqualityComparer.Default));
            }

            behind.UnionWith(values.SelectMany(Variables));
        }
    }

    /// <summary>What a call gets beside a function, whose parameters it takes from there.</summary>
    private static IOperation[] HandedBeside(IAnonymousFunctionOperation function)
    {
        IOperation inner = function;
        while (inner.Parent is not (null or IInvocationOperation or IBlockOperation))
        {
            inner = inner.Parent;
        }

        return inner.Parent is IInvocationOperation call ? [.. call.ChildOperations.Where(part => !ReferenceEquals(part, inner))] : [];
    }

    private static IEnumerable<ISymbol> Variables(IOperation operation) => operation.DescendantsAndSelf().Select(part => part switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IVariableDeclaratorOperation declared => declared.Symbol,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        _ => (ISymbol?)null,
    }).OfType<ISymbol>();
}
