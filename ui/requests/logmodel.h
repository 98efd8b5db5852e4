// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/programlog.h"

#include <QAbstractTableModel>

namespace penstock {

/// The program's log, newest first.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, LevelColumn, SourceColumn, TextColumn, ColumnCount };

    explicit LogModel(ProgramLog &log, QObject *parent = nullptr);

    const LogEntry &at(int row) const { return m_entries[m_entries.size() - 1 - row]; }
    void clear(); ///< the log too

    /// On one line, but for the lines of its text: "2026-01-31 12:00:00.000  Warning  qt.svg  …".
    static QString entryText(const LogEntry &entry);
    static QString levelName(LogEntry::Level level);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void add(const LogEntry &entry);
    void repeat(const LogEntry &entry);
    static QString text(const LogEntry &entry, int column);

    ProgramLog &m_log;
    QList<LogEntry> m_entries; ///< newest last
};

} // namespace penstock
