namespace ConsentAnalyzers.Tests.Rules.GrantedWithoutAction.CSharp;

/// <summary>A clock grants nothing.</summary>
public class TimerTests
{
    [Theory]
    [InlineData("System.Threading.Timer Start() => new(_ => _user.AllowTraining = [|true|], null, 0, 1000);")]
    [InlineData("System.Threading.Timer Start() => new System.Threading.Timer(Elapse, null, 0, 1000); void Elapse(object? state) { _user.AllowTraining = [|true|]; }")]
    [InlineData("void Start(System.Timers.Timer timer) { timer.Elapsed += (_, _) => _user.AllowTraining = [|true|]; }")]
    [InlineData("void Start(System.Timers.Timer timer) { timer.Elapsed += Run; } void Run(object? sender, System.Timers.ElapsedEventArgs e) { _user.AllowTraining = [|true|]; }")]
    [InlineData("void Timer_Tick(object? sender, EventArgs e) => _user.AllowTraining = [|true|];")]
    [InlineData("void OnTimerElapsed() { [|_consents.Grant(_user)|]; }")]
    [InlineData("async Task Run(PeriodicTimer timer) { while (await timer.WaitForNextTickAsync()) { foreach (var user in _users) { user.AllowTraining = [|true|]; } } }")]
    [InlineData("async Task Wait() { await Task.Delay(TimeSpan.FromDays(30)); if (!_user.HasAnswered) { _user.AllowTraining = [|true|]; } }")]
    [InlineData("void Wait() => Task.Delay(1000).ContinueWith(_ => _user.AllowTraining = [|true|]);")]
    [InlineData("void Plan(IBackgroundJobClient jobs) => jobs.Schedule(() => [|_consents.Grant(_user)|], TimeSpan.FromDays(30));")]
    [InlineData("void Plan(IRecurringJobManager jobs) => jobs.AddOrUpdate(\"consents\", () => [|_consents.Grant(_user)|], \"0 0 * * *\");")]
    [InlineData("void Start() { Device.StartTimer(TimeSpan.FromSeconds(9), () => { _user.AllowTraining = [|true|]; return false; }); }")]
    public Task FlagsCodeThatAClockRuns(string members) => Verify<GrantAnalyzer>.Finds(GrantSources.In(members) + Schedulers);

    [Theory]
    [InlineData("public class Sweep : BackgroundService", "protected override async Task ExecuteAsync(CancellationToken stop) { foreach (var user in _users) { user.AllowTraining = [|true|]; } await Task.Yield(); }")]
    [InlineData("public class Sweep : BackgroundService", "protected override Task ExecuteAsync(CancellationToken stop) { GrantSilent(); return Task.CompletedTask; } private void GrantSilent() { foreach (var user in _users) { if (user.Answer is null) [|user.OptIn()|]; } }")]
    [InlineData("public class Sweep : BackgroundService", "protected override Task ExecuteAsync(CancellationToken stop) { _consents.Add(new ConsentRecord { User = 1, Granted = [|true|] }); return Task.CompletedTask; }")]
    [InlineData("public class Sweep : BackgroundService", "protected override Task ExecuteAsync(CancellationToken stop) { _consents.Add(new ConsentRecord(1, [|true|])); return Task.CompletedTask; }")]
    [InlineData("public class Sweep : BackgroundService", "protected override Task ExecuteAsync(CancellationToken stop) => [|_consents.GrantConsentAsync(_user)|];")]
    [InlineData("public class Sweep : BackgroundService", "protected override Task ExecuteAsync(CancellationToken stop) => _consents.SetConsentAsync(_user, [|ConsentStatus.Granted|]);")]
    [InlineData("public class Sweep : BackgroundService", "protected override Task ExecuteAsync(CancellationToken stop) { _user.AnalyticsConsent = [|ConsentStatus.Granted|]; return Task.CompletedTask; }")]
    [InlineData("public class Sweep : IHostedService", "public Task StartAsync(CancellationToken stop) { _consents.Set(_user, [|true|]); return Task.CompletedTask; } public Task StopAsync(CancellationToken stop) => Task.CompletedTask;")]
    [InlineData("public class Sweep : IJob", "public Task Execute(IJobExecutionContext context) { foreach (var user in _users) user.EmailOptIn = [|true|]; return Task.CompletedTask; }")]
    [InlineData("public class SilentUsersJob", "public void Run() { foreach (var user in _users) user.AllowTraining = [|true|]; }")]
    [InlineData("public class Sweep", "[DisableConcurrentExecution(60)] public void Process() { _user.AllowTraining = [|true|]; }")]
    [InlineData("public class Sweep", "public void Nightly([TimerTrigger(\"0 0 3 * * *\")] object timer) { _user.AllowTraining = [|true|]; }")]
    public Task FlagsServicesAndJobs(string head, string members) => Verify<GrantAnalyzer>.Finds(GrantSources.In(members, head) + Schedulers);

