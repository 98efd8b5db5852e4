// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/filejournal.h"
#include "core/source/lineprotocolsource.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace penstock {

struct PipelineDocument;

/// Keeps how far the run of a document has come whose source is a file, or lines of its own, so that the next one goes
/// on behind what every sink has. It goes on only in the same file, read in the same way, into the same sinks: else it
/// is said what has changed, and the run begins anew, as it does behind one that came to its end.
///
/// Lines of an export that belong elsewhere are parts, each with a pipeline of its own.
class DocumentJournal final : public FileJournal
{
    Q_DECLARE_TR_FUNCTIONS(penstock::DocumentJournal)

public:
    using Rest = LineProtocolSource::Rest;
    /// Called in any thread, with each that is kept.
    using Tell = std::function<void(const Checkpoint &)>;

    /// Null: of this document nothing is kept, as it says, or since its source cannot be read twice, or since a sink
    /// keeps nothing itself.
    static std::shared_ptr<DocumentJournal> of(const PipelineDocument &document, Tell tell);

    /// Before the first source is made, with where it begins by itself: where it begins now. Reads a part of the file.
    /// Fails when another run of the document is under way.
    Result<Rest> begin(const Rest &beginning);
    /// Behind which row the first part goes on; 0: it begins anew.
    quint64 resumesBehind() const { return m_from.row; }
    /// A further one.
    void beginPart(const Rest &from);
    /// No more parts come. `isWhole`: all came to their end, so that the next run begins anew.
    void finish(bool isWhole);

    Result<Checkpoint> open() override;
    Status save(const Checkpoint &checkpoint, bool isOver) override;
    QStringList notes() const override;
    void close() override {} ///< parts may follow

private:
    DocumentJournal(const PipelineDocument &document, Tell tell);

    std::optional<Rest> goesOn(const std::optional<ImportRecord> &earlier);

    const bool m_isFile;
    const Tell m_tell;
    Checkpoint m_from;
    bool m_isFirstPart = true;
};

} // namespace penstock
