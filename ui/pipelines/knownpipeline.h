// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentlist.h"
#include "core/documents/documentstart.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace penstock {

struct Services;

/// A known document and its run, whoever looks at them.
class KnownPipeline final : public QObject
{
    Q_OBJECT

public:
    KnownPipeline(const DocumentList::Entry &entry, const Services &services, QObject *parent = nullptr);
    ~KnownPipeline() override;

    const QString &path() const { return m_path; }
    const Result<PipelineDocument> &document() const { return m_document; }
    const LastRun &last() const { return m_last; }
    bool startsWithPenstock() const { return m_startsWithPenstock; }
    void setStartsWithPenstock(bool starts);

    void read(); ///< the file may be another than before
    void start();
    Status startAgain(); ///< says why not
    void finish();
    void stop();        ///< at once; what is on its way is waited for
    void togglePause(); ///< by hand
    void tryNow();      ///< a server that is waited for

    bool isRunning() const { return m_run && m_run->state() != DocumentStart::State::Ended; }
    bool waitsForServer() const; ///< before it runs
    bool isWrong() const;
    const DocumentStart *run() const { return m_run.get(); } ///< null: there was none since the program began
    Pipeline *pipeline() const;                              ///< that runs, or did last; null when it is gone

Q_SIGNALS:
    void changed();
    void progressed(); ///< often, while it runs
    void startsChanged(bool startsWithPenstock);
    void ended(const penstock::LastRun &last);

private:
    void follow(); ///< the pipeline that runs now, if another does
    void runChanged();

    const QString m_path;
    const Services &m_services;
    bool m_startsWithPenstock;
    Result<PipelineDocument> m_document;
    std::unique_ptr<DocumentStart> m_run;
    QPointer<Pipeline> m_pipeline;
    LastRun m_last;
};

} // namespace penstock
