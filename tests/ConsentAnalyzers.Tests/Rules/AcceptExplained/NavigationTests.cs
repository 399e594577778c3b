using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 leaves alone what only leads to where consent is asked for, or answers a request.</summary>
public class NavigationTests
{
    [Theory]
    [InlineData("""return RedirectToAction("Consent");""")]
    [InlineData("""return RedirectToAction(nameof(Accept));""")]
    [InlineData("""return RedirectToAction("Accept", "Consent");""")]
    [InlineData("""return RedirectToAction(actionName: "Agree");""")]
    [InlineData("""return RedirectToRoute("Consent");""")]
    [InlineData("""return RedirectToPage("Accept");""")]
    [InlineData("""return LocalRedirect(Url.Action("Accept", "Consent")!);""")]
    [InlineData("""return Redirect(Url.Page("Consent")!);""")]
    [InlineData("""return CreatedAtAction(nameof(Accept), null);""")]
    [InlineData("""return CreatedAtAction("Consent", new { id = 1 }, null);""")]
    [InlineData("""return CreatedAtRoute("Consent", null);""")]
    [InlineData("""return View("Consent");""")]
    [InlineData("""return PartialView("Accept");""")]
    [InlineData("""return Ok("Accept");""")]
    [InlineData("""return Content("Accept");""")]
    [InlineData("""return Json(new { message = "Accept" });""")]
    public Task IsSilentInAController(string statement) => Find(
        $$"""
        [Route("consent")]
        public class ConsentController : Controller
        {
            [HttpPost("accept", Name = "Accept")]
            public IActionResult Accept() { {{statement}} }
        }
        """);

    [Theory]
    [InlineData("""navigation.NavigateTo("consent");""")]
    [InlineData("""navigation.NavigateTo("Accept", forceLoad: true);""")]
    [InlineData("""var uri = navigation.ToAbsoluteUri("Agree");""")]
    public Task IsSilentInAComponent(string statement) => Find(
        $$"""
        public class ConsentPage : ComponentBase
        {
            [Inject] private NavigationManager navigation { get; set; } = null!;

            public void Leave() { {{statement}} }
        }
        """);

    [Theory]
    [InlineData("""await Shell.Current.GoToAsync("Accept");""")]
    [InlineData("""await navigation.NavigateAsync("Consent");""")]
    [InlineData("""navigation.Push("Agree");""")]
    [InlineData("""app.MapPost("accept", () => "Accept").WithName("Accept").WithTags("Consent");""")]
    public Task IsSilentOnRoutes(string statement) => Find(
        $$"""
        public class ConsentPageRoutes
        {
            public async Task Go(INavigation navigation, WebApplication app) { {{statement}} await Task.CompletedTask; }
        }

        public class Shell { public static Shell Current { get; } = new(); public Task GoToAsync(string page) => Task.CompletedTask; }
        public interface INavigation { Task NavigateAsync(string page); void Push(string page); }
        """);

    private static Task Find(string source) => Verify<AcceptActionAnalyzer>.Finds(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using RouteAttribute = Microsoft.AspNetCore.Mvc.RouteAttribute;

        """ + source,
        Platform.AspNetCore);
}
