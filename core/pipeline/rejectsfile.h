// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/rejectedrow.h"

#include <QCoreApplication>
#include <QFile>
#include <QList>
#include <QString>

#include <atomic>
#include <mutex>

namespace penstock {

/// The dead-letter file: a CSV with row, line, column, reason and text of every row that is not on the server, or may
/// not be. The text is the person's own, byte for byte. It exists only when there is something in it. Any thread may
/// write.
class RejectsFile
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RejectsFile)

public:
    /// An empty path: nothing is ever written.
    explicit RejectsFile(const QString &path);
    ~RejectsFile();

    /// Finds out whether the file can be written. An earlier rejects file of the same name is added to; any other file
    /// that holds something is refused.
    Status open();

    Status write(const QList<RejectedRow> &rows);
    Status flush();

    /// Nothing is written any more. Puts what was written in the order of the rows, which become known in another.
    Status putInOrder();

    /// Writes these rows, and nothing else, to a file of the same form, which appears whole or not at all.
    static Status save(const QList<RejectedRow> &rows, const QString &path);

    /// Empty until something was written.
    QString path() const { return m_wasWritten ? m_path : QString(); }

private:
    Q_DISABLE_COPY_MOVE(RejectsFile)
    Status problem(const QString &reason) const;

    const QString m_path;
    std::mutex m_mutex;
    QFile m_file;
    qint64 m_begin = 0; ///< where the rows of this run begin
    quint64 m_lastRow = 0;
    bool m_isInOrder = true;
    std::atomic<bool> m_wasWritten = false;
};

} // namespace penstock
