using Heron;
using Heron.Chats;
using Heron.Pages;
using Heron.Privacy;
using Heron.Storage;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddRazorComponents();
builder.Services.AddHttpContextAccessor();
builder.Services.AddSingleton<Calendar>();
builder.Services.AddSingleton<DataFolder>();
builder.Services.AddSingleton<RetentionPolicy>();
builder.Services.AddScoped<Visitor>();
builder.Services.AddScoped<TermsUpdate>();
builder.Services.AddScoped<TrainingConsent>();
builder.Services.AddScoped<ChatHistory>();
builder.Services.AddScoped<Kept>();
builder.Services.AddScoped<Opening>();
builder.Services.AddDbContext<HeronDatabase>((services, options) =>
    options.UseSqlite($"Data Source={services.GetRequiredService<DataFolder>()["heron.db"]}"));
builder.Services.AddHostedService<ChatPurge>();
builder.Services.AddHostedService<TrainingExport>();

var app = builder.Build();
app.UseStaticFiles();
app.UseAntiforgery();
app.MapRazorComponents<App>();
app.MapGet("/mobile/terms-update", () => new TermsUpdateDialog());

using (var scope = app.Services.CreateScope())
{
    scope.ServiceProvider.GetRequiredService<Opening>().Play();
}

app.Run();
