// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/checkpoint.h"
#include "core/source/query/questions.h"

#include <QCoreApplication>
#include <QHash>
#include <QLockFile>
#include <QSet>
#include <QString>

#include <deque>
#include <mutex>

namespace penstock {

/// Keeps up to which time each measurement of a copy is settled, in a file, so that another run need not ask for it
/// again: a window is done when all its rows are settled, and sent again when it is not.
class CopyJournal final : public Checkpoints
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CopyJournal)

public:
    enum class Start {
        Anew,
        GoOn, ///< where an earlier run stopped
    };

    /// `what`: all that makes it this copy and no other: the servers, databases and bounds.
    CopyJournal(const QString &folder, const QStringList &what, Start start);

    static QString defaultFolder();

    /// Takes the file for itself and reads it. BadInput: another run has it.
    Status begin();
    /// Of measurements, up to which time all is settled; after begin().
    QHash<QString, std::int64_t> done() const;

    /// All rows of that window are given, up to that row. From any thread.
    void answered(const Question &question, quint64 lastRow);

    Result<Checkpoint> open() override { return Checkpoint(); }
    Status save(const Checkpoint &checkpoint, bool isOver) override;
    void close() override { m_lock.unlock(); }
    QStringList notes() const override { return m_notes; }
    QString path() const override { return m_path; }

private:
    struct Window
    {
        QString part;
        std::int64_t until = 0;
        quint64 before = 0; ///< the last row of the window before
        quint64 lastRow = 0;
    };

    void read();

    const QString m_folder;
    const QStringList m_what;
    const QString m_path;
    const Start m_start;
    QLockFile m_lock;
    QStringList m_notes;
    mutable std::mutex m_mutex;
    std::deque<Window> m_waiting; ///< for their rows, in the order of these
    QHash<QString, std::int64_t> m_done;
    QSet<QString> m_left;    ///< parts with a window of which rows may not be there: what comes behind it is not done
    quint64 m_lastRow = 0;   ///< of all windows
    quint64 m_unknown = 0;   ///< rows of which nobody knows whether they are there
    quint64 m_uncertain = 0; ///< the last row that may be one of them
};

} // namespace penstock
