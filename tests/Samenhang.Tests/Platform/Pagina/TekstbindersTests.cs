// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Pagina;

namespace Samenhang.Tests.Platform.Pagina;

public sealed class TekstbindersTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData(" \t ", null)]
    [InlineData("\0\u0007", null)]
    [InlineData("  Súdwest-Fryslân ŵêr ", "Súdwest-Fryslân ŵêr")]
    [InlineData("een\r\ntwee\rdrie", "een\ntwee\ndrie")]
    [InlineData("a\0b\u001Bc\td", "abc\td")]
    [InlineData("gezin 👩‍👩‍👧 ✔", "gezin 👩‍👩‍👧 ✔")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    public void Only_what_nobody_can_see_is_taken_out(string? typed, string? kept) => Assert.Equal(kept, Tekstbinders.Schoon(typed));
}
