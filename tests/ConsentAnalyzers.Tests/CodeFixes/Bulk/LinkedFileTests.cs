using System.Text;
using ConsentAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.CodeFixes.Bulk;

/// <summary>A file that several target frameworks or projects compile gets one text, with what is fixed in each of them.</summary>
public class LinkedFileTests
{
    private const string File = "/shop/Privacy.cs";

    private const string TwoTargets = """
        public class PrivacySettings
        {
            public bool AllowTelemetry { get; set; } = true;
        #if NETSTANDARD2_0
            public bool SendUsageData { get; set; } = true;
        #endif
        }

        """;

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", true)]
    public async Task IsFixedForBothTargets(string newLine, bool mark)
    {
        var written = TwoTargets.ReplaceLineEndings(newLine);
        var solution = await BulkRun.Of(Targets(written, mark), new ConsentOnByDefaultFix());

        Assert.Equal(written.Replace(" = true;", ""), BulkRun.TextOf(solution, File));
        Assert.All(
            solution.GetDocumentIdsWithFilePath(File),
            id => Assert.Equal(mark ? 3 : 0, solution.GetDocument(id)!.GetTextAsync().GetAwaiter().GetResult().Encoding!.GetPreamble().Length));
    }

    [Theory]
    [InlineData("""
        public class P {
        #if NETSTANDARD2_0
            public bool SendUsageData { get; set; } = true;
        #else
            public bool AllowTelemetry { get; set; } = true;
        #endif
        }
        """)]
    [InlineData("""
        #if NETSTANDARD2_0
        public class A { public bool SendUsageData { get; set; } = true; }
        #endif
        public class B { public bool AllowTelemetry { get; set; } = true; public bool ShareCrashReports { get; set; } = true; }
        #if NET10_0
        public class C { public bool AllowTelemetry { get; set; } = true; }
        #endif
        """)]
    [InlineData("""
        public class P {
        #if NETSTANDARD2_0
            public bool AllowTelemetry { get; set; }
        #else
            public bool AllowTelemetry { get; set; }
        #endif
                = true;
        }
        """)]
    [InlineData("""
        public class P {
            public bool AllowTelemetry { get; set; } = true;
        #if NETSTANDARD2_0
            public bool SendUsageData { get; set; } = true;
        #else
            public bool SendUsageData { get; init; } = true;
        #endif
        }
        """)]
    [InlineData("""
        public class P {
        #if NETSTANDARD2_0
            public bool SendUsageData { get; set; } = true;
            public bool ShareCrashReports { get; set; } = true;
        #else
            public bool? SendUsageData { get; set; } = true;
        #endif
            public bool AllowTelemetry { get; set; } = true;
        #if NET10_0
            public bool AllowAnalytics { get; } = true;
        #else
            public bool AllowAnalytics = true;
        #endif
        }
        """)]
    public async Task IsFixedInEveryBranch(string written)
    {
        var solution = await BulkRun.Of(Targets(written), new ConsentOnByDefaultFix());

        var text = BulkRun.TextOf(solution, File);
        Assert.DoesNotContain("true", text);
        Assert.DoesNotContain("<<<<", text);
        Assert.All(await Errors(solution), Assert.Empty);
    }

    /// <summary>A flag may lose its value, a text may not; what the first target makes of it holds for both.</summary>
    [Fact]
    public async Task IsFixedOnceWhereTheTargetsWouldFixItDifferently()
    {
        const string Written = """
            #if NETSTANDARD2_0
            using Flag = System.String;
            #else
            using Flag = System.Boolean;
            #endif
            public class P
            {
                public bool ShareUsageData { get; set; } = true;
                public Flag AllowTelemetry { get; set; } = On.Value;
                public bool SendCrashReports { get; set; } = true;
            }
            public static class On
            {
            #if NETSTANDARD2_0
                public const string Value = "true";
            #else
                public const bool Value = true;
            #endif
            }
            """;

        var first = BulkRun.TextOf(await BulkRun.Of(Targets(Written), new ConsentOnByDefaultFix()), File);
        var again = BulkRun.TextOf(await BulkRun.Of(Targets(Written), new ConsentOnByDefaultFix()), File);

        Assert.Equal(first, again);
        Assert.DoesNotContain("<<<<", first);
        Assert.Contains("ShareUsageData { get; set; }\n", first.ReplaceLineEndings("\n"));
        Assert.Contains("SendCrashReports { get; set; }\n", first.ReplaceLineEndings("\n"));
    }

    /// <summary>An encoding that nobody recognised was read with marks in place of letters; saving would lose the letters.</summary>
    [Fact]
    public async Task IsLeftAloneWhereItCouldNotBeRead()
    {
        const string Written = "public class PrivacySettings { /* caf\uFFFD */ public bool AllowTelemetry { get; set; } = true; }";

        Assert.Equal(Written, BulkRun.TextOf(await BulkRun.OfEverything(Targets(Written)), File));
    }

    [Fact]
    public async Task OfTwoProjectsIsFixedOnce()
    {
        const string Written = "public class PrivacySettings { public bool AllowTelemetry { get; set; } = true; public int ChatRetentionDays { get; set; } = 1825; }";
        var workspace = new FileWorkspace();
        workspace.Add("Shop", (File, Written));
        workspace.Add("Shop.Admin", (File, Written));

        var solution = await BulkRun.OfEverything(workspace.Solution);

        Assert.Equal("public class PrivacySettings { public bool AllowTelemetry { get; set; } public int ChatRetentionDays { get; set; } = 30; }", BulkRun.TextOf(solution, File));
    }

    [Fact]
    public async Task KeepsWhatAnotherProjectFindsInIt()
    {
        const string Written = """
            public class PrivacySettings
            {
            #if ADMIN
                public bool AllowTelemetry { get; set; } = true;
            #endif
            }
            """;
        var workspace = new FileWorkspace();
        var shop = workspace.Add("Shop", (File, Written), ("/shop/Other.cs", "class O { public bool SendUsageData { get; set; } = true; }"));
        workspace.AddTarget("Admin", "ADMIN", (File, SourceText.From(Written, Encoding.UTF8)));

        var solution = await BulkRun.Of(workspace.Solution, new ConsentOnByDefaultFix());

        Assert.Equal(Written.Replace(" = true;", ""), BulkRun.TextOf(solution, File));
        Assert.DoesNotContain("true", BulkRun.TextOf(solution, "/shop/Other.cs"));
        Assert.Equal(2, solution.GetProject(shop)!.DocumentIds.Count);
    }

    private static Solution Targets(string written, bool mark = false)
    {
        var text = SourceText.From(written, new UTF8Encoding(encoderShouldEmitUTF8Identifier: mark));
        var workspace = new FileWorkspace();
        workspace.AddTarget("Shop(net10.0)", "NET10_0", (File, text));
        workspace.AddTarget("Shop(netstandard2.0)", "NETSTANDARD2_0", (File, text));
        return workspace.Solution;
    }

    private static async Task<List<IEnumerable<Diagnostic>>> Errors(Solution solution)
    {
        var errors = new List<IEnumerable<Diagnostic>>();
        foreach (var project in solution.Projects)
        {
            errors.Add((await project.GetCompilationAsync())!.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error));
        }

        return errors;
    }
}
