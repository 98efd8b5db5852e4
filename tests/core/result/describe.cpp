// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/result/describe.h"

#include <QStringList>

namespace penstock {

QString describe(const Table &table)
{
    QStringList head;
    for (const std::size_t i : table.order()) {
        const Column &column = table.column(i);
        head += QStringLiteral("%1%2:%3")
                    .arg(QStringLiteral("@#.=")[static_cast<int>(column.role())])
                    .arg(column.name())
                    .arg(QStringLiteral("IUFBT@D")[static_cast<int>(column.type())]);
    }
    QString text = head.join(u' ') + u'\n';
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const std::size_t i : table.order()) {
            const Column &column = table.column(i);
            const bool shortTime = column.type() == ColumnType::Timestamp && !column.isNull(row);
            cells += column.isNull(row) ? QStringLiteral("∅")
                     : shortTime        ? QString::number(column.integer(row))
                                        : toText(column, row);
        }
        text += cells.join(u'|') + u'\n';
    }
    return text;
}

QString describe(const ResultSet &result)
{
    QString text;
    for (const ResultSet::Entry &entry : result.entries())
        text += QStringLiteral("%1> ").arg(entry.statement) + describe(*entry.table);
    for (const Batch::Note &note : result.notes())
        text += QStringLiteral("%1! %2 %3\n")
                    .arg(note.statement)
                    .arg(QStringLiteral("IWE")[static_cast<int>(note.severity)])
                    .arg(note.text);
    return text;
}

} // namespace penstock
