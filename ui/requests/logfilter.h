// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/programlog.h"

#include <QSortFilterProxyModel>

namespace penstock {

/// Rows of the program's log from a level on, with a text in them.
class LogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWanted(LogEntry::Level least, const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogEntry::Level m_least = LogEntry::Level::Debug;
    QString m_text;
};

} // namespace penstock
