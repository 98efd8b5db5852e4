// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pausesmodel.h"

#include "ui/common/format.h"
#include "ui/monitor/pausetext.h"

#include <QFontDatabase>

namespace penstock {

void PausesModel::setPauses(const QList<Pause> &pauses)
{
    if (pauses.size() < m_pauses.size()) {
        beginResetModel();
        m_pauses = pauses;
        endResetModel();
        return;
    }
    const int before = int(m_pauses.size());
    const bool grows = pauses.size() > before;
    if (grows)
        beginInsertRows({}, before, int(pauses.size()) - 1);
    m_pauses = pauses;
    if (grows)
        endInsertRows();
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
}

int PausesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pauses.size());
}

int PausesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PausesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool number = index.column() <= StatusColumn;
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && number)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Pause &pause = m_pauses.at(index.row());
    switch (index.column()) {
    case StartColumn:
        return formatElapsed(pause.startMs);
    case DurationColumn:
        return formatCountdown(pause.durationMs);
    case StatusColumn:
        return pause.status == 0 ? QString() : QString::number(pause.status);
    case ReasonColumn:
        return pauseReason(pause);
    case TextColumn:
        return pause.text;
    default:
        return {};
    }
}

QVariant PausesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section <= StatusColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StartColumn:
        return tr("After");
    case DurationColumn:
        return tr("Took");
    case StatusColumn:
        return tr("Status");
    case ReasonColumn:
        return tr("Reason");
    case TextColumn:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace penstock
