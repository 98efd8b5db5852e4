// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeannotatedcsv.h"

namespace penstock {

FakeAnnotatedCsv &FakeAnnotatedCsv::block(const QList<Column> &columns, const QByteArray &result, int table)
{
    if (!m_text.isEmpty())
        m_text += "\r\n";
    m_table = table;
    QByteArrayList types{"#datatype", "string", "long"};
    QByteArrayList groups{"#group", "false", "false"};
    QByteArrayList defaults{"#default", result, ""};
    QByteArrayList names{"", "result", "table"};
    for (const Column &column : columns) {
        types += column.type;
        groups += column.group ? "true" : "false";
        defaults += column.otherwise;
        names += column.name;
    }
    for (const QByteArray &annotation : std::as_const(m_annotations)) {
        QByteArrayList cells = annotation == "datatype" ? types : annotation == "group" ? groups : defaults;
        line(cells);
    }
    line(names);
    return *this;
}

FakeAnnotatedCsv &FakeAnnotatedCsv::row(const QByteArrayList &cells)
{
    line(QByteArrayList{"", "", QByteArray::number(m_table)} + cells);
    return *this;
}

FakeAnnotatedCsv &FakeAnnotatedCsv::nextTable()
{
    ++m_table;
    return *this;
}

FakeAnnotatedCsv &FakeAnnotatedCsv::emptyTable(const QList<Column> &columns, const QByteArray &result, int table)
{
    const qsizetype before = m_text.size();
    block(columns, result, table);
    const qsizetype at = m_text.indexOf("#default," + result + ',', before);
    if (at >= 0)
        m_text.insert(at + 10 + result.size(), QByteArray::number(table));
    return *this;
}

FakeAnnotatedCsv &FakeAnnotatedCsv::error(const QByteArray &message, const QByteArray &reference)
{
    if (!m_text.isEmpty())
        m_text += "\r\n\r\n";
    line({"#datatype", "string", "string"});
    line({"#group", "true", "true"});
    line({"#default", "", ""});
    line({"", "error", "reference"});
    line({"", message, reference});
    return *this;
}

void FakeAnnotatedCsv::line(const QByteArrayList &cells)
{
    QByteArrayList quoted;
    for (QByteArray cell : cells) {
        if (cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r'))
            // The server's writer ends lines by CR LF within quotes too, and loses a CR of its own.
            cell = '"' + cell.replace('"', "\"\"").replace('\r', "").replace('\n', "\r\n") + '"';
        quoted += cell;
    }
    m_text += quoted.join(',') + "\r\n";
}

} // namespace penstock
