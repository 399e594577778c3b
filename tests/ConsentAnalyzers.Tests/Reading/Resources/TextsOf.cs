using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Tests.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Reading.Resources;

/// <summary>A project with texts, for tests.</summary>
internal static class TextsOf
{
    /// <summary>The texts of a project: <c>.cs</c> files are compiled, all others handed to the compiler beside them.</summary>
    public static ResourceTexts Project(params (string Path, string Text)[] files)
    {
        var trees = files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(file => CSharpSyntaxTree.ParseText(file.Text, (CSharpParseOptions)Setup.Parse, file.Path));
        var others = files.Where(file => !file.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(file => (AdditionalText)new WrittenText(file.Path, file.Text));
        var compilation = CSharpCompilation.Create("Shop", trees, PlatformReferences.Of(Platform.Net), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return ResourceTexts.Of(compilation, new AnalyzerOptions([.. others], new ConfiguredFiles()));
    }

    /// <summary>A <c>.resx</c> or <c>.resw</c> with the header that Visual Studio writes, whose comment shows sample rows.</summary>
    public static string Rows(params (string Key, string Text)[] rows) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <root>
          <!--
            Microsoft ResX Schema
            Example:
            <data name="Name1"><value>this is my long string</value><comment>this is a comment</comment></data>
            <data name="Color1" type="System.Drawing.Color, System.Drawing">Blue</data>
          -->
          <xsd:schema id="root" xmlns="" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:element name="data"/></xsd:schema>
          <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
          {string.Join("\n  ", rows.Select(row => $"<data name=\"{row.Key}\" xml:space=\"preserve\">\n    <value>{row.Text}</value>\n    <comment>For people</comment>\n  </data>"))}
        </root>
        """;

    /// <summary>The class that Visual Studio makes of a resource file.</summary>
    public static string Designer(string type, params (string Key, string Comment)[] rows) => $$"""
        namespace Shop.Properties {
            internal class {{type}} {
                private static global::System.Resources.ResourceManager resourceMan;
                internal static global::System.Resources.ResourceManager ResourceManager { get { return resourceMan; } }
                internal static global::System.Globalization.CultureInfo Culture { get; set; }
        {{string.Join("\n", rows.Select(row => $$"""
                /// <summary>
                ///   {{row.Comment.Replace("\n", "\n        ///")}}
                /// </summary>
                internal static string {{row.Key}} { get { return ResourceManager.GetString("{{row.Key}}", Culture); } }
        """))}}
            }
        }
        """;

    private sealed class WrittenText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
