// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Io.Dom;

namespace Samenhang.Tests.Infrastructuur;

/// <summary>Reads pages and sends forms the way a browser without script does.</summary>
public static class Html
{
    /// <summary>Gets a page that must be there; the message of a failure shows what came instead.</summary>
    public static async Task<IHtmlDocument> GetDocumentAsync(this HttpClient client, string url)
    {
        using var response = await client.GetAsync(new Uri(url, UriKind.RelativeOrAbsolute));
        return await response.DocumentAsync(HttpStatusCode.OK);
    }

    /// <summary>The HTML of an answer that must have a status.</summary>
    public static async Task<IHtmlDocument> DocumentAsync(this HttpResponseMessage response, HttpStatusCode expected)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(
            response.StatusCode == expected,
            $"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri} gave {(int)response.StatusCode} instead of {(int)expected}. "
            + $"Location: {response.Headers.Location}. Begin: {text[..Math.Min(text.Length, 2000)]}");
        var context = BrowsingContext.New(Configuration.Default);
        var address = response.RequestMessage?.RequestUri?.ToString();
        return (IHtmlDocument)await context.OpenAsync(page => page.Content(text).Address(address));
    }

    /// <summary>
    /// Sends the one form that matches, with its hidden fields (antiforgery token), what it was filled with, and its
    /// first button that submits.
    /// </summary>
    /// <param name="client">Who sends it.</param>
    /// <param name="page">The page the form is on.</param>
    /// <param name="form">CSS selector of the form.</param>
    /// <param name="fields">Names and values to fill in; a name that the form does not have fails the test.</param>
    public static Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, IHtmlDocument page, string form, params (string Name, string Value)[] fields) =>
        client.SendAsync(Submission(page, form, null, fields));

    /// <summary>Sends a form by one of its buttons (CSS selector within the form).</summary>
    public static Task<HttpResponseMessage> SubmitByAsync(
        this HttpClient client, IHtmlDocument page, string form, string button, params (string Name, string Value)[] fields) =>
        client.SendAsync(Submission(page, form, button, fields));

    /// <summary>Chooses a file in a file field.</summary>
    public static void ChooseFile(this IHtmlDocument page, string field, string fileName, byte[] content, string mediaType = "application/octet-stream")
    {
        var input = Assert.IsType<IHtmlInputElement>(page.QuerySelector($"input[type=file][name='{field}']"), exactMatch: false);
        input.Files!.Add(new ChosenFile(fileName, content, mediaType));
    }

    /// <summary>Fails when the page shows an error summary or an error beside a field.</summary>
    public static void AssertNoError(this IHtmlDocument page)
    {
        var errors = page.QuerySelectorAll("[role=alert], .utrecht-form-field-error-message, [aria-invalid=true]");
        Assert.True(errors.Length == 0, "The page shows errors: " + string.Join(" | ", errors.Select(error => error.TextContent.Trim())));
    }

    private static HttpRequestMessage Submission(IHtmlDocument page, string selector, string? button, (string Name, string Value)[] fields)
    {
        var form = (IHtmlFormElement)Assert.Single(page.QuerySelectorAll(selector));
        foreach (var group in fields.GroupBy(field => field.Name))
        {
            Fill(form, group.Key, [.. group.Select(field => field.Value)]);
        }

        var submitter = button is null
            ? form.QuerySelector<IHtmlElement>("button:not([type]), button[type=submit], input[type=submit]")
            : (IHtmlElement)Assert.Single(form.QuerySelectorAll(button));
        var request = (submitter is null ? form.GetSubmission() : form.GetSubmission(submitter))
            ?? throw new InvalidOperationException("The form cannot be sent: " + form.OuterHtml);
        var message = new HttpRequestMessage(new HttpMethod(request.Method.ToString().ToUpperInvariant()), new Uri(request.Target.Href));
        if (message.Method == HttpMethod.Post)
        {
            message.Content = new StreamContent(request.Body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", request.MimeType);
        }

        return message;
    }

    private static void Fill(IHtmlFormElement form, string name, string[] values)
    {
        var controls = form.Elements.Where(element => element.GetAttribute("name") == name).ToList();
        Assert.True(controls.Count > 0, $"The form has no field {name}, but: {string.Join(", ", form.Elements.Select(e => e.GetAttribute("name")))}");
        switch (controls[0])
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" }:
                foreach (var box in controls.OfType<IHtmlInputElement>().Where(box => box.Type is "checkbox" or "radio"))
                {
                    box.IsChecked = values.Contains(box.Value);
                }

                break;
            case IHtmlInputElement input:
                input.Value = values.Single();
                break;
            case IHtmlTextAreaElement area:
                area.Value = values.Single();
                break;
            case IHtmlSelectElement select:
                Assert.All(values, value => Assert.Contains(select.Options, option => option.Value == value));
                foreach (var option in select.Options)
                {
                    option.IsSelected = values.Contains(option.Value);
                }

                break;
            default:
                throw new InvalidOperationException($"The field {name} cannot be filled: {controls[0].OuterHtml}");
        }
    }

    private sealed class ChosenFile(string name, byte[] content, string mediaType) : IFile
    {
        public string Name => name;

        public string Type => mediaType;

        public int Length => content.Length;

        public Stream Body => new MemoryStream(content, writable: false);

        public bool IsClosed => false;

        public DateTime LastModified => DateTime.UnixEpoch;

        public IBlob Slice(int start, int end, string? contentType) =>
            new ChosenFile(name, content[start..Math.Min(end, content.Length)], contentType ?? mediaType);

        public void Close()
        {
        }

        public void Dispose()
        {
        }
    }
}
