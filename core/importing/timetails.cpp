// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/timetails.h"

#include <QRegularExpression>

#include <algorithm>

namespace penstock {

namespace {

bool allMatch(const ColumnGuess &column, const QRegularExpression &form)
{
    return !column.samples.isEmpty() && std::ranges::all_of(column.samples, [&form](const QString &sample) {
        return form.match(sample.trimmed()).hasMatch();
    });
}

bool isHalfOfDay(const ColumnGuess &column)
{
    static const QRegularExpression half(QStringLiteral("^[ap]\\.? ?m\\.?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return allMatch(column, half);
}

/// Its name says so too: +0100 alone could be a number.
bool isOffset(const ColumnGuess &column)
{
    static const QRegularExpression named(QStringLiteral("offset|utc|gmt|\\btz|zone|zeitzone"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression offset(QStringLiteral("^(Z|[+-]\\d\\d(:?\\d\\d)?)$"));
    return named.match(column.name).hasMatch() && allMatch(column, offset);
}

/// Whether the columns joined are times, and other ones than without the last of them; by the first few cells of each.
bool goesOn(const TimeChoice &choice, qsizetype tail, const QList<ColumnGuess> &columns)
{
    const QStringList &first = columns.at(choice.column).samples;
    const QStringList &last = columns.at(tail).samples;
    const qsizetype count = std::min(first.size(), last.size());
    for (qsizetype row = 0; row < count; ++row) {
        QString text = first.at(row);
        for (const qsizetype part : choice.parts)
            text += u' ' + columns.at(part).samples.value(row);
        text += u' ' + last.at(row);
        if (!choice.format.parse(text.toStdString()))
            return false;
    }
    return count > 0;
}

} // namespace

void addTails(TimeChoice &choice, const QList<ColumnGuess> &columns, const ImportHints &hints)
{
    if (hints.timeFormat && hints.timeFormat->kind == TimestampFormat::Kind::Pattern)
        return;
    for (const auto is : {isHalfOfDay, isOffset}) {
        // The source joins them as they stand in the file.
        const qsizetype from = choice.parts.isEmpty() ? choice.column : std::ranges::max(choice.parts);
        for (qsizetype i = from + 1; i < columns.size(); ++i) {
            if (isTaken(columns.at(i), hints) || !is(columns.at(i)) || !goesOn(choice, i, columns))
                continue;
            choice.parts += i;
            break;
        }
    }
}

} // namespace penstock
