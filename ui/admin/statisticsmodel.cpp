// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/statisticsmodel.h"

#include "core/async/visibletext.h"
#include "ui/common/fixedfont.h"
#include "ui/common/format.h"

#include <QLocale>

#include <cmath>
#include <limits>

namespace penstock {

namespace {

using Kind = ServerStatistic::Kind;

/// Whole numbers by the locale, with all digits; others as exact as they came.
QString numberText(const ServerStatistic &statistic)
{
    bool isWhole = false;
    const qint64 whole = statistic.exact.toLongLong(&isWhole);
    return isWhole ? QLocale().toString(whole) : statistic.exact;
}

QString changeText(double perSecond)
{
    if (perSecond == 0)
        return QStringLiteral("0");
    const QString number =
        std::abs(perSecond) < 0.01 ? QLocale().toString(perSecond, 'g', 2) : formatCompact(perSecond);
    return perSecond > 0 ? u'+' + number : number;
}

} // namespace

void StatisticsModel::add(const ServerStatistics &reading, qint64 ms, std::int64_t time)
{
    QSet<QString> told;
    told.reserve(qsizetype(reading.list.size()));
    for (const ServerStatistic &statistic : reading.list)
        told.insert(statistic.key());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (told.contains(m_keys[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_keys.removeAt(row);
        endRemoveRows();
    }
    m_history.add(reading, ms, time);
    const int before = rowCount();
    const int after = int(m_history.entries().size()); // new ones come behind
    if (before > 0)
        Q_EMIT dataChanged(index(0, Nature), index(before - 1, Change));
    if (after == before)
        return;
    beginInsertRows({}, before, after - 1);
    m_keys.reserve(after);
    for (int row = before; row < after; ++row)
        m_keys += m_history.entries()[std::size_t(row)].now.key();
    endInsertRows();
}

int StatisticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int StatisticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QString StatisticsModel::text(const StatisticsHistory::Entry &entry, int section) const
{
    switch (section) {
    case Module:
        return visibleText(entry.now.module);
    case Name:
        return visibleText(entry.now.name);
    case Instance:
        return visibleText(entry.now.instance);
    case Nature:
        return entry.now.kind == Kind::Counter ? tr("counts")
               : entry.now.kind == Kind::Gauge ? tr("level")
                                               : tr("not told");
    case Value:
        return numberText(entry.now);
    case Change:
        return entry.perSecond ? changeText(*entry.perSecond) : QStringLiteral("–");
    default:
        return {};
    }
}

QString StatisticsModel::toolTip(const StatisticsHistory::Entry &entry, int section)
{
    if (section == Nature) {
        return entry.now.kind == Kind::Counter ? tr("Only grows while the server runs; its change a second is drawn.")
               : entry.now.kind == Kind::Gauge
                   ? tr("Goes up and down; its value is drawn.")
                   : tr("The server does not say whether this only grows or goes up and down; "
                        "its value is drawn.");
    }
    if (section == Change && !entry.perSecond)
        return tr("Known from the second reading on. After a counter fell, nobody knows how much it counted.");
    if (section == Value)
        return entry.now.exact;
    return section == Instance ? visibleText(entry.now.instance) : visibleText(entry.now.name);
}

QVariant StatisticsModel::sortKey(const StatisticsHistory::Entry &entry, int section) const
{
    if (section == Value)
        return entry.now.value;
    if (section == Change)
        return entry.perSecond.value_or(-std::numeric_limits<double>::infinity());
    return text(entry, section);
}

QVariant StatisticsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatisticsHistory::Entry *const found = m_history.find(m_keys[index.row()]);
    if (!found)
        return {};
    const StatisticsHistory::Entry &entry = *found;
    const bool isFigure = index.column() == Value || index.column() == Change;
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column()).simplified();
    case Qt::ToolTipRole:
        return toolTip(entry, index.column());
    case Qt::TextAlignmentRole:
        return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return isFigure ? QVariant(fixedFont()) : QVariant();
    case sortRole:
        return sortKey(entry, index.column());
    case searchRole:
        return QString(entry.now.module + u' ' + entry.now.name + u' ' + entry.now.instance);
    case keyRole:
        return m_keys[index.row()];
    default:
        return {};
    }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int((section == Value || section == Change ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Module:
        return tr("Module");
    case Name:
        return tr("Statistic");
    case Instance:
        return tr("Of");
    case Nature:
        return tr("Kind");
    case Value:
        return tr("Value");
    case Change:
        return tr("Change per second");
    default:
        return {};
    }
}

} // namespace penstock
