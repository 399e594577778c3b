using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;

namespace ConsentAnalyzers.SlowTests.Reading.Peers;

/// <summary>The parser of the SDK's own Razor compiler. It is not meant for others, so it is reached by reflection.</summary>
internal sealed class RazorParser
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    private readonly MethodInfo _source;
    private readonly MethodInfo _parse;
    private readonly object _component;
    private readonly object _view;

    public RazorParser()
    {
        var sdk = typeof(RazorParser).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Sdk").Value!;
        string[] folders = [Path.Combine(sdk, "Sdks", "Microsoft.NET.Sdk.Razor", "source-generators"), Path.Combine(sdk, "Roslyn", "bincore")];
        var context = new AssemblyLoadContext("Razor");
        context.Resolving += (_, wanted) => folders.Select(folder => Path.Combine(folder, wanted.Name + ".dll")).FirstOrDefault(File.Exists) is { } path
            ? context.LoadFromAssemblyPath(path)
            : null;
        var compiler = context.LoadFromAssemblyPath(Path.Combine(folders[0], "Microsoft.CodeAnalysis.Razor.Compiler.dll"));
        var (tree, source, options, descriptor) = (Type("RazorSyntaxTree"), Type("RazorSourceDocument"), Type("RazorParserOptions"), Type("DirectiveDescriptor"));
        _source = source.GetMethod("Create", Any, [typeof(string), typeof(string)])!;
        _parse = tree.GetMethod("Parse", Any, [source, options, typeof(CancellationToken)])!;
        _component = Options("Component");
        _view = Options("Legacy");

        Type Type(string name) => compiler.GetType("Microsoft.AspNetCore.Razor.Language." + name, throwOnError: true)!;

        object Options(string kind)
        {
            var create = options.GetMethods(Any).First(method => method.Name == "Create" && method.GetParameters().Length == 3);
            var made = create.Invoke(null, [options.GetProperty("DefaultLanguageVersion", Any)?.GetValue(null) ?? Type("RazorLanguageVersion").GetProperty("Latest", Any)!.GetValue(null),
                Enum.Parse(Type("RazorFileKind"), kind), null])!;
            return options.GetMethod("WithDirectives", Any)!.Invoke(made, [Directives()])!;
        }

        // Every directive that the SDK knows; without them @code would be text.
        object Directives()
        {
            var known = compiler.GetTypes().Select(type => type.GetField("Directive", Any)).Where(field => field is { IsStatic: true } && field.FieldType == descriptor)
                .Select(field => field!.GetValue(null)!).DistinctBy(directive => descriptor.GetProperty("Directive", Any)!.GetValue(directive)).ToArray();
            var typed = Array.CreateInstance(descriptor, known.Length);
            known.CopyTo(typed, 0);
            return typeof(ImmutableArray).GetMethods().Single(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }])
                .MakeGenericMethod(descriptor).Invoke(null, [typed])!;
        }
    }

    /// <summary>The start tags of a page and their attributes.</summary>
    public IEnumerable<Mark> Marks(string path, string text)
    {
        var tree = _parse.Invoke(null, [_source.Invoke(null, [text, path]), path.EndsWith(".razor", StringComparison.Ordinal) ? _component : _view, CancellationToken.None])!;
        return In(Get(tree, "Root"));
    }

    private static IEnumerable<Mark> In(object node)
    {
        var kind = node.GetType().Name;
        if (kind == "MarkupStartTagSyntax" && Get(node, "Name").ToString() is { Length: > 0 } tag)
        {
            yield return new(Start(node), tag);
        }
        else if (kind is "MarkupAttributeBlockSyntax" or "MarkupMinimizedAttributeBlockSyntax" && Get(node, "Name") is var name)
        {
            yield return new(Start(name), name.ToString()!);
        }

        foreach (var child in (IEnumerable)node.GetType().GetMethod("ChildNodes", Any)!.Invoke(node, null)!)
        {
            foreach (var mark in In(child))
            {
                yield return mark;
            }
        }
    }

    private static object Get(object from, string property) => from.GetType().GetProperty(property, Any)!.GetValue(from)!;

    private static int Start(object node) => (int)Get(node, "SpanStart");
}

/// <summary>A start tag, an attribute or a value, and where it begins.</summary>
internal readonly record struct Mark(int Start, string Name);
