namespace ConsentAnalyzers.Tests.Rules.GrantedWithoutAction.CSharp;

/// <summary>An error is no answer, and neither is a new version of the terms.</summary>
public class FailureAndUpgradeTests
{
    [Theory]
    [InlineData("void Load(User user) { try { Read(user); } catch (Exception) { user.AllowTraining = [|true|]; } }")]
    [InlineData("void Load(User user) { try { Read(user); } catch { [|_consents.Grant(user)|]; } }")]
    [InlineData("void Load(User user) { try { Read(user); } catch { _consents.Set(user, [|true|]); } }")]
    [InlineData("bool IsTrainingAllowed(User user) { try { Read(user); return user.AllowTraining; } catch { return [|true|]; } }")]
    [InlineData("bool HasConsent(User user) { try { Read(user); return user.AllowTraining; } catch (TimeoutException) { return [|true|]; } }")]
    [InlineData("ConsentRecord Load(User user) { try { Read(user); return new(); } catch { return new ConsentRecord { Granted = [|true|] }; } }")]
    [InlineData("void Migrate(User user) { if (user.TermsVersion < 2) { user.TermsVersion = 2; user.AllowTraining = [|true|]; } }")]
    [InlineData("void UpgradeConsents() { foreach (var user in _users) { user.AllowTraining = [|true|]; } }")]
    [InlineData("void OnTermsUpdated() { foreach (var user in _users) { [|_consents.Grant(user)|]; } }")]
    [InlineData("void PublishNewTerms(int version) { foreach (var user in _users) { user.TermsVersion = version; user.AllowTraining = [|true|]; } }")]
    [InlineData("void MigrateToPolicyVersion(int version) { foreach (var user in _users) { _consents.Add(new ConsentRecord { User = user.Id, Granted = [|true|] }); } }")]
    public Task FlagsThem(string members) => Verify<GrantAnalyzer>.Finds(GrantSources.In(members + Reading));

    [Theory]
    [InlineData("void Load(User user) { try { Read(user); } catch { user.AllowTraining = false; } }")]
    [InlineData("void Load(User user) { try { Read(user); } catch { _consents.Withdraw(user); } }")]
    [InlineData("bool IsTrainingAllowed(User user) { try { Read(user); return true; } catch { return false; } }")]
    [InlineData("bool IsReachable(User user) { try { Read(user); return false; } catch { return true; } }")]
    [InlineData("void Load(User user) { try { Read(user); } catch { user.IsActive = true; } }")]
    [InlineData("void MigrateConsents() { foreach (var user in _users) { if (user.AllowTraining) { _consents.Grant(user); } } }")]
    [InlineData("void MigrateConsents() { foreach (var user in _users) { _consents.Set(user, user.AllowTraining); } }")]
    [InlineData("void OnTermsUpdated() { foreach (var user in _users) { user.AllowTraining = false; user.HasAnswered = false; } }")]
    [InlineData("void OnTermsUpdated() { foreach (var user in _users) { _consents.Expire(user); } }")]
    [InlineData("void MigrateConsents(List<Decision> old) { foreach (var row in old) { _consents.Add(new ConsentRecord { User = row.User, Granted = true, GivenAt = row.At, Evidence = row.ToString() }); } }")]
    [InlineData("void UpgradeDatabase() { foreach (var user in _users) { user.IsActive = true; } }")]
    public Task IsSilentOnRefusalsAndOnEarlierDecisions(string members) => Verify<GrantAnalyzer>.Finds(GrantSources.In(members + Reading));

    private const string Reading = " private void Read(User user) => Console.WriteLine(user);";
}
