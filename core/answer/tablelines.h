// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/lineprotocol/pointview.h"
#include "core/result/table.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace penstock {

/// Which columns of a table are what in its points. All that are not named are fields.
struct TablePoints
{
    QString measurement;       ///< of every point; empty: see measurementColumn
    QString measurementColumn; ///< empty: the table's series names, when it has them
    QString timeColumn;        ///< empty: the first one with the role Time
    QStringList tagColumns;    ///< columns with the role Tag are tags as well
    QStringList ignoredColumns;
    /// Of rows with one value each, as Flux has them: the columns with the field's key and with its value. Both or
    /// none; no other column is a field then.
    QString keyColumn{};
    QString valueColumn{};
    /// What is known of fields beside their columns: JSON has whole floats and unsigned integers as integers.
    QHash<QString, ColumnType> fieldTypes{};
    bool unsignedAsInteger = false; ///< a row with one beyond 2^63 - 1 is an error
    bool isNullTextEmpty = false;   ///< of the value column: annotated CSV writes both alike
};

/// Turns the rows of a table into points. A null leaves out its own tag or field and nothing else.
///
/// Fields have the types of their columns; times that are no time column are text in RFC 3339, durations
/// integers (nanoseconds). Tags may have any type.
class TableLines
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TableLines)

public:
    /// The table must outlive this. BadInput names a column that is not there (and those that are), one that is named
    /// twice, and what is missing: a measurement, a time, fields.
    static Result<TableLines> create(const Table &table, const TablePoints &points);

    std::size_t rowCount() const { return m_table->rowCount(); }

    /// Fills `view` with views into the table and into this, until the next call. BadInput when the row has no
    /// measurement or no time, or one that cannot be read.
    Status view(std::size_t row, PointView &view);

private:
    struct Source
    {
        std::size_t column = 0;
        std::string key;                    // UTF-8
        std::string text;                   // of a value that is not text itself
        ColumnType type = ColumnType::Text; // that a field shall have
    };

    explicit TableLines(const Table &table) : m_table(&table) {}

    Status findMeasurement(const TablePoints &points);
    Status findTime(const TablePoints &points);
    Result<std::size_t> find(const QString &name) const;
    Status take(std::size_t column);
    Status findPairs(const TablePoints &points);
    Status put(Source &source, std::string_view key, std::size_t row, PointView &view) const;
    Result<std::int64_t> timeOf(std::size_t row) const;
    std::string_view textOf(Source &source, std::size_t row) const;

    const Table *m_table;
    std::string m_measurement;
    std::optional<Source> m_measurementSource;
    std::size_t m_timeColumn = 0;
    std::vector<Source> m_tags;
    std::vector<Source> m_fields;
    std::optional<std::size_t> m_keyColumn; // of the only field
    bool m_unsignedAsInteger = false;
    bool m_isNullTextEmpty = false;
    std::vector<bool> m_taken;
};

} // namespace penstock
