// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/checkpoint.h"

#include <QString>

#include <optional>

namespace penstock {

/// Beside a journal, which is written whole and flushed to the disk and so costs milliseconds: how far the run has come
/// since, in one line that is overwritten in place whenever more is settled. It survives the process, however that
/// ends; should the computer fail as well, the journal counts.
class SettledMark final
{
public:
    explicit SettledMark(const QString &path) : m_path(path) {}
    ~SettledMark() { close(); }

    /// Of the journal at that path.
    static QString pathOf(const QString &journal);

    /// What is there stays until more is set. `run`: a number by which the journal knows that it belongs to it.
    void open(qint64 run);
    /// Rows, place and counts. Nothing happens when it could not be opened.
    void set(const Checkpoint &settled);
    void close();
    void remove(); ///< with the file

    /// What was set last in that run. Nothing: nothing was, or it is another's, or damaged.
    static std::optional<Checkpoint> read(const QString &path, qint64 run);

private:
    Q_DISABLE_COPY_MOVE(SettledMark)

    const QString m_path;
    qint64 m_run = 0;
    int m_file = -1;
};

} // namespace penstock
