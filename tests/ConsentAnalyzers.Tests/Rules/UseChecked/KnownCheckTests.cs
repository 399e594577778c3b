namespace ConsentAnalyzers.Tests.Rules.UseChecked;

/// <summary>What libraries offer to ask whether a person consented.</summary>
public sealed class KnownCheckTests
{
    [Theory]
    [InlineData("tracking", "if (context.Features.Get<ITrackingConsentFeature>()?.CanTrack ?? false) tracker.Send();")]
    [InlineData("analytics", "if (context.Features.Get<ITrackingConsentFeature>() is { HasConsent: true }) tracker.Send();")]
    [InlineData("cookies", "var feature = context.Features.Get<ITrackingConsentFeature>(); if (feature is null || !feature.CanTrack) return; tracker.Send();")]
    [InlineData("analytics", "if (context.Features.Get<ITrackingConsentFeature>()?.CanTrack != false) tracker.[|Send|]();")]
    [InlineData("analytics", "if (!context.Features.Get<ITrackingConsentFeature>()!.IsConsentNeeded) tracker.[|Send|]();")]
    [InlineData("training", "if (context.Features.Get<ITrackingConsentFeature>()?.CanTrack == true) tracker.[|Send|]();")]
    public Task OfAspNetCore(string purpose, string statements) => Verify<DataUseAnalyzer>.Finds(
        "using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Http.Features;\n" + Training.Attributes + Tracker(purpose) + $$"""
        public class Page { public void Run(HttpContext context, Tracker tracker) { {{statements}} } }
        """,
        Platform.AspNetCore);

    [Theory]
    [InlineData("ads", "namespace GoogleMobileAds.Ump.Api { public static class ConsentInformation { public static bool CanRequestAds() => true; } }", "if (GoogleMobileAds.Ump.Api.ConsentInformation.CanRequestAds()) tracker.Send();")]
    [InlineData("ads", "namespace Xamarin.Google.UserMesssagingPlatform { public interface IConsentInformation { bool CanRequestAds(); } }", "Xamarin.Google.UserMesssagingPlatform.IConsentInformation info = null!; if (!info.CanRequestAds()) return; tracker.Send();")]
    [InlineData("analytics", "namespace UnityEngine.UnityConsent { public enum ConsentStatus { Unspecified, Granted, Denied } public struct ConsentState { public ConsentStatus AnalyticsIntent; public ConsentStatus AdsIntent; } public static class EndUserConsent { public static ConsentState GetConsentState() => default; } }", "if (UnityEngine.UnityConsent.EndUserConsent.GetConsentState().AnalyticsIntent == UnityEngine.UnityConsent.ConsentStatus.Granted) tracker.Send();")]
    [InlineData("analytics", "namespace UnityEngine.UnityConsent { public enum ConsentStatus { Unspecified, Granted, Denied } public struct ConsentState { public ConsentStatus AnalyticsIntent; public ConsentStatus AdsIntent; } public static class EndUserConsent { public static ConsentState GetConsentState() => default; } }", "if (UnityEngine.UnityConsent.EndUserConsent.GetConsentState().AnalyticsIntent != UnityEngine.UnityConsent.ConsentStatus.Denied) tracker.[|Send|]();")]
    [InlineData("analytics", "namespace Microsoft.AppCenter.Analytics { public static class Analytics { public static Task<bool> IsEnabledAsync() => Task.FromResult(true); } }", "if (Microsoft.AppCenter.Analytics.Analytics.IsEnabledAsync().Result) tracker.Send();")]
    [InlineData("crash-reports", "namespace Firebase.Crashlytics { public static class Crashlytics { public static bool IsCrashlyticsCollectionEnabled { get; set; } } }", "if (Firebase.Crashlytics.Crashlytics.IsCrashlyticsCollectionEnabled) tracker.Send();")]
    [InlineData("push", "namespace OneSignalSDK { public static class OneSignal { public static bool PrivacyConsent { get; set; } } }", "if (OneSignalSDK.OneSignal.PrivacyConsent) tracker.Send();")]
    public Task OfLibraries(string purpose, string library, string statements) => Verify<DataUseAnalyzer>.Finds(
        Training.Attributes + Tracker(purpose) + $$"""
        public class Page { public void Run(Tracker tracker) { {{statements}} } }
        {{library}}
        """);

    private static string Tracker(string purpose) => $$"""

        public class Tracker { [RequiresConsent("{{purpose}}")] public void Send() { } }

        """;
}
