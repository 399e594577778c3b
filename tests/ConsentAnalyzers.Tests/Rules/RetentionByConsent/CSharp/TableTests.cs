namespace ConsentAnalyzers.Tests.Rules.RetentionByConsent.CSharp;

public class TableTests
{
    [Theory]
    [InlineData("Dictionary<ConsentState, int> ChatRetentionDays = new() { [ConsentState.Granted] = 1825, [ConsentState.Denied] = [|1825|] };")]
    [InlineData("Dictionary<ConsentState, int> ChatRetentionDays = new() { { ConsentState.Granted, 1825 }, { ConsentState.Denied, [|365|] } };")]
    [InlineData("Dictionary<ConsentState, int> ChatRetentionDays = new() { { ConsentState.Granted, 1825 }, { ConsentState.Denied, 30 }, { ConsentState.Unknown, [|365|] } };")]
    [InlineData("Dictionary<ConsentState, TimeSpan> Retention = new() { [ConsentState.Granted] = TimeSpan.FromDays(1825), [ConsentState.Denied] = [|TimeSpan.FromDays(1825)|] };")]
    [InlineData("Dictionary<ConsentState, TimeSpan> RetentionByConsent = new() { [ConsentState.Granted] = TimeSpan.FromDays(1825), [ConsentState.Denied] = [|TimeSpan.FromDays(1825)|] };")]
    [InlineData("Dictionary<bool, int> RetentionDaysByConsent = new() { [true] = 1825, [false] = [|1825|] };")]
    [InlineData("Dictionary<bool, int> RetentionDaysByOptOut = new() { [true] = [|1825|], [false] = 30 };")]
    [InlineData("Dictionary<string, int> ChatRetentionDays = new() { [\"opted-in\"] = 1825, [\"opted-out\"] = [|1825|] };")]
    [InlineData("Dictionary<string, int> RetentionDaysByConsent = new() { [\"given\"] = 1825, [\"refused\"] = [|365|] };")]
    [InlineData("(ConsentState State, int RetentionDays)[] ChatRetention = { (ConsentState.Granted, 1825), (ConsentState.Denied, [|365|]) };")]
    [InlineData("KeyValuePair<ConsentState, int>[] ChatRetentionDays = { new(ConsentState.Granted, 1825), new(ConsentState.Denied, [|365|]) };")]
    public Task FlagsTheEntryOfARefusal(string field) => Verify<RetentionByConsentAnalyzer>.Finds(Source(field));

    [Theory]
    [InlineData("Dictionary<ConsentState, int> ChatRetentionDays = new() { [ConsentState.Granted] = 1825, [ConsentState.Denied] = 30 };")]
    [InlineData("Dictionary<ConsentState, int> ChatRetentionDays = new() { [ConsentState.Granted] = 30, [ConsentState.Denied] = 30 };")]
    [InlineData("Dictionary<RequestStatus, int> ApplicantRetentionDays = new() { [RequestStatus.Accepted] = 3650, [RequestStatus.Rejected] = 180 };")]
    [InlineData("Dictionary<string, int> ApplicantRetentionDays = new() { [\"accepted\"] = 3650, [\"rejected\"] = 180 };")]
    [InlineData("Dictionary<bool, int> ChatRetentionDays = new() { [true] = 1825, [false] = 1825 };")]
    [InlineData("Dictionary<string, int> ChatRetentionDays = new() { [\"free\"] = 1825, [\"pro\"] = 1825 };")]
    [InlineData("Dictionary<ConsentState, int> PollIntervalDays = new() { [ConsentState.Granted] = 90, [ConsentState.Denied] = 90 };")]
    [InlineData("Dictionary<ConsentState, int> Colors = new() { [ConsentState.Granted] = 1825, [ConsentState.Denied] = 1825 };")]
    [InlineData("Dictionary<ConsentState, int> InvoiceRetentionDays = new() { [ConsentState.Granted] = 1825, [ConsentState.Denied] = 1825 };")]
    public Task IsSilentOnEntriesWithinTheLimitAndOfOtherThings(string field) => Verify<RetentionByConsentAnalyzer>.Finds(Source(field));

    [Theory]
    [InlineData("Dictionary<ConsentState, int> ChatRetentionDays = new() { [ConsentState.Granted] = [|1825|], [ConsentState.Denied] = 1825 };")]
    [InlineData("Dictionary<ConsentState, int> ChatRetentionDays = new() { [ConsentState.Granted] = 30, [ConsentState.Denied] = 1825 };")]
    public Task LeavesTheEntryOfARefusalToThisRule(string field) => Verify<RetentionAnalyzer>.Finds(Source(field));

    [Fact]
    public Task ShortensTheEntry() => Verify<RetentionByConsentAnalyzer, ConsentAnalyzers.CodeFixes.RetentionByConsentFix>.Fixes(
        Source("Dictionary<ConsentState, int> ChatRetentionDays = new() { [ConsentState.Granted] = 1825, [ConsentState.Denied] = [|1825|] };"),
        Source("Dictionary<ConsentState, int> ChatRetentionDays = new() { [ConsentState.Granted] = 1825, [ConsentState.Denied] = 30 };"));

    private static string Source(string field) => $$"""
        public class Settings
        {
            public {{field}}
        }
        public enum ConsentState { Unknown, Granted, Denied }
        public enum RequestStatus { Pending, Accepted, Rejected }
        """;
}
