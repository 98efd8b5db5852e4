// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/pipelinesnapshot.h"

#include <QCoreApplication>
#include <QFile>
#include <QString>

#include <mutex>

namespace penstock {

/// The dead-letter file: a CSV with row, line, column, reason and text of every row that is not on the server. It
/// exists only when there is something in it. Any thread may write.
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

    /// Empty until something was written.
    QString path() const;

private:
    Q_DISABLE_COPY_MOVE(RejectsFile)
    Status problem(const QString &reason) const;

    mutable std::mutex m_mutex;
    QFile m_file;
};

} // namespace penstock
