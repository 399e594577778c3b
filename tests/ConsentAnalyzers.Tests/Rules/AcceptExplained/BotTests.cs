using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 on messages of chat bots: the text or card of a message and the buttons below it.</summary>
public class BotTests
{
    private const string Frameworks = """
        namespace Telegram
        {
            public class InlineKeyboardButton { public static InlineKeyboardButton WithCallbackData(string text, string callbackData) => new(); public static InlineKeyboardButton WithUrl(string text, string url) => new(); }
            public class KeyboardButton { public static implicit operator KeyboardButton(string text) => new(); }
            public class ReplyMarkup { }
            public class InlineKeyboardMarkup : ReplyMarkup { public InlineKeyboardMarkup(IEnumerable<InlineKeyboardButton> inlineKeyboardRow) { } public InlineKeyboardMarkup(IEnumerable<IEnumerable<InlineKeyboardButton>> inlineKeyboard) { } }
            public class ReplyKeyboardMarkup : ReplyMarkup { public ReplyKeyboardMarkup(IEnumerable<IEnumerable<KeyboardButton>> keyboard) { } public bool ResizeKeyboard { get; set; } }
            public interface ITelegramBotClient { }
            public static class TelegramBotClientExtensions { public static Task SendMessage(this ITelegramBotClient client, long chatId, string text, ReplyMarkup? replyMarkup = null) => Task.CompletedTask; public static Task EditMessageReplyMarkup(this ITelegramBotClient client, long chatId, int messageId, InlineKeyboardMarkup? replyMarkup = null) => Task.CompletedTask; }
        }

        namespace Discord
        {
            public enum ButtonStyle { Primary, Success, Danger }
            public class MessageComponent { }
            public class ComponentBuilder { public ComponentBuilder WithButton(string? label = null, string? customId = null, ButtonStyle style = ButtonStyle.Primary) => this; public MessageComponent Build() => new(); }
            public class Embed { }
            public class EmbedBuilder { public EmbedBuilder WithTitle(string title) => this; public EmbedBuilder WithDescription(string description) => this; public Embed Build() => new(); }
            public interface IMessageChannel { Task SendMessageAsync(string? text = null, Embed? embed = null, MessageComponent? components = null); }
            public class DiscordComponent { }
            public class DiscordButtonComponent : DiscordComponent { public DiscordButtonComponent(ButtonStyle style, string customId, string label) { } }
            public class DiscordMessageBuilder { public DiscordMessageBuilder WithContent(string content) => this; public DiscordMessageBuilder AddComponents(params DiscordComponent[] components) => this; }
        }

        namespace BotFramework
        {
            public static class ActionTypes { public const string ImBack = "imBack"; }
            public class CardAction { public CardAction(string? type = null, string? title = null, object? value = null) { } public string? Type { get; set; } public string? Title { get; set; } public object? Value { get; set; } }
            public class HeroCard { public string? Title { get; set; } public string? Text { get; set; } public IList<CardAction>? Buttons { get; set; } public object ToAttachment() => this; }
        }
        """;

    [Theory]
    [InlineData("""await bot.SendMessage(id, "Privacy policy", replyMarkup: new InlineKeyboardMarkup(new[] { {|CONSENT002:InlineKeyboardButton.WithCallbackData("Accept", "yes")|}, InlineKeyboardButton.WithCallbackData("Decline", "no") }));""")]
    [InlineData("""var keyboard = new InlineKeyboardMarkup(new[] { new[] { {|CONSENT002:InlineKeyboardButton.WithCallbackData("I agree", "yes")|} }, new[] { InlineKeyboardButton.WithCallbackData("No thanks", "no") } }); await bot.SendMessage(chatId: id, text: "Data processing consent", replyMarkup: keyboard);""")]
    [InlineData("""await bot.SendMessage(id, "Privacy policy", new ReplyKeyboardMarkup(new[] { new KeyboardButton[] { {|CONSENT002:"Accept"|}, "Decline" } }) { ResizeKeyboard = true });""")]
    [InlineData("""var components = new ComponentBuilder().WithButton({|CONSENT002:"Accept"|}, "yes", ButtonStyle.Success).WithButton("Decline", "no").Build(); await channel.SendMessageAsync("Terms of service", components: components);""")]
    [InlineData("""await channel.SendMessageAsync("Terms of service", components: new ComponentBuilder().WithButton(customId: "yes", {|CONSENT002:label: "Accept"|}).Build());""")]
    [InlineData("""var embed = new EmbedBuilder().WithTitle("Data collection").Build(); await channel.SendMessageAsync(embed: embed, components: new ComponentBuilder().WithButton({|CONSENT002:"Allow"|}, "yes").WithButton("Deny", "no").Build());""")]
    [InlineData("""_ = new DiscordMessageBuilder().WithContent("Data processing").AddComponents({|CONSENT002:new DiscordButtonComponent(ButtonStyle.Primary, "yes", "I agree")|}, new DiscordButtonComponent(ButtonStyle.Primary, "no", "Decline"));""")]
    [InlineData("""_ = new HeroCard { Title = "Privacy policy", Buttons = new List<CardAction> { {|CONSENT002:new CardAction(ActionTypes.ImBack, title: "Accept", value: "accept")|}, new CardAction(ActionTypes.ImBack, title: "Decline") } }.ToAttachment();""")]
    [InlineData("""_ = new HeroCard { Title = "Telemetry", Buttons = new[] { {|CONSENT002:new CardAction { Type = ActionTypes.ImBack, Title = "Allow", Value = "yes" }|}, new CardAction { Title = "No thanks" } } };""")]
    public Task FlagsAMessageThatExplainsNothing(string statements) => Find(statements);

