// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/tableseriesmodel.h"

#include "core/async/visibletext.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

namespace penstock {

namespace {

constexpr qsizetype longestShown = 500; ///< characters

} // namespace

void TableSeriesModel::setList(const std::shared_ptr<const SeriesList> &list, const QStringList &names, bool hasGrown)
{
    const int before = rowCount();
    const int now = list ? int(list->count()) : 0;
    if (hasGrown && m_list && list && list->keys() == m_list->keys() && now >= before) {
        if (now > before)
            beginInsertRows({}, before, now - 1);
        m_list = list;
        if (now > before)
            endInsertRows();
        if (before > 0)
            Q_EMIT dataChanged(index(0, columnCount() - 1), index(before - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_list = list;
    m_names = names;
    endResetModel();
}

int TableSeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_list ? 0 : int(m_list->count());
}

int TableSeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_list ? 0 : int(m_list->keys().size()) + 1;
}

QVariant TableSeriesModel::tagData(std::size_t series, std::size_t key, int role) const
{
    const std::optional<std::string_view> text = m_list->text(series, key);
    switch (role) {
    case searchRole:
        return text ? QString::fromUtf8(text->data(), qsizetype(text->size())) : QString();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text ? visibleText(QString::fromUtf8(text->data(), qsizetype(text->size())).left(longestShown))
                    : QString(QChar(0x2013));
    case sortRole: // what is null comes first
        return text ? u' ' + QString::fromUtf8(text->data(), qsizetype(text->size())) : QString();
    case Qt::ForegroundRole:
        return text ? QVariant() : QVariant(themeColor(ThemeRole::Muted));
    case Qt::AccessibleTextRole:
        return text ? QVariant() : QVariant(tr("null"));
    default:
        return {};
    }
}

QVariant TableSeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto series = std::size_t(index.row());
    if (index.column() < int(m_list->keys().size()))
        return tagData(series, std::size_t(index.column()), role);
    switch (role) {
    case Qt::DisplayRole:
        return formatCount(m_list->rows(series));
    case sortRole:
        return quint64(m_list->rows(series));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant TableSeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_list)
        return {};
    const bool isTag = section < m_names.size();
    if (role == Qt::DisplayRole)
        return isTag ? visibleText(m_names[section]) : tr("Rows");
    if (role == Qt::TextAlignmentRole)
        return int((isTag ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace penstock
