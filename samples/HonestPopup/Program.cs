using Heron;
using HonestPopup.Chats;
using HonestPopup.Pages;
using HonestPopup.Privacy;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddRazorComponents();
builder.Services.AddSingleton<Calendar>();
builder.Services.AddSingleton<Visitor>();
builder.Services.AddSingleton<RetentionPolicy>();
builder.Services.AddSingleton<ChatHistory>();
builder.Services.AddHostedService<ChatPurge>();

var app = builder.Build();
app.UseStaticFiles();
app.UseAntiforgery();
app.MapRazorComponents<App>();
app.MapGet("/mobile/terms-update", () => new TermsUpdateDialog());
app.Run();
