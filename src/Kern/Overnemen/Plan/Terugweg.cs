// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>How to undo what one row did, should it turn out to be rejected halfway.</summary>
internal sealed class Terugweg
{
    private readonly List<Action> _stappen = [];

    /// <summary>A new row starts.</summary>
    public void Begin() => _stappen.Clear();

    /// <summary>Remembers how to undo a step.</summary>
    public void Stap(Action terug) => _stappen.Add(terug);

    /// <summary>Undoes every step of the row, the last one first.</summary>
    public void Ga()
    {
        for (var plaats = _stappen.Count - 1; plaats >= 0; plaats--) _stappen[plaats]();
        _stappen.Clear();
    }
}
