// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Regels;

/// <summary>What kind of organisation decides; its organs are called after it.</summary>
public enum Organisatietype
{
    /// <summary>Raad, college (Gemeentewet).</summary>
    Gemeente,

    /// <summary>Provinciale staten, gedeputeerde staten (Provinciewet).</summary>
    Provincie,

    /// <summary>Algemeen bestuur, dagelijks bestuur (Waterschapswet).</summary>
    Waterschap,

    /// <summary>Algemeen bestuur, dagelijks bestuur (Wet gemeenschappelijke regelingen).</summary>
    Samenwerking,
}