    [Theory]
    [InlineData("""await bot.SendMessage(id, "This bot keeps your phone number until you delete your account.", replyMarkup: new InlineKeyboardMarkup(new[] { InlineKeyboardButton.WithCallbackData("I agree", "consent") }));""")]
    [InlineData("""await bot.SendMessage(id, Load("privacy"), replyMarkup: new InlineKeyboardMarkup(new[] { InlineKeyboardButton.WithCallbackData("I agree to the terms", "consent") }));""")]
    [InlineData("""await bot.SendMessage(id, "Ada wants to play", replyMarkup: new InlineKeyboardMarkup(new[] { InlineKeyboardButton.WithCallbackData("Accept", "yes"), InlineKeyboardButton.WithCallbackData("Reject", "no") }));""")]
    [InlineData("""await bot.SendMessage(id, "Privacy policy", replyMarkup: new InlineKeyboardMarkup(new[] { InlineKeyboardButton.WithUrl("Read it", "https://contoso.example"), InlineKeyboardButton.WithCallbackData("Cancel", "no") }));""")]
    [InlineData("""await bot.EditMessageReplyMarkup(id, 7, new InlineKeyboardMarkup(new[] { InlineKeyboardButton.WithCallbackData("Accept terms", "yes") }));""")]
    [InlineData("""Keep(new InlineKeyboardMarkup(new[] { InlineKeyboardButton.WithCallbackData("Accept terms", "yes") }));""")]
    [InlineData("""var embed = new EmbedBuilder().WithTitle("Data collection").WithDescription("This bot stores every message of this channel for a year.").Build(); await channel.SendMessageAsync(embed: embed, components: new ComponentBuilder().WithButton("Allow", "yes").WithButton("Deny", "no").Build());""")]
    [InlineData("""await channel.SendMessageAsync("This bot stores every message of this channel for a year.", components: new ComponentBuilder().WithButton("Accept terms", "yes").Build());""")]
    [InlineData("""await channel.SendMessageAsync(embed: given, components: new ComponentBuilder().WithButton("Accept terms", "yes").Build());""")]
    [InlineData("""Keep(new ComponentBuilder().WithButton("Accept terms", "yes").Build());""")]
    [InlineData("""_ = new DiscordMessageBuilder().WithContent("Duel").AddComponents(new DiscordButtonComponent(ButtonStyle.Primary, "yes", "Accept"), new DiscordButtonComponent(ButtonStyle.Primary, "no", "Decline"));""")]
    [InlineData("""_ = new HeroCard { Title = "Telemetry", Text = "We record which commands you send, to see which are used.", Buttons = new[] { new CardAction { Title = "Allow" }, new CardAction { Title = "No thanks" } } };""")]
    public Task IsSilentOnAMessageThatExplainsOrIsAboutSomethingElse(string statements) => Find(statements);

    private static Task Find(string statements) => Verify<AcceptActionAnalyzer>.Finds(
        $$"""
        using BotFramework;
        using Discord;
        using Telegram;

        class StartModule
        {
            public async Task Start(ITelegramBotClient bot, IMessageChannel channel, Embed given, long id)
            {
                {{statements}}
                await Task.CompletedTask;
            }

            private static string Load(string name) => "";

            private static void Keep(object keyboard) { }
        }

        {{Frameworks}}
        """);
}
