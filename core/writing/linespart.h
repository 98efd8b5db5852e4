// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/precision.h"
#include "core/pipeline/pipelineoptions.h"
#include "core/source/lineprotocolsource.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace penstock {

struct ClientSettings;

/// Line protocol that is to be written, and how.
struct LinesToWrite
{
    QString file{};    ///< null: the text; packed by gzip or zstd or not
    QByteArray text{}; ///< UTF-8
    Precision precision = Precision::Nanoseconds;
    DefaultTags tags{};
    PipelineOptions options{}; ///< for lines of which no comment says where they belong
};

/// The lines up to those that belong to another target, and where they go. What belongs elsewhere is the source's
/// rest() after its end.
struct LinesPart
{
    std::unique_ptr<LineProtocolSource> source;
    PipelineOptions options;

    /// `target`: what the comments before `from` say.
    static LinesPart of(const LinesToWrite &lines, const ClientSettings &settings, const LineProtocolSource::Rest &from,
                        const ExportContext &target);
};

} // namespace penstock
