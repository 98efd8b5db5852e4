// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/remarksmodel.h"

#include "core/async/visibletext.h"
#include "ui/common/fixedfont.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <utility>

namespace penstock {

void RemarksModel::setEntries(std::vector<Entry> entries)
{
    if (entries == m_entries)
        return; // what is selected stays so
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int RemarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int RemarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RemarksModel::word(Kind kind)
{
    switch (kind) {
    case Kind::Refused:
        return tr("Refused");
    case Kind::Mistake:
        return tr("Mistake");
    case Kind::Warning:
        return tr("Doubt");
    }
    std::unreachable();
}

QVariant RemarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(std::size_t(index.row()));
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == LineColumn)
        return fixedFont();
    if (role == Qt::DecorationRole && index.column() == KindColumn)
        return entry.kind == Kind::Warning ? themedIcon(QStringLiteral("warning"), ThemeRole::Paused)
                                           : themedIcon(QStringLiteral("error"), ThemeRole::Error);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        return entry.position.line == 0 ? QString() : formatCount(entry.position.line);
    case KindColumn:
        return word(entry.kind);
    case TextColumn:
        return visibleText(entry.text);
    default:
        return {};
    }
}

QVariant RemarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case KindColumn:
        return tr("What");
    case TextColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace penstock
