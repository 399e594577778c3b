namespace ConsentAnalyzers.Tests.Reading.Markup.Pages;

/// <summary>Components as real Blazor applications write them.</summary>
internal static class ComponentPages
{
    /// <summary>A pop-up in the style of MudBlazor.</summary>
    public const string TermsPopup = """"
        @page "/terms"
        @rendermode InteractiveServer
        @inject IDialogService Dialogs
        @attribute [Authorize(
            Policy = "Known")]

        <MudDialog Class="terms" DefaultFocus="DefaultFocus.Element">
            <TitleContent>
                <MudText Typo="Typo.h6">Updates to Consumer Terms and Policies</MudText>
            </TitleContent>
            <DialogContent>
                <MudText>An update to our Consumer Terms and Privacy Policy will take effect on <b>September 28, 2025</b>.
                    You can accept the updated terms today.</MudText>
                <MudSelect T="List<string>" Label="@L["Region"]" ToStringFunc="@(r => r.Count > 1 ? $"{r[0]} & {r.Count}" : "none")" />
                @if (Model.Region == "EU" && Model.Age < 18)
                {
                    <MudAlert Severity="Severity.Info">Ask a parent, @Model.Parent?.Name!.</MudAlert>
                }
                else
                {
                    <MudSwitch T="bool" @bind-Value="Model.AllowTraining" Color="Color.Primary"
                               Label="Allow the use of your chats and coding sessions to train and improve our AI models" />
                }
            </DialogContent>
            <DialogActions>
                <MudButton OnClick="@(() => Close("later"))" Variant="Variant.Text">Not now</MudButton>
                <MudButton OnClick="Accept" Disabled="@(!_ready)" @ref="_button" @onclick:stopPropagation Variant="Variant.Filled">Accept</MudButton>
            </DialogActions>
        </MudDialog>

        @code {
            [CascadingParameter] private IMudDialogInstance Dialog { get; set; } = default!;
            [Parameter] public TermsModel Model { get; set; } = new() { AllowTraining = true };
            private bool _ready = 1 < 2, _late = 3 > 2;
            private readonly Dictionary<string, List<bool>> _choices = new();
            private MudButton? _button; // never <b>null</b> after "render
            private string Raw => """
                { "a": "<p>no markup</p>" }
                """;

            private RenderFragment Note => @<p class="note">@Model.Note</p>;

            private void Close(string how)
            {
                if (how is "later" or { Length: < 1 }) { Dialog.Close(DialogResult.Ok(false)); }
                else { Dialog.Close(DialogResult.Ok(true)); }
            }

            private void Accept() => Close($"accept {(Model.AllowTraining ? "all" : 'n')} {DateTime.Now:yyyy-MM-dd}");
        }
        """";

    /// <summary>Settings in the style of FluentUI and Radzen.</summary>
    public const string Settings = """
        @page "/settings/privacy"
        @using Shop.Client.Services
        @implements IDisposable
        <PageTitle>Privacy – @AppName</PageTitle>

        <FluentStack Orientation="Orientation.Vertical">
            <FluentLabel Typo="Typography.H2">Privacy</FluentLabel>
            <AuthorizeView>
                <Authorized>
                    <EditForm Model="@_settings" OnValidSubmit="SaveAsync" FormName="privacy">
                        <DataAnnotationsValidator />
                        <FluentSwitch @bind-Value="@_settings.Telemetry" @bind-Value:after="SaveAsync" UncheckedMessage="Off" CheckedMessage="On">Send usage data</FluentSwitch>
                        <RadzenCheckBox @bind-Value=@_settings.Newsletter Name="Newsletter" TValue="bool" Change=@(args => Log($"{args}")) />
                        <RadzenLabel Text="Newsletter" Component="Newsletter" Style="margin-left: 8px;" />
                        @foreach (var (purpose, index) in _purposes.Select((p, i) => (p, i)))
                        {
                            <label for="p-@index">
                                <InputCheckbox id="@($"p-{index}")" @bind-Value="purpose.Allowed" disabled="@purpose.Required" />
                                @purpose.Name
                            </label>
                            switch (purpose.Kind)
                            {
                                case Kind.Marketing:
                                case Kind.Profiling when index < 3:
                                    <small>We share this with @purpose.Partners.Count partners.</small>
                                    break;
                                default:
                                    <small>Stays with us.</small>
                                    break;
                            }
                        }
                        @{ var late = _purposes.Count > 3; }
                        <button type="submit" class="btn @(late ? "late" : null)" @onclick='() => Log("saved")'>Save</button>
                    </EditForm>
                </Authorized>
                <NotAuthorized><p>Please <a href="login?returnUrl=@Uri.EscapeDataString(Nav.Uri)">log in</a>.</p></NotAuthorized>
            </AuthorizeView>
            <Virtualize Items="_log" Context="entry" ItemSize="20"><div @key="entry.Id">@entry.Text</div></Virtualize>
            <Column TItem="Purpose"><Template Context="p">@((MarkupString)p.Html)</Template></Column>
        </FluentStack>

        <style>
            .late { color: red; }
        </style>
        """;
}
