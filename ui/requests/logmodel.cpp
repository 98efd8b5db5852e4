// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/logmodel.h"

#include "ui/common/fixedfont.h"
#include "ui/common/theme.h"

namespace penstock {

namespace {

QString sourceName(const QString &category)
{
    if (category == QLatin1String("penstock.shown"))
        return LogModel::tr("Shown here");
    if (category == QLatin1String("default"))
        return LogModel::tr("Program");
    return category;
}

ThemeRole roleOf(LogEntry::Level level)
{
    switch (level) {
    case LogEntry::Level::Error:
        return ThemeRole::Error;
    case LogEntry::Level::Warning:
        return ThemeRole::Paused;
    case LogEntry::Level::Information:
    case LogEntry::Level::Debug:
        break;
    }
    return ThemeRole::Muted;
}

QString timesText(const LogEntry &entry)
{
    return entry.times == 1 ? QString() : LogModel::tr(" (%1 times)").arg(entry.times);
}

} // namespace

LogModel::LogModel(ProgramLog &log, QObject *parent) : QAbstractTableModel(parent), m_log(log), m_entries(log.entries())
{
    // Any thread may say something.
    connect(&log, &ProgramLog::added, this, &LogModel::add, Qt::QueuedConnection);
    connect(&log, &ProgramLog::repeated, this, &LogModel::repeat, Qt::QueuedConnection);
}

void LogModel::add(const LogEntry &entry)
{
    if (m_entries.size() >= qsizetype(ProgramLog::capacity)) {
        beginRemoveRows({}, int(m_entries.size()) - 1, int(m_entries.size()) - 1);
        m_entries.removeFirst();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries += entry;
    endInsertRows();
}

void LogModel::repeat(const LogEntry &entry)
{
    if (m_entries.isEmpty() || m_entries.last().text != entry.text)
        return;
    m_entries.last() = entry;
    Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
}

void LogModel::clear()
{
    m_log.clear();
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

QString LogModel::levelName(LogEntry::Level level)
{
    switch (level) {
    case LogEntry::Level::Debug:
        return tr("Detail");
    case LogEntry::Level::Information:
        return tr("Information");
    case LogEntry::Level::Warning:
        return tr("Warning");
    case LogEntry::Level::Error:
        break;
    }
    return tr("Error");
}

QString LogModel::text(const LogEntry &entry, int column)
{
    switch (column) {
    case TimeColumn:
        return entry.time.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case LevelColumn:
        return levelName(entry.level);
    case SourceColumn:
        return sourceName(entry.source);
    default:
        return entry.text.simplified() + timesText(entry);
    }
}

QString LogModel::entryText(const LogEntry &entry)
{
    return QStringList{entry.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")),
                       levelName(entry.level), sourceName(entry.source), entry.text + timesText(entry)}
        .join(u'\t');
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ForegroundRole:
        return index.column() == LevelColumn ? QVariant(themeColor(roleOf(entry.level))) : QVariant();
    case Qt::FontRole:
        return index.column() == TimeColumn ? QVariant(fixedFont()) : QVariant();
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Kind");
    case SourceColumn:
        return tr("Source");
    default:
        return tr("Message");
    }
}

} // namespace penstock
