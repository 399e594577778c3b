namespace ConsentAnalyzers.Tests.Rules.GrantedWithoutAction.CSharp;

/// <summary>Who closes, leaves, goes back or scrolls on has agreed to nothing.</summary>
public class DismissalTests
{
    [Theory]
    [InlineData("void Window_Closing(object? sender, CancelEventArgs e) => _user.AllowTraining = [|true|];")]
    [InlineData("void OnDialogClosed() { _user.AllowTraining = [|true|]; }")]
    [InlineData("void Dismiss() { [|_consents.Grant(_user)|]; }")]
    [InlineData("void OnDismissed(object sender, EventArgs e) { _consents.Set(_user, [|true|]); }")]
    [InlineData("void CancelButton_Click(object sender, EventArgs e) { _user.AllowTraining = [|true|]; }")]
    [InlineData("void CloseButton_Click(object sender, EventArgs e) { _consents.Add(new ConsentRecord { User = 1, Allowed = [|true|] }); }")]
    [InlineData("bool OnBackButtonPressed() { _user.AllowTraining = [|true|]; return true; }")]
    [InlineData("void GoBack() => [|_user.OptIn()|];")]
    [InlineData("void OnScroll() { _user.AnalyticsConsent = [|ConsentStatus.Granted|]; }")]
    [InlineData("void Page_Scrolled(object sender, EventArgs e) { [|_consents.Grant(_user)|]; }")]
    [InlineData("void OnNavigatedFrom(EventArgs e) { _user.AllowTraining = [|true|]; }")]
    [InlineData("void OnLocationChanged(object? sender, EventArgs e) { [|_consents.Grant(_user)|]; }")]
    [InlineData("void OnDisappearing() { _user.AllowTraining = [|true|]; }")]
    [InlineData("void NotNow_Click(object sender, EventArgs e) { _user.AllowTraining = [|true|]; }")]
    [InlineData("void RemindMeLater() { [|_consents.Grant(_user)|]; }")]
    [InlineData("void Skip_Clicked(object sender, EventArgs e) { _user.EmailOptIn = [|true|]; }")]
    [InlineData("void Start(Banner banner) { banner.Closed += (_, _) => _user.AllowTraining = [|true|]; }")]
    [InlineData("void Start(Banner banner) { banner.Closing += Leave; } void Leave(object? sender, EventArgs e) { _user.AllowTraining = [|true|]; }")]
    [InlineData("void Start(Banner banner) { banner.Scrolled += delegate { [|_consents.Grant(_user)|]; }; }")]
    [InlineData("void Start(Banner banner) { banner.DismissCommand = new RelayCommand(() => _user.AllowTraining = [|true|]); }")]
    [InlineData("[RelayCommand] void Close() { _user.AllowTraining = [|true|]; }")]
    [InlineData("void Dispose() { _user.AllowTraining = [|true|]; }")]
    [InlineData("void OnClosing() { Store(); } private void Store() { _user.AllowTraining = [|true|]; }")]
    public Task FlagsAGrantByLeaving(string members) => Verify<GrantAnalyzer>.Finds(GrantSources.In(members) + Ui);

    [Theory]
    [InlineData("void Window_Closing(object? sender, CancelEventArgs e) => _user.AllowTraining = false;")]
    [InlineData("void Dismiss() { _consents.Withdraw(_user); _user.OptOut(); _user.AnalyticsConsent = ConsentStatus.Denied; }")]
    [InlineData("void Dismiss() { _user.HasAnswered = true; }")]
    [InlineData("void AcceptAndClose_Click(object sender, EventArgs e) { _user.AllowTraining = true; }")]
    [InlineData("void SaveAndClose() { _user.AllowTraining = true; }")]
    [InlineData("void OnDialogClosed(bool accepted) { if (accepted) { _user.AllowTraining = true; } }")]
    [InlineData("void OnDialogClosed(bool? result) { if (result == true) { _consents.Grant(_user); } }")]
    [InlineData("void OnDialogClosed(bool accepted) { _user.AllowTraining = accepted; }")]
    [InlineData("void OnClosing(Banner banner) { if (banner.Checked) { _user.AllowTraining = true; } }")]
    [InlineData("void OnDialogClosed(bool accepted) { if (!accepted) return; _user.AllowTraining = true; }")]
    [InlineData("void OnDialogClosed(ConsentStatus status) { switch (status) { case ConsentStatus.Granted: _user.AllowTraining = true; break; } }")]
    [InlineData("void Start(Banner banner) { banner.Closed += (_, _) => { if (banner.Result == true) _user.AllowTraining = true; }; }")]
    [InlineData("void Start(Banner banner) { banner.Closed += (_, _) => _user.AllowTraining = banner.Checked; }")]
    [InlineData("void Start(Banner banner) { banner.Accepted += (_, _) => _user.AllowTraining = true; }")]
    [InlineData("void OnFeedbackClosed() { TrackChanges = true; } bool TrackChanges { get; set; }")]
    [InlineData("void CancelSubscription() { _user.EmailOptIn = false; }")]
    [InlineData("void UndoOptOut_Click(object sender, EventArgs e) { _user.EmailOptIn = true; }")]
    [InlineData("void Toggle_Toggled(object sender, EventArgs e) { _user.EmailOptIn = true; }")]
    [InlineData("void Callback() { _consents.Grant(_user); }")]
    public Task IsSilentOnRefusalsAnswersAndAccepts(string members) => Verify<GrantAnalyzer>.Finds(GrantSources.In(members) + Ui);

    private const string Ui = """

        public class CancelEventArgs : EventArgs { }
        public class RelayCommandAttribute : Attribute { }
        public class RelayCommand { public RelayCommand(Action run) { } }
        public class Banner
        {
            public event EventHandler? Closed, Closing, Scrolled, Accepted;
            public bool Checked { get; set; }
            public bool? Result { get; set; }
            public object? DismissCommand { get; set; }
            public void Raise() { Closed?.Invoke(this, EventArgs.Empty); Closing?.Invoke(this, EventArgs.Empty); Scrolled?.Invoke(this, EventArgs.Empty); Accepted?.Invoke(this, EventArgs.Empty); }
        }
        """;
}
