namespace ConsentAnalyzers.Tests.Rules.UseChecked;

/// <summary>Whose consent it is: a check of one person does not guard another, where both are known to differ.</summary>
public sealed class ReceiverTests
{
    [Theory]
    [InlineData("if (alice.AllowsTraining) trainer.[|Train|](bob);")]
    [InlineData("if (alice.AllowsTraining) { trainer.Train(alice); trainer.[|Train|](bob); }")]
    [InlineData("if (consents.Allows(alice)) trainer.[|Train|](bob);")]
    [InlineData("if (consents.AllowsId(alice.Id)) trainer.[|TrainOn|](bob.Id);")]
    [InlineData("consents.Ensure(alice); trainer.[|Train|](bob);")]
    [InlineData("if (alice.AllowsTraining && bob.IsActive) trainer.[|Train|](bob);")]
    [InlineData("if (alice.AllowsTraining || bob.AllowsTraining) trainer.[|Train|](bob);")]
    [InlineData("if (user.AllowsTraining) trainer.[|Train|](user.Manager!);")]
    [InlineData("if (user.Manager!.AllowsTraining) trainer.[|Train|](user);")]
    [InlineData("foreach (var one in users) { if (alice.AllowsTraining) trainer.[|Train|](one); }")]
    [InlineData("if (!alice.AllowsTraining) return; foreach (var one in users) trainer.[|Train|](one);")]
    [InlineData("var may = alice.AllowsTraining; if (may) trainer.[|Train|](bob);")]
    [InlineData("if (users[0].AllowsTraining) trainer.[|Train|](users[1]);")]
    [InlineData("users.ForEach(one => { if (alice.AllowsTraining) trainer.[|Train|](one); });")]
    [InlineData("if (!user.AllowsTraining) return; user = alice; trainer.[|Train|](user);")]
    [InlineData("var may = user.AllowsTraining; user = alice; if (may) trainer.[|Train|](user);")]
    public Task FlagsAUseOfSomebodyElse(string statements) => Finds(statements);

    [Theory]
    [InlineData("if (alice.AllowsTraining && bob.AllowsTraining) trainer.Train(bob);")]
    [InlineData("if (consents.Granted) trainer.Train(bob);")]
    [InlineData("var person = alice; if (alice.AllowsTraining) trainer.Train(person);")]
    [InlineData("var person = alice; if (person.AllowsTraining) trainer.Train(alice);")]
    [InlineData("if (user.AllowsTraining) foreach (var one in user.Chats) trainer.Train(one);")]
    [InlineData("if (user.AllowsTraining) trainer.Train(chat);")]
    [InlineData("if (chat.Owner.AllowsTraining) trainer.Train(chat);")]
    [InlineData("var owner = users.Single(one => one.Id == chat.Owner.Id); if (owner.AllowsTraining) trainer.Train(chat.Owner);")]
    [InlineData("var owner = users.First(one => one.Id == text); var again = users.First(one => one.Id == text); if (owner.AllowsTraining) trainer.Train(again);")]
    [InlineData("if (consents.AllowsId(text)) trainer.Train(user);")]
    [InlineData("if (consents.AllowsId(user.Id)) trainer.Train(user);")]
    [InlineData("if (users[0].AllowsTraining) trainer.Train(users[0]);")]
    [InlineData("users.FindAll(one => one.Id == user.Id).ForEach(one => { if (user.AllowsTraining) trainer.Train(one); });")]
    [InlineData("if (user.AllowsTraining) { var copy = new User { Id = user.Id }; trainer.Train(copy); }")]
    [InlineData("if (user is { Manager: { AllowsTraining: true } manager }) trainer.Train(manager);")]
    public Task IsSilentOnTheSamePersonAndOnWhoeverMayBe(string statements) => Finds(statements);

    [Theory]
    [InlineData("if (user.AllowsMarketing) trainer.[|Train|](user);")]
    [InlineData("if (user.AllowsAll) trainer.Train(user);")]
    [InlineData("if (consents.Has(user, \"training\")) trainer.Train(user);")]
    [InlineData("if (consents.Has(user, \"marketing\")) trainer.[|Train|](user);")]
    [InlineData("if (consents.Has(user, text)) trainer.Train(user);")]
    [InlineData("if (user.AllowsMarketing) trainer.Share(user);")]
    [InlineData("trainer.[|Share|](user);")]
    [InlineData("if (user.AllowsTraining) trainer.[|Profile|](user);")]
    [InlineData("if (user.AllowsTraining && user.AllowsMarketing) trainer.Profile(user);")]
    [InlineData("if (user.AllowsTraining || user.AllowsMarketing) trainer.[|Profile|](user);")]
    [InlineData("if (user.IsActive) trainer.[|Train|](user);")]
    public Task APurposeHasToBeTheSame(string statements) => Finds(statements);

    private static Task Finds(string statements) => Verify<DataUseAnalyzer>.Finds(Training.Running(statements));
}
