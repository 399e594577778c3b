namespace ConsentAnalyzers.Tests.Rules.UseChecked;

/// <summary>The ways through code that a check has to stand on.</summary>
public sealed class FlowTests
{
    [Theory]
    [InlineData("var may = user.AllowsTraining; if (may) trainer.Train(user);")]
    [InlineData("var may = user.AllowsTraining && user.IsActive; if (!may) return; trainer.Train(user);")]
    [InlineData("var may = false; if (user.AllowsTraining) may = true; if (may) trainer.Train(user);")]
    [InlineData("var may = true; if (user.AllowsTraining) may = false; if (may) trainer.[|Train|](user);")]
    [InlineData("var may = isAdmin; if (user.AllowsTraining) may = true; if (may) trainer.[|Train|](user);")]
    [InlineData("var may = user.IsActive; may &= user.AllowsTraining; if (may) trainer.Train(user);")]
    [InlineData("var may = user.IsActive; may |= user.AllowsTraining; if (may) trainer.[|Train|](user);")]
    [InlineData("var may = user.AllowsTraining; may = isAdmin; if (may) trainer.[|Train|](user);")]
    [InlineData("bool may; if (isAdmin) may = consents.Allows(user); else may = user.AllowsTraining; if (may) trainer.Train(user);")]
    [InlineData("var (may, age) = (user.AllowsTraining, user.Age); if (may) trainer.Train(user);")]
    [InlineData("if (consents.TryGet(user, out var may) && may) trainer.Train(user);")]
    [InlineData("var refused = !user.AllowsTraining; if (refused) return; trainer.Train(user);")]
    [InlineData("bool? may = user.Answer; if (may == true) trainer.Train(user);")]
    public Task ALocal(string statements) => Finds(statements);

    [Theory]
    [InlineData("if (await consents.AllowsAsync(user)) await trainer.TrainAsync(user);")]
    [InlineData("if (!await consents.AllowsAsync(user)) return; await Task.Delay(1); await trainer.TrainAsync(user);")]
    [InlineData("if (await consents.AllowsAsync(user).ConfigureAwait(false)) await trainer.TrainAsync(user).ConfigureAwait(false);")]
    [InlineData("var asking = consents.AllowsAsync(user); Log(text); if (await asking) trainer.Train(user);")]
    [InlineData("if (consents.AllowsAsync(user).Result) trainer.Train(user);")]
    [InlineData("if (consents.AllowsAsync(user).GetAwaiter().GetResult()) trainer.Train(user);")]
    [InlineData("if (consents.AllowsAsync(user) != null) trainer.[|Train|](user);")]
    [InlineData("await consents.AllowsAsync(user); trainer.[|Train|](user);")]
    [InlineData("await consents.EnsureAsync(user); trainer.Train(user);")]
    [InlineData("_ = consents.EnsureAsync(user); trainer.[|Train|](user);")]
    [InlineData("consents.Ensure(user); trainer.Train(user);")]
    [InlineData("if (isAdmin) consents.Ensure(user); trainer.[|Train|](user);")]
    [InlineData("trainer.[|Train|](user); consents.Ensure(user);")]
    [InlineData("consents.Allows(user); trainer.[|Train|](user);")]
    public Task ACheckThatIsWaitedFor(string statements) => Finds(statements);

