// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Opgaven.Inspanningsdossier;

/// <content>What can be decided.</content>
public sealed partial class HerijkenModel
{
    /// <summary>What comes of looking again at how an effort is steered.</summary>
    public enum Herijkuitkomst
    {
        /// <summary>It goes on as it is.</summary>
        Doorgaan,

        /// <summary>It goes on in another werkwijze.</summary>
        Wijzigen,

        /// <summary>Other efforts come forth from it.</summary>
        Splitsen,

        /// <summary>It ends.</summary>
        Stoppen,

        /// <summary>It goes on in another effort.</summary>
        Samenvoegen,
    }
}
