using ConsentAnalyzers.CodeFixes;
using ConsentAnalyzers.Tests.CodeFixes.Bulk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Rules.RetentionByConsent.CSharp;

/// <summary>The fixes of both rules of retention, whichever runs first, leave nothing to find and nothing longer than it was.</summary>
public class FixOrderTests
{
    [Theory]
    [InlineData("var chatRetentionDays = hasConsent ? 1825 : 1825;", "var chatRetentionDays = 30;")]
    [InlineData("var chatRetentionDays = hasConsent ? 1825 : 365;", "var chatRetentionDays = 30;")]
    [InlineData("var chatRetentionDays = user.HasOptedOut ? 1825 : 7;", "var chatRetentionDays = user.HasOptedOut ? 30 : 7;")]
    [InlineData("var chatRetentionDays = hasConsent ? 7 : 1825;", "var chatRetentionDays = hasConsent ? 7 : 30;")]
    [InlineData("var chatRetentionDays = hasConsent ? 7 : 7;", "var chatRetentionDays = 7;")]
    [InlineData("var chatRetention = hasConsent ? TimeSpan.FromDays(1825) : TimeSpan.FromDays(365);", "var chatRetention = TimeSpan.FromDays(30);")]
    [InlineData("var chatRetention = TimeSpan.FromDays(hasConsent ? 1825 : 365);", "var chatRetention = TimeSpan.FromDays(30);")]
    [InlineData("var chatRetentionDays = state switch { ConsentState.Granted => 1825, ConsentState.Denied => 365, _ => 90 };", "var chatRetentionDays = 30;")]
    [InlineData("if (hasConsent) { chat.RetentionDays = 1825; } else { chat.RetentionDays = 365; }", "chat.RetentionDays = 30;")]
    [InlineData("var chatRetentionDays = 365;\n        if (hasConsent) { chatRetentionDays = 1825; }\n        chat.RetentionDays = chatRetentionDays;", "var chatRetentionDays = 30;\n        chat.RetentionDays = chatRetentionDays;")]
    [InlineData("var chatRetentionDays = hasConsent ? isPaid ? 1825 : 365 : 365;", "var chatRetentionDays = 30;")]
    public async Task EndInTheSame(string statement, string mended)
    {
        foreach (var order in (DocumentFix[][])[[new RetentionFix(), new RetentionByConsentFix()], [new RetentionByConsentFix(), new RetentionFix()]])
        {
            var solution = Projects.With(Platform.Net, "", ("/0/Source0.cs", SourceText.From(ConditionalTests.Source(statement)))).Solution;
            foreach (var fix in order)
            {
                solution = await BulkRun.Of(solution, fix);
            }

            Assert.Equal(ConditionalTests.Source(mended), BulkRun.TextOf(solution, "/0/Source0.cs"));
            var project = solution.Projects.Single();
            Assert.Empty(await BulkRun.Findings(project, order[0]));
            Assert.Empty(await BulkRun.Findings(project, order[1]));
            Assert.DoesNotContain((await project.GetCompilationAsync())!.GetDiagnostics(), problem => problem.Severity is DiagnosticSeverity.Error);
        }
    }
}
