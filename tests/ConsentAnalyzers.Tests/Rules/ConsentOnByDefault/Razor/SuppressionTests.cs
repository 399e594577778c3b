namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Razor;

public class SuppressionTests
{
    [Fact]
    public void FlagsASuppressionWithoutReason() => VerifyFile.Finds(
        "Pages/SignUp.cshtml",
        """
        {|CONSENT902:@* consent-analyzers disable-next-line CONSENT001 *@|}
        <p>Nothing to see.</p>
        """);
}
