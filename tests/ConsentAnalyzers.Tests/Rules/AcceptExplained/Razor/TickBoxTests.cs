namespace ConsentAnalyzers.Tests.Rules.AcceptExplained.Razor;

/// <summary>CONSENT002 on boxes that say "I agree", and nothing on the page says to what.</summary>
public sealed class TickBoxTests
{
    [Theory]
    [InlineData("""<h1>Registration</h1><form method="post"><input name="mail" type="email"/>[|<input type="checkbox" id="a" name="a" required/>|]<label for="a">I accept</label><button type="submit">Register</button></form>""")]
    [InlineData("""<h1>Terms and conditions</h1><form method="post"><label>[|<input type="checkbox" name="a"/>|] I agree</label><button type="submit">Next</button></form>""")]
    [InlineData("""<h1>Join</h1><input @bind="mail" /><label>[|<input type="checkbox" @bind="agreed" />|] Yes, I agree</label><button disabled="@(!agreed)" @onclick="Go">Create account</button>""")]
    [InlineData("""<h1>Join</h1>[|<MudCheckBox T="bool" Label="I agree" @bind-Value="_model.Agreed"/>|]<MudButton Disabled="@(!_model.Agreed)">Next</MudButton>""")]
    [InlineData("""<EditForm Model="m"><label>[|<InputCheckbox @bind-Value="m.Ok" />|] I have read and agree</label><button disabled="@(m.Ok == false)">Send</button></EditForm>""")]
    [InlineData("""<h1>Join</h1>[|<input type="checkbox" id="ok" onchange="send.disabled = !this.checked" />|] <label for="ok">I agree</label><button id="send">Send</button><p>Have an account? <a href="/login">Log in</a></p>""")]
    public void FlagsTicksThatNothingExplains(string text) => VerifyFile.Finds("Pages/Join.razor", "@page \"/join\"\n" + text);

    [Theory]
    [InlineData("""<form method="post"><input name="mail"/><label><input type="checkbox" name="a" required/> I accept the <a href="/terms">terms</a></label><button type="submit">Register</button></form>""")]
    [InlineData("""<form method="post"><a href="/terms">Terms of use</a><label><input type="checkbox" name="a" required/> I accept</label><button type="submit">Register</button></form>""")]
    [InlineData("""<form method="post"><p>Read it <a href="/agreement.pdf">here</a></p><label><input type="checkbox" name="a" required/> I accept</label><button type="submit">Register</button></form>""")]
    [InlineData("""<form method="post"><p>You may use the service as long as you follow the rules.</p><label><input type="checkbox" name="a" required/> I accept</label><button type="submit">Register</button></form>""")]
    [InlineData("""<form method="post"><label><input type="checkbox" name="a" required/> I accept</label><p>You may use the service as long as you follow the rules.</p><button type="submit">Register</button></form>""")]
    [InlineData("""<form method="post">@Model.Terms<label><input type="checkbox" name="a" required/> I accept</label><button type="submit">Register</button></form>""")]
    [InlineData("""<form method="post"><label><input type="checkbox" name="a" required/> I agree to receive offers</label><button type="submit">Register</button></form>""")]
    [InlineData("""<form method="post"><label><input type="radio" name="a" required/> I agree</label><label><input type="radio" name="a" required/> I disagree</label><button type="submit">Next</button></form>""")]
    [InlineData("""<h1>Delete account</h1><form method="post"><label><input type="checkbox" name="a" required/> I agree</label><button type="submit">Delete</button></form>""")]
    [InlineData("""<MudForm><MudTextField T="string" Label="Name"/><MudCheckBox T="bool" Label="I agree!"/></MudForm>""")]
    [InlineData("""@foreach (var q in Questions) { <form><label><input type="checkbox" required/> I agree</label><button>Next</button></form> }""")]
    public void IsSilentOnTicksThatAreExplainedOrAnswerSomethingElse(string text) => VerifyFile.Finds("Pages/Join.razor", "@page \"/join\"\n" + text);

    [Fact]
    public void FlagsTheButtonAloneWhereItAccepts() =>
        VerifyFile.Finds("Pages/Terms.cshtml", """<h1>Terms of use</h1><form><label><input type="checkbox" name="a" required/> I agree</label>[|<button>|]Continue</button></form>""");
}
