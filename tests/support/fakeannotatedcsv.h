// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>

namespace penstock {

/// Writes annotated CSV as InfluxDB 2.x answers Flux: CR LF, quotes where they are needed, a new block of annotations
/// when the columns or the groups change, a blank line before it.
///
/// `FakeAnnotatedCsv().block({{"double", "_value"}, {"string", "host", true}}).row({"1.5", "a"}).text()`
class FakeAnnotatedCsv final
{
public:
    struct Column
    {
        QByteArray type; ///< string, long, unsignedLong, double, boolean, dateTime:RFC3339, duration, base64Binary
        QByteArray name;
        bool group = false;
        QByteArray otherwise = {}; ///< the column's #default
    };

    /// `annotations` are those that the request asked for, in that order; without any there are no annotation rows.
    explicit FakeAnnotatedCsv(const QByteArrayList &annotations = {"datatype", "group", "default"})
        : m_annotations(annotations)
    {
    }

    /// Begins a block: `result` (the yield's name) and `table` are put before the columns.
    FakeAnnotatedCsv &block(const QList<Column> &columns, const QByteArray &result = "_result", int table = 0);
    /// Without the cells of result and table.
    FakeAnnotatedCsv &row(const QByteArrayList &cells);
    /// The following rows belong to the next table of the same columns; there is no new header.
    FakeAnnotatedCsv &nextTable();
    /// A block with no row; its table and its groups' values stand in #default.
    FakeAnnotatedCsv &emptyTable(const QList<Column> &columns, const QByteArray &result, int table);
    /// What a server writes when a query fails after its answer has begun.
    FakeAnnotatedCsv &error(const QByteArray &message, const QByteArray &reference = {});

    QByteArray text() const { return m_text + "\r\n"; }
    /// Without the last blank line: as an answer that goes on.
    QByteArray soFar() const { return m_text; }

private:
    void line(const QByteArrayList &cells);

    QByteArrayList m_annotations;
    QByteArray m_text;
    int m_table = 0;
};

} // namespace penstock
