using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class ConsentStateTests
{
    [Theory]
    [InlineData("public enum ConsentStatus { [|Given|], NotGiven }")]
    [InlineData("public enum ConsentState { Granted = [|0|], Denied = 1, Unknown = 2 }")]
    [InlineData("public enum MarketingConsent : byte { [|OptedIn|], OptedOut }")]
    public Task FlagsAZeroMemberThatGrants(string type) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.OffersNothing(type);

    [Theory]
    [InlineData("public enum ConsentStatus { Pending, Given, Refused }")]
    [InlineData("public enum ConsentStatus { Unknown, Granted = 1, Denied = 2 }")]
    [InlineData("public enum ConsentStatus { Granted = 1, Denied = 2 }")]
    [InlineData("public enum ConsentDialogResult { Accepted, Declined }")]
    [InlineData("public enum ConsentAction { Granted, Withdrawn }")]
    [InlineData("public enum FriendRequestStatus { Accepted, Declined }")]
    [InlineData("public enum OrderState { Accepted, Rejected, Pending }")]
    [InlineData("public enum PermissionStatus { Granted, Denied, Unknown }")]
    public Task IsSilentOnOtherEnums(string type) => Verify<ConsentToggleAnalyzer>.Finds(type);

    [Theory]
    [InlineData("public ConsentStatus Status { get; set; } = [|ConsentStatus.Granted|];")]
    [InlineData("public ConsentStatus Analytics = [|ConsentStatus.Granted|];")]
    [InlineData("public void Start(ConsentStatus analytics = [|ConsentStatus.Granted|]) { }")]
    [InlineData("public Store() { Status = [|ConsentStatus.Granted|]; } public ConsentStatus Status { get; set; }")]
    [InlineData("public ConsentStatus Get(ConsentStatus? status) => status ?? [|ConsentStatus.Granted|];")]
    public Task FlagsAStateThatStartsGranted(string member) => Verify<ConsentToggleAnalyzer>.Finds(Source(member));

    [Theory]
    [InlineData("public ConsentStatus Status { get; set; } = ConsentStatus.Unknown;")]
    [InlineData("public ConsentStatus Status { get; set; } = ConsentStatus.Denied;")]
    [InlineData("public bool IsGranted(ConsentStatus status) => status == ConsentStatus.Granted;")]
    [InlineData("public ConsentStatus Status { get; set; } public void Accept() => Status = ConsentStatus.Granted;")]
    [InlineData("public OrderState State { get; set; } = OrderState.Accepted;")]
    public Task IsSilentOnOtherStates(string member) => Verify<ConsentToggleAnalyzer>.Finds(Source(member));

    [Fact]
    public Task FixesAStateToUndecided() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            Source("public Store() { Status = [|ConsentStatus.Granted|]; } public ConsentStatus Status { get; set; }"),
            Source("public Store() { Status = ConsentStatus.Unknown; } public ConsentStatus Status { get; set; }"));

    private static string Source(string member) => $$"""
        public enum ConsentStatus { Denied, Granted, Unknown }
        public enum OrderState { Pending, Accepted }
        public class Store { {{member}} }
        """;
}
