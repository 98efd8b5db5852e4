// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/queue/importqueue.h"

#include <QObject>

class QMimeData;

namespace penstock {

struct PipelineSnapshot;

/// The files of a wizard: the one on its pages, and the queue that it is of. Each has its turn when next() is said, so
/// that somebody can look at what became of the one before.
class WizardFiles final : public QObject
{
    Q_OBJECT

public:
    /// At least one file; the first begins with the event loop.
    explicit WizardFiles(const QStringList &files, QObject *parent = nullptr);

    /// The local files of a drop but for profiles of imports.
    static QStringList ofDrop(const QMimeData *data);

    ImportQueue &queue() { return m_queue; }
    QString file() const;     ///< on the pages
    int position() const;     ///< of it, from 1
    int count() const;        ///< of all
    int waitingCount() const; ///< behind the one on the pages
    /// Those that had no turn; `isOver`: the one on the pages had.
    QStringList withoutTurn(bool isOver) const;

    void add(const QStringList &files);
    /// Files that somebody dropped: instead of the only one, as long as it is not written; else behind all others.
    void take(const QStringList &files, bool isBeingWritten);
    void replace(const QString &file); ///< another instead of the one on the pages

    /// Why the one on the pages cannot be imported.
    void setProblem(const std::optional<Error> &problem) { m_problem = problem; }
    /// The one on the pages is written, maybe once more.
    void beginRun();
    /// What became of it; nothing when that is known already.
    std::optional<ImportQueue::State> endRun(const PipelineSnapshot &snapshot);
    /// The next file; one on the pages that was not written is left out.
    void next();

Q_SIGNALS:
    void begun(const QString &file);

private:
    qsizetype index() const;

    ImportQueue m_queue;
    quint64 m_id = 0; ///< of the one on the pages
    std::optional<Error> m_problem;
};

} // namespace penstock
