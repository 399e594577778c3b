namespace ConsentAnalyzers.Tests.Rules.UseChecked;

/// <summary>Code that does not compile yet is judged as far as it goes, and nothing throws.</summary>
public sealed class HalfTypedCodeTests
{
    [Theory]
    [InlineData("trainer.Train(user")]
    [InlineData("trainer.[|Train|](user) if (user.AllowsTraining")]
    [InlineData("if (user.AllowsTraining) trainer.Train(user")]
    [InlineData("if (user.AllowsTraining && ) trainer.Train(user);")]
    [InlineData("if (user.) trainer.[|Train|](user);")]
    [InlineData("if (user is { AllowsTraining: }) trainer.[|Train|](user);")]
    [InlineData("if (user is { AllowsTraining: true, : 3 }) trainer.Train(user);")]
    [InlineData("switch (user) { case { AllowsTraining: true }: trainer.Train(user); ")]
    [InlineData("foreach (var one in users.Where(u => u.)) trainer.[|Train|](one);")]
    [InlineData("foreach (var one in users.Where(u => u.AllowsTraining trainer.Train(one);")]
    [InlineData("users.ForEach(one => { if (one.AllowsTraining) trainer.Train(one); ")]
    [InlineData("return trainer.[|Score|](user) ?? ;")]
    [InlineData("goto nowhere; trainer.[|Train|](user);")]
    [InlineData("try { trainer.[|Train|](user); } catch (")]
    [InlineData("void Use() { Use(); trainer.[|Train|](user); } Use();")]
    [InlineData("var f = () => trainer.Train(user")]
    [InlineData("await consents.AllowsAsync(; trainer.[|Train|](user);")]
    [InlineData("(var may, ) = (user.AllowsTraining, 1); if (may) trainer.Train(user);")]
    [InlineData("trainer.Train(")]
    [InlineData("if (consents.Has(user, )) trainer.[|Train|](user);")]
    public Task IsJudgedAsFarAsItGoes(string statements) => Verify<DataUseAnalyzer>.Finds(Training.Running(statements), allowErrors: true);

    [Theory]
    [InlineData("[RequiresConsent(")]
    [InlineData("[RequiresConsent(\"training\")] public void")]
    [InlineData("[RequiresConsent(purpose: )] public void Use() { } public void Run() => [|Use|]();")]
    [InlineData("[Unknown.RequiresConsent] public void Use() { } public void Run() => Use();")]
    [InlineData("private bool May => May; public void Run(Trainer t, User u) { if (May) t.[|Train|](u); }")]
    [InlineData("private bool _may = _may; public void Run(Trainer t, User u) { if (_may) t.[|Train|](u); }")]
    public Task AMemberMayBeHalfThere(string member) => Verify<DataUseAnalyzer>.Finds(
        Training.Types + "\npublic class Job { " + member + " }", allowErrors: true);
}
