namespace ConsentAnalyzers.Tests.Rules.GrantedWithoutAction.CSharp;

/// <summary>Silence does not become a yes when time has passed.</summary>
public class DeadlineTests
{
    [Theory]
    [InlineData("void Check(User user) { if (DateTime.UtcNow > _deadline) { user.AllowTraining = [|true|]; } }")]
    [InlineData("void Check(User user) { if (_deadline < DateTime.Now && user.Answer is null) user.AllowTraining = [|true|]; }")]
    [InlineData("void Check(User user) { if (DateTime.UtcNow < _deadline) return; user.AllowTraining = [|true|]; }")]
    [InlineData("void Check(User user, DateTime now) { if (now >= _deadline) [|_consents.Grant(user)|]; }")]
    [InlineData("void Check(User user, DateOnly today, DateOnly effective) { if (today >= effective) { user.AnalyticsConsent = [|ConsentStatus.Granted|]; } }")]
    [InlineData("void Check(User user) { if (DateTime.UtcNow < _deadline) { return; } else { user.AllowTraining = [|true|]; } }")]
    [InlineData("void Check(User user, TimeProvider clock) { if (clock.GetUtcNow() > _deadline) _consents.Set(user, [|true|]); }")]
    [InlineData("void Check(User user) { if ((DateTime.UtcNow - user.AcceptedOn!.Value).TotalDays > 30) user.AllowTraining = [|true|]; }")]
    [InlineData("void Check(User user) { if (user.AcceptedOn!.Value.AddDays(30) < DateTime.UtcNow) user.AllowTraining = [|true|]; }")]
    [InlineData("void Check(User user, bool deadlinePassed) { if (deadlinePassed) user.AllowTraining = [|true|]; }")]
    [InlineData("void Check(User user, bool hasTimedOut) { if (hasTimedOut) [|_consents.Grant(user)|]; }")]
    [InlineData("void Check(User user) { if (IsOverdue(user)) user.OptIn(); } bool IsOverdue(User user) => true;", "[|user.OptIn()|]")]
    [InlineData("void ProcessAll() { foreach (var user in _users) { if (user.Answer == null && DateTime.UtcNow > _deadline) { user.AllowTraining = [|true|]; user.AcceptedOn = DateTime.UtcNow; } } }")]
    [InlineData("void OnNotNowClicked() { if (DateTime.UtcNow > _deadline) { _user.AllowTraining = [|true|]; } }")]
    [InlineData("void OnDeadlineReached() { _user.AllowTraining = [|true|]; }")]
    [InlineData("void GracePeriodExpired(User user) => [|_consents.Grant(user)|];")]
    public Task FlagsAGrantOnceTimeHasPassed(string members, string? marked = null) =>
        Verify<GrantAnalyzer>.Finds(GrantSources.In(marked is null ? members : members.Replace("user.OptIn()", marked)));

    [Theory]
    [InlineData("void Check(User user) { if (DateTime.UtcNow > _deadline) { user.AllowTraining = false; } }")]
    [InlineData("void Check(User user) { if (DateTime.UtcNow > _deadline) { _consents.Withdraw(user); } }")]
    [InlineData("void Check(User user) { if (DateTime.UtcNow > _deadline) { user.HasAnswered = false; } }")]
    [InlineData("void OnAcceptClicked() { if (DateTime.UtcNow > _deadline) { return; } _user.AllowTraining = true; }")]
    [InlineData("void Confirm(string token, DateTime expires) { if (expires < DateTime.UtcNow) throw new InvalidOperationException(token); _user.EmailOptIn = true; }")]
    [InlineData("void Confirm(string token, DateTime expires) { if (expires > DateTime.UtcNow) { _consents.Grant(_user); } }")]
    [InlineData("void Accept() { if (DateTime.UtcNow >= _deadline) { _user.AllowTraining = true; } }")]
    [InlineData("void Check(User user) { if (DateTime.UtcNow > _deadline && user.Answer == true) user.AllowTraining = true; }")]
    [InlineData("void Check(User user) { if (DateTime.UtcNow > _deadline) { if (user.AllowTraining) { _consents.Grant(user); } } }")]
    [InlineData("bool CanShow => DateTime.UtcNow > _deadline;")]
    [InlineData("void Check(User user) { if (user.Id > 3) { user.HasAnswered = true; } }")]
    [InlineData("void Check(User user) { if (DateTime.UtcNow > _deadline) { user.IsActive = true; } }")]
    public Task IsSilentOnOtherDates(string members) => Verify<GrantAnalyzer>.Finds(GrantSources.In(members));

    [Theory]
    [InlineData("void Check(User user) { user.AllowTraining = user.Answer ?? [|DateTime.UtcNow > _deadline|]; }")]
    [InlineData("bool MayTrain(User user) => user.AllowTraining || [|DateTime.UtcNow > _deadline|];")]
    [InlineData("bool IsTrainingAllowed(User user) => user.Answer ?? [|DateTime.UtcNow > _deadline|];")]
    [InlineData("void Check(User user) { user.AllowTraining = [|DateTime.UtcNow > _deadline|]; }")]
    [InlineData("void Check(User user) { user.AllowTraining = DateTime.UtcNow > _deadline ? [|true|] : user.AllowTraining; }")]
    public Task FlagsADateThatIsTheAnswer(string members) => Verify<GrantAnalyzer>.Finds(GrantSources.In(members));

    [Theory]
    [InlineData("bool IsTrainingAllowed(User user) => user.AllowTraining && DateTime.UtcNow > _deadline;")]
    [InlineData("void Check(User user) { user.AllowTraining = user.AllowTraining && DateTime.UtcNow < _deadline; }")]
    [InlineData("bool ShowsBanner(User user) => user.Answer is null || DateTime.UtcNow > _deadline;")]
    [InlineData("void Check(User user) { user.AllowTraining = DateTime.UtcNow > _deadline ? false : user.AllowTraining; }")]
    public Task IsSilentOnADateThatNarrowsTheAnswer(string members) => Verify<GrantAnalyzer>.Finds(GrantSources.In(members));
}
