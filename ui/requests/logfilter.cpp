// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/logfilter.h"

#include "ui/requests/logmodel.h"

namespace penstock {

void LogFilter::setWanted(LogEntry::Level least, const QString &text)
{
    m_least = least;
    m_text = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *const model = qobject_cast<const LogModel *>(sourceModel());
    if (!model)
        return true;
    const LogEntry &entry = model->at(row);
    return entry.level >= m_least && LogModel::entryText(entry).contains(m_text, Qt::CaseInsensitive);
}

} // namespace penstock
