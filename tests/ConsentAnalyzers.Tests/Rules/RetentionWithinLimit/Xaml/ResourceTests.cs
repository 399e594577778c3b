namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.Xaml;

public sealed class ResourceTests
{
    [Theory]
    [InlineData("""<x:Int32 x:Key="ChatRetentionDays">[|365|]</x:Int32>""")]
    [InlineData("""<sys:Double x:Key="ConversationRetentionHours"> [|43800|] </sys:Double>""")]
    [InlineData("""<sys:TimeSpan x:Key="ConversationRetention">[|1825.00:00:00|]</sys:TimeSpan>""")]
    [InlineData("""<sys:TimeSpan x:Key="ConversationRetention">[|365|]</sys:TimeSpan>""")]
    [InlineData("""<x:String x:Key="KeepRecordingsFor">[|P5Y|]</x:String>""")]
    [InlineData("""<s:Int32 x:Key="VisitorDataRetentionMonths">[|24|]</s:Int32>""")]
    public void FlagsAConstantBeyondTheLimit(string constant) => VerifyFile.Finds("Settings.xaml", Dictionary(constant));

    [Theory]
    [InlineData("""<x:Int32 x:Key="ChatRetentionDays">30</x:Int32>""")]
    [InlineData("""<x:Int32 x:Key="TempProjectRetentionDays">90</x:Int32>""")]
    [InlineData("""<x:Int32 x:Key="BackupRetentionDays">365</x:Int32>""")]
    [InlineData("""<x:Int32 x:Key="LogFileRetentionDays">365</x:Int32>""")]
    [InlineData("""<x:Int32 x:Key="ChatRetention">365</x:Int32>""")]
    [InlineData("""<x:Int32 x:Key="MaxChatRetentionDays">365</x:Int32>""")]
    [InlineData("""<sys:TimeSpan x:Key="AnimationDuration">365.00:00:00</sys:TimeSpan>""")]
    [InlineData("""<x:String x:Key="RetentionText">We keep your chats for 5 years.</x:String>""")]
    [InlineData("""<x:String x:Key="ChatRetentionDays">{0} days</x:String>""")]
    [InlineData("""<x:Int32 x:Key="ChatRetentionDays"></x:Int32>""")]
    [InlineData("""<x:Int32 x:Key="ChatRetentionDays">3""")]
    public void IsSilentOnOtherConstants(string constant) => VerifyFile.Finds("Settings.xaml", Dictionary(constant));

    [Theory]
    [InlineData("""<x:Int32 x:Key="ChatRetentionDays">[|365|]</x:Int32>""", """<x:Int32 x:Key="ChatRetentionDays">30</x:Int32>""")]
    [InlineData("""<sys:TimeSpan x:Key="ChatRetention"> [|1825.00:00:00|] </sys:TimeSpan>""", """<sys:TimeSpan x:Key="ChatRetention"> 30.00:00:00 </sys:TimeSpan>""")]
    [InlineData("""<x:String x:Key="ChatRetention">[|P5Y|]</x:String>""", """<x:String x:Key="ChatRetention">P30D</x:String>""")]
    [InlineData("""<x:String x:Key="ChatRetention">[|2 years|]</x:String>""", """<x:String x:Key="ChatRetention">30 days</x:String>""")]
    public void ShortensAConstantInItsOwnForm(string constant, string shortened) =>
        VerifyFile.Repairs("Settings.xaml", Dictionary(constant), Dictionary(shortened));

    [Fact]
    public void OffersNothingWhereTheUnitCannotSayTheLimit() =>
        VerifyFile.OffersNothing("Settings.xaml", Dictionary("""<x:Int32 x:Key="ChatRetentionYears">[|5|]</x:Int32>"""));

    [Fact]
    public void IsSilentUnderASuppressionWithAReason() =>
        VerifyFile.Finds("Settings.xaml", Dictionary("""
            <!-- consent-analyzers disable-next-line CONSENT003: the contract of each customer says so -->
            <x:Int32 x:Key="ChatRetentionDays">365</x:Int32>
            <x:Int32 x:Key="ConversationRetentionDays">[|365|]</x:Int32>
            """));

    [Fact]
    public void KeepsToTheLimitOfTheProject() =>
        VerifyFile.Repairs(
            "Settings.xaml",
            Dictionary("""<x:Int32 x:Key="ChatRetentionDays">[|365|]</x:Int32>"""),
            Dictionary("""<x:Int32 x:Key="ChatRetentionDays">90</x:Int32>"""),
            "consent_analyzers.retention_limit = 90d");

    private static string Dictionary(string content) => $"""
        <ResourceDictionary xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" xmlns:sys="clr-namespace:System;assembly=mscorlib">
          {content}
        </ResourceDictionary>
        """;
}
