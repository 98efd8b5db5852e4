// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <deque>

namespace penstock {

/// Reads what a server prints into a file in memory, of which each Penstock that uses the server has a handle. It keeps
/// the last 1,000 lines.
class LogTail final
{
    Q_DISABLE_COPY_MOVE(LogTail)

public:
    LogTail() = default;
    ~LogTail();

    /// A new, empty log; the handle to print into, which stays with this object. -1 with errno on failure.
    int create();
    /// The log of a server that runs. False when it cannot be read: then there is nothing to tell.
    bool open(qint64 processId);

    /// The lines that were added since; with `over`, the last one may lack its end.
    QList<QByteArray> read(bool over);

    QString text(qsizetype lines) const; ///< the last ones

private:
    void attach(int file);
    void keep(const QByteArray &line);

    int m_file = -1;
    qint64 m_position = 0;
    QByteArray m_partLine;
    std::deque<QString> m_kept;
};

} // namespace penstock
