// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/column.h"

#include <QStringList>

namespace penstock {

/// A value as a letter for its type and its text; "-" is null.
inline void appendTo(Column *column, const QString &value)
{
    const QString text = value.sliced(1);
    switch (value[0].unicode()) {
    case u'-':
        column->appendNull();
        break;
    case u'I':
        column->appendInteger(text.toLongLong());
        break;
    case u'U':
        column->appendUnsigned(text.toULongLong());
        break;
    case u'F':
        column->appendFloat(text.toDouble());
        break;
    case u'B':
        column->appendBoolean(text == u'1');
        break;
    default:
        column->appendText(text.toStdString());
    }
}

inline Column columnOf(ColumnType type, const QStringList &values)
{
    Column column(QStringLiteral("c"), type);
    for (const QString &value : values)
        appendTo(&column, value);
    return column;
}

inline QStringList textsOf(const Column &column)
{
    QStringList texts;
    for (std::size_t row = 0; row < column.size(); ++row)
        texts += column.isNull(row) ? QStringLiteral("null") : toText(column, row);
    return texts;
}

} // namespace penstock
