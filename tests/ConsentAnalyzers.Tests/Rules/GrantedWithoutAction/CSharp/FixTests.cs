using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.GrantedWithoutAction.CSharp;

/// <summary>A missing decision counts as a no; an accept stores what was chosen.</summary>
public class FixTests
{
    private const string Store = " private readonly Dictionary<int, ConsentRecord> _records = new();";

    [Theory]
    [InlineData("bool Read(ConsentRecord? record) => record?.Allowed ?? [|true|];", "bool Read(ConsentRecord? record) => record?.Allowed ?? false;")]
    [InlineData("bool MayTrain(ConsentRecord? record) => [|record?.Allowed != false|];", "bool MayTrain(ConsentRecord? record) => record?.Allowed == true;")]
    [InlineData("bool MayTrain(ConsentRecord? record) => [|record is null || record.Allowed|];", "bool MayTrain(ConsentRecord? record) => record is not null && record.Allowed;")]
    [InlineData("bool MayTrain(ConsentRecord? record) => record is null ? /* nobody */ [|true|] : record.Allowed;", "bool MayTrain(ConsentRecord? record) => record is null ? /* nobody */ false : record.Allowed;")]
    [InlineData("bool HasConsent(int user) { if (!_records.ContainsKey(user)) return [|true|]; return _records[user].Granted; }", "bool HasConsent(int user) { if (!_records.ContainsKey(user)) return false; return _records[user].Granted; }")]
    [InlineData("void Load(User user) { var record = _consents.Find(user.Id); if (record is null) { user.AllowTraining = [|true|]; } }", "void Load(User user) { var record = _consents.Find(user.Id); if (record is null) { user.AllowTraining = false; } }")]
    [InlineData("bool HasConsent(ConsentRecord? record) => record switch { null => [|true|], _ => record.Granted };", "bool HasConsent(ConsentRecord? record) => record switch { null => false, _ => record.Granted };")]
    public Task CountsAMissingDecisionAsANo(string members, string mended) =>
        Verify<GrantAnalyzer, GrantedWithoutActionFix>.Fixes(GrantSources.In(members + Store), GrantSources.In(mended + Store));

    [Theory]
    [InlineData("public void Accept() { _user.AllowTraining = [|true|]; }", "public void Accept() { _user.AllowTraining = AllowTraining; }")]
    [InlineData("public void Accept() { _user = new User { AllowTraining = [|true|] /* yes */ }; }", "public void Accept() { _user = new User { AllowTraining = AllowTraining /* yes */ }; }")]
    public Task StoresWhatThePersonChose(string members, string mended) =>
        Verify<GrantAnalyzer, GrantedWithoutActionFix>.Fixes(Dialog(members), Dialog(mended));

    [Theory]
    [InlineData("void Window_Closing(object? sender, EventArgs e) => _user.AllowTraining = [|true|];")]
    [InlineData("void Check(User user) { if (DateTime.UtcNow > _deadline) { user.AllowTraining = [|true|]; } }")]
    [InlineData("void Load(User user) { try { Console.WriteLine(user); } catch { user.AllowTraining = [|true|]; } }")]
    [InlineData("void Load(User user) { var record = _consents.Find(user.Id); if (record is null) { [|_consents.Grant(user)|]; } }")]
    [InlineData("bool MayTrain(ConsentRecord? record) => [|record?.OptedOut != true|];")]
    public Task OffersNothingWhereAPersonHasToSay(string members) =>
        Verify<GrantAnalyzer, GrantedWithoutActionFix>.OffersNothing(GrantSources.In(members));

    [Fact]
    public Task OffersNothingThatIsStoredIntoItself() =>
        Verify<GrantAnalyzer, GrantedWithoutActionFix>.OffersNothing(GrantSources.In("public bool EmailOptIn { get; set; } public void Accept() { EmailOptIn = [|true|]; }", "public class TermsDialog"));

    private static string Dialog(string members) => GrantSources.In("public bool AllowTraining { get; set; } " + members, "public class TermsDialog");
}
