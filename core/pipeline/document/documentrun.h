// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/pipeline/document/pipelinedocument.h"
#include "core/pipeline/outlet.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace penstock {

class ListSink;
class Source;
class TailCheckpoints;

/// What a document's pipeline is made of, once its secrets and the servers of its sinks are known.
struct DocumentRun
{
    /// Requested: a source that never ends by itself ends behind what it has.
    std::stop_token finish{};
    /// See ListenerOptions.
    std::function<void(const QString &address, quint16 port)> listening{};
    /// Makes the source of a CSV file, which an import knows how to read; null: there are none.
    std::function<Result<std::unique_ptr<Source>>(const CsvEntry &, Flavour)> csv{};
    /// Of the sinks that write to InfluxDB, in their order.
    QList<ClientSettings> servers{};
    /// Of a source that asks one; without its answer the source is none that could be opened.
    std::optional<ClientSettings> asked{};

    /// Of a tail whose place is kept: makeSource() begins it; it is to be given to the pipeline as well. Null: nothing
    /// is kept.
    std::shared_ptr<TailCheckpoints> tail{};

    /// Of lines whose comments say where they belong (an export of 1.x): where a part of them begins, and what was said
    /// before it. The first is beginningOf(), each further one restOf() the source of the part before.
    LineProtocolSource::Rest from{};

    /// The document whose sinks are where the comments before that part say; to be given to the others.
    PipelineDocument partOf(const PipelineDocument &document) const;

    /// Fetches the listener's token, and looks at a CSV file, which may take a while.
    Result<std::unique_ptr<Source>> makeSource(const PipelineDocument &document) const;
    /// `lists`: the sinks that keep what is written, to be looked at after the end; the outlets own them.
    Outlets makeOutlets(const PipelineDocument &document, QList<const ListSink *> &lists) const;
};

/// Reads the comments at the start of a file.
LineProtocolSource::Rest beginningOf(const PipelineDocument &document);
/// What the source left, at its end, since it belongs elsewhere.
std::optional<LineProtocolSource::Rest> restOf(const Source &source);

/// The servers of a document: of its sinks, in their order, then of its source.
QList<ServerEntry> serversOf(const PipelineDocument &document);

/// Whether its source goes on until it is asked to finish; else a stop is a stop.
bool isEndless(const PipelineDocument &document);
bool isEndless(const PipelineDocument::SourceEntry &source);

/// What people call the source and the sinks of a document.
QString sourceName(const PipelineDocument &document);
QStringList sinkNames(const PipelineDocument &document);

} // namespace penstock
