using YamlDotNet.RepresentationModel;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>A mapping in a YAML file of this repository.</summary>
internal sealed class Yaml(YamlMappingNode node)
{
    public IEnumerable<string> Keys => node.Children.Keys.Select(key => ((YamlScalarNode)key).Value!);

    public static Yaml Read(string path)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(Path.Combine(RepositoryFiles.Root, path));
        stream.Load(reader);
        return new((YamlMappingNode)stream.Documents.Single().RootNode);
    }

    public bool Has(string key) => node.Children.ContainsKey(key);

    /// <summary>The text under a key; empty where there is none.</summary>
    public string Text(string key) => Has(key) && node.Children[key] is YamlScalarNode { Value: { } text } ? text : "";

    public Yaml Map(string key) => new((YamlMappingNode)node.Children[key]);

    /// <summary>The mappings in the list under a key.</summary>
    public IEnumerable<Yaml> Items(string key) => ((YamlSequenceNode)node.Children[key]).Children.OfType<YamlMappingNode>().Select(item => new Yaml(item));

    /// <summary>The texts in the list under a key.</summary>
    public IEnumerable<string> Texts(string key) => ((YamlSequenceNode)node.Children[key]).Children.OfType<YamlScalarNode>().Select(item => item.Value!);

    /// <summary>Every text that stands somewhere under a key of this name.</summary>
    public IEnumerable<string> Everywhere(string key) =>
        from mapping in node.AllNodes.OfType<YamlMappingNode>()
        where mapping.Children.TryGetValue(key, out var value) && value is YamlScalarNode
        select ((YamlScalarNode)mapping.Children[key]).Value!;
}