    [Theory]
    [InlineData("try { if (!user.AllowsTraining) return; trainer.Train(user); } finally { Log(text); }")]
    [InlineData("try { if (!user.AllowsTraining) return; } finally { trainer.[|Train|](user); }")]
    [InlineData("if (!user.AllowsTraining) return; try { Log(text); } finally { trainer.Train(user); }")]
    [InlineData("try { consents.Ensure(user); } catch (InvalidOperationException) { return; } trainer.Train(user);")]
    [InlineData("try { consents.Ensure(user); } catch (InvalidOperationException) { Log(text); } trainer.[|Train|](user);")]
    [InlineData("try { consents.Ensure(user); } catch { trainer.[|Train|](user); }")]
    [InlineData("try { Log(text); } catch (Exception) when (user.AllowsTraining) { trainer.Train(user); }")]
    [InlineData("using (var reader = new System.IO.StringReader(text)) { if (!user.AllowsTraining) return; trainer.Train(user); }")]
    [InlineData("lock (users) { if (user.AllowsTraining) trainer.Train(user); }")]
    [InlineData("try { if (user.AllowsTraining) { trainer.Train(user); } } catch { } finally { Log(text); }")]
    public Task ATry(string statements) => Finds(statements);

    [Theory]
    [InlineData("foreach (var one in users) { if (!one.AllowsTraining) continue; trainer.Train(one); }")]
    [InlineData("foreach (var one in users) { if (!one.AllowsTraining) break; trainer.Train(one); }")]
    [InlineData("foreach (var one in users) { if (one.AllowsTraining) continue; trainer.[|Train|](one); }")]
    [InlineData("foreach (var one in users) { trainer.[|Train|](one); if (!one.AllowsTraining) break; }")]
    [InlineData("for (var i = 0; i < users.Count; i++) { if (!users[i].AllowsTraining) continue; trainer.Train(users[i]); }")]
    [InlineData("for (var i = 0; i < users.Count; i++) { if (users[i].AllowsTraining) Log(text); trainer.[|Train|](users[i]); }")]
    [InlineData("while (user.AllowsTraining) { trainer.Train(user); }")]
    [InlineData("do { trainer.[|Train|](user); } while (user.AllowsTraining);")]
    [InlineData("while (!user.AllowsTraining) { await Task.Delay(1); } trainer.Train(user);")]
    [InlineData("while (true) { if (user.AllowsTraining) break; } trainer.Train(user);")]
    [InlineData("var next = user; while (next != null) { if (!next.AllowsTraining) return; trainer.Train(next); next = next.Manager; }")]
    [InlineData("if (!user.AllowsTraining) return; while (user != null) { trainer.[|Train|](user); user = user.Manager!; }")]
    [InlineData("again: if (!user.AllowsTraining) goto again; trainer.Train(user);")]
    [InlineData("if (isAdmin) goto use; if (!user.AllowsTraining) return; use: trainer.[|Train|](user);")]
    public Task ALoop(string statements) => Finds(statements);

    [Theory]
    [InlineData("IEnumerable<int> Scores() { if (!user.AllowsTraining) yield break; yield return trainer.Score(user); } Log(Scores().Count().ToString());")]
    [InlineData("IEnumerable<int> Scores() { foreach (var one in users) { if (one.AllowsTraining) yield return trainer.Score(one); } } Log(Scores().Count().ToString());")]
    [InlineData("IEnumerable<int> Scores() { foreach (var one in users) yield return trainer.[|Score|](one); } Log(Scores().Count().ToString());")]
    public Task AnIterator(string statements) => Finds(statements);

    [Theory]
    [InlineData("if (!user.AllowsTraining) Fail(); trainer.Train(user); [System.Diagnostics.CodeAnalysis.DoesNotReturn] static void Fail() => throw new InvalidOperationException();")]
    [InlineData("Require(user.AllowsTraining); trainer.Train(user); static void Require([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(false)] bool condition) { if (!condition) throw new InvalidOperationException(); }")]
    [InlineData("System.Diagnostics.Debug.Assert(user.AllowsTraining); trainer.[|Train|](user);")]
    [InlineData("_ = user.AllowsTraining ? 0 : throw new InvalidOperationException(); trainer.Train(user);")]
    [InlineData("Environment.Exit(1); if (false) trainer.Train(user);")]
    public Task AWayThatEnds(string statements) => Finds(statements);

    private static Task Finds(string statements) => Verify<DataUseAnalyzer>.Finds(Training.Running(statements));
}
