// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/requestlog.h"

#include <QAbstractTableModel>

#include <memory>

namespace penstock {

/// The last requests of the program, newest first.
class RequestModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        MethodColumn,
        StatusColumn,
        DurationColumn,
        StatementColumn,
        AddressColumn,
        FirstByteColumn,
        SentColumn,
        ReceivedColumn,
        IdColumn,
        RemarkColumn,
        ColumnCount
    };

    explicit RequestModel(const std::shared_ptr<RequestLog> &log, QObject *parent = nullptr);

    void clear();
    /// The row as text, cells divided by tabs.
    QString rowText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void add(const RequestRecord &record);
    QString text(const RequestRecord &record, int column) const;
    const RequestRecord &at(int row) const { return m_records.at(m_records.size() - 1 - row); }

    std::shared_ptr<RequestLog> m_log;
    QList<RequestRecord> m_records; ///< by their numbers
    quint64 m_taken = 0;            ///< number of the last one that was taken, or cleared, with the log itself
};

} // namespace penstock
