namespace ConsentAnalyzers.Tests.Rules.UseChecked;

/// <summary>Lambdas, local functions and sequences.</summary>
public sealed class FunctionTests
{
    [Theory]
    [InlineData("if (user.AllowsTraining) await Task.Run(() => trainer.Train(user));")]
    [InlineData("await Task.Run(() => trainer.[|Train|](user));")]
    [InlineData("await Task.Run(() => { if (user.AllowsTraining) trainer.Train(user); });")]
    [InlineData("users.ForEach(one => { if (one.AllowsTraining) trainer.Train(one); });")]
    [InlineData("users.ForEach(one => trainer.[|Train|](one));")]
    [InlineData("users.ForEach(trainer.[|Train|]);")]
    [InlineData("if (consents.Granted) users.ForEach(trainer.Train);")]
    [InlineData("var n = users.Sum(one => one.AllowsTraining ? trainer.Score(one) : 0);")]
    [InlineData("if (!consents.Granted) return; var n = users.Select(one => trainer.Score(one)).ToList();")]
    [InlineData("void Use() => trainer.Train(user); if (user.AllowsTraining) Use();")]
    [InlineData("void Use() => trainer.[|Train|](user); Use();")]
    [InlineData("void Use() => trainer.[|Train|](user); if (user.AllowsTraining) Use(); Use();")]
    [InlineData("Action use = () => trainer.Train(user); if (user.AllowsTraining) use();")]
    [InlineData("Action use = () => trainer.[|Train|](user); use();")]
    [InlineData("bool May() => user.AllowsTraining; if (May()) trainer.Train(user);")]
    [InlineData("Func<bool> may = () => user.AllowsTraining; if (may()) trainer.Train(user);")]
    [InlineData("void Ensure() { if (!user.AllowsTraining) throw new InvalidOperationException(); } Ensure(); trainer.Train(user);")]
    [InlineData("if (user.AllowsTraining) new System.Threading.Thread(() => trainer.Train(user)).Start();")]
    [InlineData("((Action)(() => trainer.[|Train|](user)))();")]
    public Task WhatRunsInPlaceStandsUnderTheCheckAroundIt(string statements) => Finds(statements);

    [Theory]
    [InlineData("if (user.AllowsTraining) AppDomain.CurrentDomain.ProcessExit += (_, _) => trainer.[|Train|](user);")]
    [InlineData("if (user.AllowsTraining) { var timer = new System.Threading.Timer(_ => trainer.[|Train|](user)); }")]
    [InlineData("var timer = new System.Threading.Timer(_ => { if (user.AllowsTraining) trainer.Train(user); });")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => { if (user.AllowsTraining) trainer.Train(user); };")]
    [InlineData("if (user.AllowsTraining) { var later = new Action[] { () => Log(text), () => trainer.[|Train|](user) }; }")]
    public Task WhatRunsLaterNeedsItsOwn(string statements) => Finds(statements);

    [Theory]
    [InlineData("foreach (var one in users.Where(u => u.AllowsTraining)) trainer.Train(one);")]
    [InlineData("foreach (var one in users.Where(u => u.IsActive)) trainer.[|Train|](one);")]
    [InlineData("foreach (var one in users.Where(u => !u.AllowsTraining)) trainer.[|Train|](one);")]
    [InlineData("foreach (var one in users.Where(u => u.IsActive && u.AllowsTraining).OrderBy(u => u.Age).Take(5)) trainer.Train(one);")]
    [InlineData("foreach (var one in users.Where(consents.Allows)) trainer.Train(one);")]
    [InlineData("var list = users.Where(u => u.AllowsTraining).ToList(); foreach (var one in list) trainer.Train(one);")]
    [InlineData("users.Where(u => u.AllowsTraining).ToList().ForEach(one => trainer.Train(one));")]
    [InlineData("var n = users.Where(u => u.AllowsTraining).Select(u => trainer.Score(u)).Sum();")]
    [InlineData("var n = users.Select(u => trainer.[|Score|](u)).Where(s => s > 0).Sum();")]
    [InlineData("var n = (from u in users where u.AllowsTraining select trainer.Score(u)).Sum();")]
    [InlineData("var n = (from u in users select trainer.[|Score|](u)).Sum();")]
    [InlineData("var n = (from u in users where u.IsActive let a = u.Age where u.AllowsTraining orderby a select trainer.Score(u)).Sum();")]
    [InlineData("trainer.Train(users.Where(u => u.AllowsTraining));")]
    [InlineData("trainer.[|Train|](users);")]
    [InlineData("trainer.[|Train|](users.Where(u => u.AllowsTraining).Concat(users));")]
    [InlineData("foreach (var one in users.Where(u => u.AllowsTraining).SelectMany(u => u.Chats)) trainer.Train(one);")]
    [InlineData("var first = users.First(u => u.AllowsTraining); trainer.Train(first);")]
    [InlineData("if (users.Find(u => u.AllowsTraining) is { } found) trainer.Train(found);")]
    [InlineData("if (users.All(u => u.AllowsTraining)) trainer.Train(users);")]
    [InlineData("if (users.Any(u => u.AllowsTraining)) trainer.[|Train|](users);")]
    [InlineData("if (users.Any(u => !u.AllowsTraining)) return; trainer.Train(users);")]
    [InlineData("var may = new List<User>(); foreach (var one in users) { if (one.AllowsTraining) may.Add(one); } trainer.Train(may);")]
    [InlineData("var may = new List<User>(); foreach (var one in users) { may.Add(one); } trainer.[|Train|](may);")]
    [InlineData("var may = users.ToList(); may.RemoveAll(u => !u.AllowsTraining); trainer.Train(may);")]
    [InlineData("Parallel.ForEach(users.Where(u => u.AllowsTraining), one => trainer.Train(one));")]
    [InlineData("foreach (var group in users.Where(u => u.AllowsTraining).GroupBy(u => u.Age)) foreach (var one in group) trainer.Train(one);")]
    [InlineData("if (alice.AllowsTraining) { var active = users.Where(u => u.IsActive); foreach (var one in active) trainer.[|Train|](one); }")]
    public Task ASequenceKeepsWhatItsElementsWereAsked(string statements) => Finds(statements);

    private static Task Finds(string statements) => Verify<DataUseAnalyzer>.Finds(Training.Running(statements));
}