    [Theory]
    [InlineData("public class Sweep : BackgroundService", "protected override Task ExecuteAsync(CancellationToken stop) { foreach (var user in _users) { user.AllowTraining = false; _consents.Expire(user); _consents.Withdraw(user); user.OptOut(); } return Task.CompletedTask; }")]
    [InlineData("public class Sweep : BackgroundService", "protected override Task ExecuteAsync(CancellationToken stop) { foreach (var user in _users) user.HasAnswered = true; return Task.CompletedTask; }")]
    [InlineData("public class Sweep : BackgroundService", "protected override Task ExecuteAsync(CancellationToken stop) { foreach (var user in _users) { if (user.Answer == true) _consents.Grant(user); } return Task.CompletedTask; }")]
    [InlineData("public class Sweep : BackgroundService", "protected override Task ExecuteAsync(CancellationToken stop) { foreach (var user in _users.Where(user => user.AllowTraining)) _consents.Grant(user); return Task.CompletedTask; }")]
    [InlineData("public class Sweep : BackgroundService", "private readonly System.Threading.Channels.Channel<User> _accepted = null!; protected override async Task ExecuteAsync(CancellationToken stop) { await foreach (var user in _accepted.Reader.ReadAllAsync(stop)) { await _consents.GrantConsentAsync(user); } }")]
    [InlineData("public class Sweep : BackgroundService", "private readonly Queue<User> _requests = new(); protected override Task ExecuteAsync(CancellationToken stop) { while (_requests.TryDequeue(out var user)) _consents.Grant(user); return Task.CompletedTask; }")]
    [InlineData("public class Sweep : BackgroundService", "protected override Task ExecuteAsync(CancellationToken stop) { foreach (var user in _users) _consents.Set(user, user.Answer == true); return Task.CompletedTask; }")]
    [InlineData("public class ConsentOutboxWorker : BackgroundService", "protected override Task ExecuteAsync(CancellationToken stop) { _consents.Grant(_user); return Task.CompletedTask; }")]
    [InlineData("public class ContactImport : BackgroundService", "private readonly List<Decision> _rows = new(); protected override Task ExecuteAsync(CancellationToken stop) { foreach (var row in _rows) _consents.Add(new ConsentRecord { User = row.User, Granted = true, GivenAt = row.At }); return Task.CompletedTask; }")]
    [InlineData("public class Sweep : BackgroundService", "public bool TelemetryEnabled { get; set; } protected override Task ExecuteAsync(CancellationToken stop) { TrackChanges = true; return Task.CompletedTask; } public bool TrackChanges { get; set; }")]
    [InlineData("public class Features : BackgroundService", "public bool NewsletterFeature { get; set; } public void GrantAccess(User user) { } protected override Task ExecuteAsync(CancellationToken stop) { NewsletterFeature = true; GrantAccess(_user); return Task.CompletedTask; }")]
    [InlineData("public class Sweep : BackgroundService", "public void RequestConsent(User user) { } public bool ShowConsentBanner { get; set; } protected override Task ExecuteAsync(CancellationToken stop) { RequestConsent(_user); ShowConsentBanner = true; return Task.CompletedTask; }")]
    [InlineData("public class Sweep : IJob", "public Task Execute(IJobExecutionContext context) { _user = new User { AllowTraining = _users[0].AllowTraining }; return Task.CompletedTask; }")]
    [InlineData("public class ConsentSeeder : IHostedService", "public Task StartAsync(CancellationToken stop) { _consents.Set(_user, true); return Task.CompletedTask; } public Task StopAsync(CancellationToken stop) => Task.CompletedTask;")]
    [InlineData("public class Sweep", "void Start(System.Timers.Timer timer) { timer.Elapsed += (_, _) => { _user.AllowTraining = false; _consents.Expire(_user); }; }")]
    [InlineData("public class Sweep", "async Task OnAcceptClicked() { await Task.Delay(200); _user.AllowTraining = true; }")]
    [InlineData("public class Sweep", "void Plan(IBackgroundJobClient jobs) => jobs.Schedule(() => _consents.Expire(_user), TimeSpan.FromDays(30));")]
    [InlineData("public class Sweep", "void Plan(User user) { _consents.Grant(user); }")]
    public Task IsSilentOnWhatGrantsNothingOrCarriesOutAnAnswer(string head, string members) =>
        Verify<GrantAnalyzer>.Finds(GrantSources.In(members, head) + Schedulers);

    private const string Schedulers = """

        public abstract class BackgroundService { protected abstract Task ExecuteAsync(CancellationToken stop); }
        public interface IHostedService { Task StartAsync(CancellationToken stop); Task StopAsync(CancellationToken stop); }
        public interface IJobExecutionContext { }
        public interface IJob { Task Execute(IJobExecutionContext context); }
        public class DisableConcurrentExecutionAttribute : Attribute { public DisableConcurrentExecutionAttribute(int seconds) { } }
        public class TimerTriggerAttribute : Attribute { public TimerTriggerAttribute(string schedule) { } }
        public interface IBackgroundJobClient { string Schedule(Expression<Action> job, TimeSpan after); }
        public interface IRecurringJobManager { void AddOrUpdate(string id, Expression<Action> job, string cron); }
        public static class Device { public static void StartTimer(TimeSpan every, Func<bool> run) { } }
        """;
}
