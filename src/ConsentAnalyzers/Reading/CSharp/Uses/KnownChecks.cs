using ConsentAnalyzers.Options;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>What libraries offer to ask whether a person consented. A library's <c>IsConsentNeeded</c> proves nothing.</summary>
internal static class KnownChecks
{
    private static readonly string[] Tracking = ["tracking", "analytics", "cookies"];
    private static readonly string[] Ads = ["ads", "advertising", "marketing", "personalised-ads", "personalized-ads", "analytics", "tracking"];

    public static NamedMembers All { get; } = new(
    [
        // ASP.NET Core
        .. For(Tracking, "Microsoft.AspNetCore.Http.Features.ITrackingConsentFeature", "CanTrack", "HasConsent"),

        // Google's User Messaging Platform: Unity, and the bindings for Android and iOS
        .. For(Ads, "GoogleMobileAds.Ump.Api.ConsentInformation", "CanRequestAds"),
        .. For(Ads, "Xamarin.Google.UserMesssagingPlatform.IConsentInformation", "CanRequestAds"),
        .. For(Ads, "Google.UserMessagingPlatform.ConsentInformation", "CanRequestAds"),

        // Unity: states that are compared with ConsentStatus.Granted
        .. For(["analytics", "tracking"], "UnityEngine.UnityConsent.ConsentState", "AnalyticsIntent"),
        .. For(["ads", "advertising", "marketing"], "UnityEngine.UnityConsent.ConsentState", "AdsIntent"),

        // OneSignal
        .. For([Purposes.Any], "OneSignalSDK.OneSignal", "PrivacyConsent"),
        .. For([Purposes.Any], "OneSignalSDK.DotNet.Core.OneSignalSDK", "PrivacyConsent"),

        // Firebase
        .. For(["crash-reports", "diagnostics"], "Firebase.Crashlytics.Crashlytics", "IsCrashlyticsCollectionEnabled"),

        // App Center
        .. For(["analytics", "tracking"], "Microsoft.AppCenter.Analytics.Analytics", "IsEnabledAsync"),
    ]);

    private static IEnumerable<NamedMember> For(string[] purposes, string type, params string[] members) =>
        from purpose in purposes
        from member in members
        select new NamedMember(purpose, type, member);
}
