namespace ConsentAnalyzers.Tests.Rules.GrantedWithoutAction.CSharp;

/// <summary>Accept buttons of windows that are made in code, and of dialogs that only code knows.</summary>
public class AcceptTests
{
    [Theory]
    [InlineData("public TermsForm() { btnAccept.Click += (s, e) => { _user.AllowTraining = [|true|]; }; }")]
    [InlineData("private void btnAccept_Click(object sender, EventArgs e) { _user.AllowTraining = [|true|]; DialogResult = DialogResult.OK; }")]
    [InlineData("private void OnAgree() { _consents.Grant(_user, Purpose.Training, DateTime.UtcNow); }", "[|_consents.Grant(_user, Purpose.Training, DateTime.UtcNow)|]")]
    public Task FlagsAFormThatReadsNoBox(string members, string? marked = null) => Verify<GrantAnalyzer>.Finds(
        "using System.Windows.Forms;\n" + GrantSources.In(Form + (marked is null ? members : members.Replace("_consents.Grant(_user, Purpose.Training, DateTime.UtcNow)", marked)), "public class TermsForm : Form"),
        Platform.NetFramework);

    [Theory]
    [InlineData("public TermsForm() { btnAccept.Click += (s, e) => { _user.AllowTraining = chkTraining.Checked; }; }")]
    [InlineData("private void btnAccept_Click(object sender, EventArgs e) { if (chkTraining.Checked) { _user.AllowTraining = true; } }")]
    [InlineData("private void btnAcceptAll_Click(object sender, EventArgs e) { _user.AllowTraining = true; }")]
    [InlineData("private void btnAccept_Click(object sender, EventArgs e) { _user.EmailOptIn = true; }")]
    [InlineData("private void btnAccept_Click(object sender, EventArgs e) { Store(); _user.AllowTraining = true; } private void Store() => _user.AllowTraining = chkTraining.Checked;")]
    [InlineData("private void btnAllowTraining_Click(object sender, EventArgs e) { _user.AllowTraining = true; }")]
    [InlineData("private void btnSave_Click(object sender, EventArgs e) { _user.HasAnswered = true; }")]
    public Task IsSilentWhereTheBoxIsReadOrNotMeant(string members) => Verify<GrantAnalyzer>.Finds(
        "using System.Windows.Forms;\n" + GrantSources.In(Form + members, "public class TermsForm : Form"), Platform.NetFramework);

    [Theory]
    [InlineData("public class TermsDialog", "public bool AllowTraining { get; set; } public void Accept() { _user.AllowTraining = [|true|]; }")]
    [InlineData("public class TermsViewModel", "public bool AllowTraining { get; set; } public Task AcceptAsync() { _user.AllowTraining = [|true|]; return Task.CompletedTask; }")]
    public Task FlagsADialogThatReadsNoFlag(string head, string members) => Verify<GrantAnalyzer>.Finds(GrantSources.In(members, head));

    [Theory]
    [InlineData("public class TermsDialog", "public bool AllowTraining { get; set; } public void Accept() { _user.AllowTraining = AllowTraining; }")]
    [InlineData("public class TermsDialog", "public bool AllowTraining { get; set; } public void Accept(bool training) { _user.AllowTraining = training; }")]
    [InlineData("public class TermsDialog", "public bool ShowTraining { get; set; } public void Accept() { _user.AllowTraining = true; }")]
    [InlineData("public class TermsDialog", "public void Accept() { _user.AllowTraining = true; }")]
    [InlineData("public class TermsService", "public bool AllowTraining { get; set; } public void Accept() { _user.AllowTraining = true; }")]
    public Task IsSilentOnDialogsThatReadOrOfferNothing(string head, string members) => Verify<GrantAnalyzer>.Finds(GrantSources.In(members, head));

    private const string Form = """
        private readonly CheckBox chkTraining = new CheckBox { Text = "Allow the use of my chats to train your models" };
        private readonly Button btnAccept = new Button { Text = "Accept" };

        """;
}
