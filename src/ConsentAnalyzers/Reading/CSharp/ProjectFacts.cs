using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>What a compilation's name, references and build tell about the project.</summary>
internal sealed class ProjectFacts
{
    private static readonly HashSet<string> TestFrameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit", "xunit.core", "xunit.v3.core", "nunit.framework", "nunitlite", "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "Microsoft.VisualStudio.QualityTools.UnitTestFramework", "MSTest.TestFramework", "TUnit.Core", "Bunit.Core", "Bunit", "Fixie",
        "Machine.Specifications", "Reqnroll", "TechTalk.SpecFlow",
    };

    public ProjectFacts(Compilation compilation, AnalyzerOptions options)
    {
        IsTest = SaysTest(options.AnalyzerConfigOptionsProvider.GlobalOptions)
            || TestNames.IsProject(compilation.AssemblyName ?? "")
            || compilation.ReferencedAssemblyNames.Any(reference => TestFrameworks.Contains(reference.Name));
        HasWindowsForms = compilation.ReferencedAssemblyNames.Any(reference => reference.Name == "System.Windows.Forms");
    }

    /// <summary>A test project shows nothing to people; no rule judges it.</summary>
    public bool IsTest { get; }

    public bool HasWindowsForms { get; }

    private static bool SaysTest(AnalyzerConfigOptions build) =>
        build.TryGetValue("build_property.IsTestProject", out var value) && bool.TryParse(value, out var isTest) && isTest;
}
