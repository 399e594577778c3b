using Microsoft.AspNetCore.Http;

namespace Heron;

/// <summary>Whose eyes the demonstration is seen through. A password would only be in the way.</summary>
public sealed class Visitor(IHttpContextAccessor http)
{
    private const string Cookie = "heron-visitor";
    private const int Robin = 1;

    public int AccountId =>
        int.TryParse(http.HttpContext?.Request.Cookies[Cookie], out var id) ? id : Robin;

    public void Become(int accountId) =>
        http.HttpContext?.Response.Cookies.Append(Cookie, accountId.ToString(), new CookieOptions { HttpOnly = true });
}
