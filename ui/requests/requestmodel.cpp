// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestmodel.h"

#include "ui/common/fixedfont.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QLocale>

#include <algorithm>

namespace penstock {

namespace {

bool isNumber(int column)
{
    return column == RequestModel::SentColumn || column == RequestModel::ReceivedColumn ||
           column == RequestModel::FirstByteColumn || column == RequestModel::DurationColumn ||
           column == RequestModel::StatusColumn;
}

bool isLong(int column)
{
    return column == RequestModel::StatementColumn || column == RequestModel::AddressColumn ||
           column == RequestModel::RemarkColumn;
}

QString milliseconds(std::chrono::microseconds time)
{
    if (time.count() == 0)
        return {};
    return RequestModel::tr("%1 ms").arg(
        QLocale().toString(double(time.count()) / 1000.0, 'f', time.count() < 10'000 ? 2 : 0));
}

bool isFailure(const RequestRecord &record)
{
    return record.status >= 400 || !record.error.isEmpty();
}

} // namespace

RequestModel::RequestModel(const std::shared_ptr<RequestLog> &log, QObject *parent)
    : QAbstractTableModel(parent), m_log(log)
{
    // Clients in other threads write the log too: what comes while it is taken is told, and taken once.
    connect(m_log.get(), &RequestLog::recorded, this, &RequestModel::add, Qt::QueuedConnection);
    m_records = m_log->records();
    m_taken = m_records.isEmpty() ? 0 : m_records.constLast().number;
}

void RequestModel::add(const RequestRecord &record)
{
    if (record.number <= m_taken)
        return;
    // One row, unless the log was made shorter meanwhile.
    if (const auto tooMany = m_records.size() + 1 - qsizetype(m_log->capacity()); tooMany > 0) {
        beginRemoveRows({}, int(m_records.size() - tooMany), int(m_records.size()) - 1);
        m_records.remove(0, tooMany);
        endRemoveRows();
    }
    // Two threads may tell theirs in the other order.
    const auto place = std::ranges::upper_bound(m_records, record.number, {}, &RequestRecord::number);
    const int row = int(m_records.cend() - place);
    beginInsertRows({}, row, row);
    m_records.insert(place, record);
    endInsertRows();
}

void RequestModel::clear()
{
    beginResetModel();
    m_taken = m_log->clear();
    m_records.clear();
    endResetModel();
}

QString RequestModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells += text(at(row), column);
    return cells.join(u'\t');
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestModel::text(const RequestRecord &record, int column) const
{
    switch (column) {
    case TimeColumn:
        return record.started.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case MethodColumn:
        return QString::fromLatin1(record.method);
    case StatementColumn:
        return record.statement;
    case AddressColumn:
        return record.url;
    case StatusColumn:
        return record.status == 0 ? tr("none") : QString::number(record.status);
    case SentColumn:
        return formatBytes(record.bytesOut);
    case ReceivedColumn:
        return formatBytes(record.bytesIn);
    case FirstByteColumn:
        return milliseconds(record.firstByte);
    case DurationColumn:
        return milliseconds(record.duration);
    case IdColumn:
        return record.requestId;
    default:
        return record.error.simplified();
    }
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestRecord &record = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case Qt::ToolTipRole:
        return isLong(index.column()) ? text(record, index.column()) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isFailure(record) && (index.column() == StatusColumn || index.column() == RemarkColumn)
                   ? QVariant(themeColor(ThemeRole::Error))
                   : QVariant();
    case Qt::FontRole:
        return index.column() == RemarkColumn ? QVariant() : QVariant(fixedFont());
    default:
        return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case MethodColumn:
        return tr("Method");
    case StatementColumn:
        return tr("Statement");
    case AddressColumn:
        return tr("Address");
    case StatusColumn:
        return tr("Status");
    case SentColumn:
        return tr("Sent");
    case ReceivedColumn:
        return tr("Received");
    case FirstByteColumn:
        return tr("First byte");
    case DurationColumn:
        return tr("Total");
    case IdColumn:
        return tr("Request id");
    case RemarkColumn:
        return tr("What went wrong");
    default:
        return {};
    }
}

} // namespace penstock
