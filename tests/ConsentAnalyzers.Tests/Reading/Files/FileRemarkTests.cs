namespace ConsentAnalyzers.Tests.Reading.Files;

/// <summary>Comments on the line of a value that is repaired: what they say of the old value is said of the new one.</summary>
public sealed class FileRemarkTests
{
    [Theory]
    [InlineData("""{ "ChatRetentionDays": {|CONSENT003:1825|} } // five years""", """{ "ChatRetentionDays": 30 } // 30 days""")]
    [InlineData("""{ "ChatRetentionDays": {|CONSENT003:1825|} /* 5 years */, "UserRetention": {|CONSENT003:"P2Y"|} } // two years""", """{ "ChatRetentionDays": 30 /* 30 days */, "UserRetention": "P30D" } // 30 days""")]
    [InlineData("{\n  /* 5 years */ \"ChatRetention\": {|CONSENT003:\"1825.00:00:00\"|}\n}", "{\n  /* 30 days */ \"ChatRetention\": \"30.00:00:00\"\n}")]
    [InlineData("""{ "ChatRetentionDays": {|CONSENT003:1825|} } // keep 1825 days; was 1825 days before""", """{ "ChatRetentionDays": 30 } // keep 30 days; was 1825 days before""")]
    [InlineData("""{ "ChatRetentionHours": {|CONSENT003:8760|} } // 8760""", """{ "ChatRetentionHours": 720 } // 720""")]
    [InlineData("{\r\n\t\"ChatRetentionDays\" : {|CONSENT003:1825|} , // 5 years\r\n\t\"Seats\": 1 }", "{\r\n\t\"ChatRetentionDays\" : 30 , // 30 days\r\n\t\"Seats\": 1 }")]
    [InlineData("""{ "Privacy": { "AllowAnalytics": {|CONSENT001:true|} } } // on by default""", """{ "Privacy": { "AllowAnalytics": false } } // off by default""")]
    [InlineData("""{ "Privacy": { "AllowAnalytics": /* Enabled by default */ {|CONSENT001:true|} } }""", """{ "Privacy": { "AllowAnalytics": /* Disabled by default */ false } }""")]
    public void SayWhatHoldsNow(string before, string after) => VerifyFile.Repairs("appsettings.json", before, after);

    [Theory]
    [InlineData("""{ "ChatRetentionDays": {|CONSENT003:1825|}, "Seats": 5 } // five years""", """{ "ChatRetentionDays": 30, "Seats": 5 } // five years""")]
    [InlineData("""{ "ChatRetentionDays": {|CONSENT003:1825|} } // two weeks after the five trials""", """{ "ChatRetentionDays": 30 } // two weeks after the five trials""")]
    [InlineData("""{ "ChatRetentionDays": {|CONSENT003:1825|} } // was five years""", """{ "ChatRetentionDays": 30 } // was five years""")]
    [InlineData("{\n  \"ChatRetentionDays\": {|CONSENT003:1825|}\n  // five years\n}", "{\n  \"ChatRetentionDays\": 30\n  // five years\n}")]
    [InlineData("""{ "ChatRetentionDays": {|CONSENT003:1825|}, "Note": "// five years" }""", """{ "ChatRetentionDays": 30, "Note": "// five years" }""")]
    [InlineData("""{ "ChatRetentionDays": {|CONSENT003:1825|} /* five years""", """{ "ChatRetentionDays": 30 /* five years""")]
    public void StayWhereTheySaySomethingElse(string before, string after) => VerifyFile.Repairs("appsettings.json", before, after);

    [Fact]
    public void StayWhereTheySpeakToTheAnalyzers() => VerifyFile.Repairs(
        "appsettings.json",
        """{ "ChatRetentionDays": {|CONSENT003:1825|} } {|CONSENT902:// consent-analyzers disable CONSENT001: five years|}""",
        """{ "ChatRetentionDays": 30 } {|CONSENT902:// consent-analyzers disable CONSENT001: five years|}""");

    [Fact]
    public void AreReadInMarkupToo() => VerifyFile.Repairs(
        "Pages/Privacy.cshtml",
        """<input type="checkbox" name="newsletter" {|CONSENT001:checked|} /> @* checked by default *@ <!-- on by default -->""",
        """<input type="checkbox" name="newsletter" /> @* unchecked by default *@ <!-- off by default -->""");
}
