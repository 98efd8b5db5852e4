// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importqueuemodel.h"

#include "core/async/visibletext.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace penstock {

namespace {

using Entry = ImportQueue::Entry;

bool isInPart(const Entry &entry)
{
    return entry.state == ImportQueue::State::Failed && entry.counts.accepted > 0;
}

QString stateText(const Entry &entry)
{
    const bool hasRun = entry.counts != ImportQueue::Counts();
    switch (entry.state) {
    case ImportQueue::State::Waiting:
        return ImportQueueModel::tr("Waits");
    case ImportQueue::State::Running:
        return ImportQueueModel::tr("At hand");
    case ImportQueue::State::Succeeded:
        return ImportQueueModel::tr("Imported");
    case ImportQueue::State::Failed:
        return isInPart(entry) ? ImportQueueModel::tr("Imported in part") : ImportQueueModel::tr("Failed");
    case ImportQueue::State::Stopped:
        return hasRun ? ImportQueueModel::tr("Stopped") : ImportQueueModel::tr("Left out");
    case ImportQueue::State::NotStarted:
        break;
    }
    return ImportQueueModel::tr("Not begun");
}

QIcon stateIcon(const Entry &entry)
{
    switch (entry.state) {
    case ImportQueue::State::Waiting:
        return themedIcon(QStringLiteral("clock"), ThemeRole::Muted);
    case ImportQueue::State::Running:
        return themedIcon(QStringLiteral("play"), ThemeRole::Accent);
    case ImportQueue::State::Succeeded:
        return themedIcon(QStringLiteral("ok"), ThemeRole::Ok);
    case ImportQueue::State::Failed:
        // As the heading of the run has it.
        return isInPart(entry) && entry.counts.areAll ? themedIcon(QStringLiteral("warning"), ThemeRole::Paused)
                                                      : themedIcon(QStringLiteral("error"), ThemeRole::Error);
    case ImportQueue::State::Stopped:
    case ImportQueue::State::NotStarted:
        break;
    }
    return themedIcon(QStringLiteral("stop"), ThemeRole::Muted);
}

QString rowsText(const Entry &entry)
{
    const ImportQueue::Counts &counts = entry.counts;
    QStringList parts;
    if (counts.accepted > 0)
        parts += ImportQueueModel::tr("%1 accepted").arg(formatCount(counts.accepted));
    if (counts.rejected > 0)
        parts += ImportQueueModel::tr("%1 rejected").arg(formatCount(counts.rejected));
    if (counts.unknown > 0)
        parts += ImportQueueModel::tr("%1 unknown").arg(formatCount(counts.unknown));
    if (counts.notSent > 0)
        parts += ImportQueueModel::tr("%1 not sent").arg(formatCount(counts.notSent));
    // What the counts do not say themselves.
    if (entry.error && (parts.isEmpty() || entry.error->kind != Error::Kind::Rejected))
        parts += entry.error->message.section(u'\n', 0, 0);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ImportQueueModel::ImportQueueModel(const ImportQueue &queue, QObject *parent)
    : QAbstractTableModel(parent), m_queue(queue), m_entries(queue.entries())
{
    connect(&queue, &ImportQueue::changed, this, &ImportQueueModel::take);
}

void ImportQueueModel::take()
{
    const QList<Entry> &now = m_queue.entries();
    if (std::ranges::equal(m_entries, now, {}, &Entry::id, &Entry::id)) {
        m_entries = now;
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_entries = now;
    endResetModel();
}

int ImportQueueModel::rowOf(quint64 id) const
{
    const auto entry = std::ranges::find(m_entries, id, &Entry::id);
    return entry == m_entries.end() ? -1 : int(std::distance(m_entries.begin(), entry));
}

int ImportQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ImportQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == File)
        return visibleText(QDir::toNativeSeparators(entry.file));
    if (role == Qt::ToolTipRole && index.column() == Rows && entry.error)
        return visibleText(entry.error->message);
    if (role == Qt::DecorationRole && index.column() == State)
        return stateIcon(entry);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case File:
        return visibleText(QFileInfo(entry.file).fileName());
    case State:
        return stateText(entry);
    default:
        return rowsText(entry);
    }
}

QVariant ImportQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return section + 1;
    return section == File ? tr("File") : section == State ? tr("State") : tr("Rows");
}

QString queueSummary(const QList<Entry> &entries)
{
    const auto count = [&entries](ImportQueue::State state) {
        return int(std::ranges::count(entries, state, &Entry::state));
    };
    QStringList parts{ImportQueueModel::tr("%1 of %n file(s) imported", nullptr, int(entries.size()))
                          .arg(count(ImportQueue::State::Succeeded))};
    if (const int failed = count(ImportQueue::State::Failed); failed > 0)
        parts += ImportQueueModel::tr("%n failed or in part", nullptr, failed);
    if (const int stopped = count(ImportQueue::State::Stopped); stopped > 0)
        parts += ImportQueueModel::tr("%n stopped or left out", nullptr, stopped);
    if (const int waiting = count(ImportQueue::State::Waiting); waiting > 0)
        parts += ImportQueueModel::tr("%n wait(s)", nullptr, waiting);
    return parts.join(QStringLiteral(" · "));
}

} // namespace penstock
