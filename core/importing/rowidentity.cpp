// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/rowidentity.h"

#include "core/importing/columnname.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

/// A column that can say who or where: repeated texts and small whole numbers.
bool canTell(const ColumnGuess &column)
{
    constexpr quint64 mostValues = 1'000;
    return (column.type == CellType::Text || column.type == CellType::Integer) && !column.distinctCapped &&
           !column.cannotBeTag && column.distinct > 1 && column.distinct <= mostValues && column.distinct < column.seen;
}

} // namespace

RowIdentity::RowIdentity(const QList<QStringList> &rows, const TimeChoice &time) : m_rows(rows)
{
    TimestampParser parser(time.format);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QString text = rows.at(row).value(time.column);
        for (const qsizetype part : time.parts)
            text += u' ' + rows.at(row).value(part);
        if (const auto moment = parser.parse(text.toStdString())) {
            m_times.push_back(*moment);
            m_readable.push_back(row);
        }
    }
}

void RowIdentity::addTag(qsizetype column)
{
    m_tags += column;
}

quint64 RowIdentity::overwritten() const
{
    return overwrittenWith(m_tags);
}

quint64 RowIdentity::overwrittenWith(const QList<qsizetype> &tags) const
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < m_readable.size(); ++i) {
        QString key = QString::number(m_times[i]);
        for (const qsizetype tag : tags)
            key += QChar(0x1F) + m_rows.at(m_readable[i]).value(tag);
        seen.insert(key);
    }
    return m_readable.size() - static_cast<quint64>(seen.size());
}

quint64 RowIdentity::seriesWith(const QList<qsizetype> &tags) const
{
    QSet<QString> seen;
    for (const qsizetype row : m_readable) {
        QString key;
        for (const qsizetype tag : tags)
            key += QChar(0x1F) + m_rows.at(row).value(tag);
        seen.insert(key);
    }
    return static_cast<quint64>(seen.size());
}

/// Channels and registers come again at every time; measured values do not, and would make many more series.
QList<qsizetype> RowIdentity::oneOrTwoOf(const QList<qsizetype> &candidates) const
{
    constexpr qsizetype mostForPairs = 20;
    QList<qsizetype> best;
    quint64 fewest = 0;
    const auto weigh = [&](const QList<qsizetype> &columns) {
        const QList<qsizetype> tags = m_tags + columns;
        if (overwrittenWith(tags) > 0)
            return;
        const quint64 series = seriesWith(tags);
        if (!best.isEmpty() && series >= fewest)
            return;
        fewest = series;
        best = columns;
    };
    for (const qsizetype column : candidates)
        weigh({column});
    if (!best.isEmpty() || candidates.size() > mostForPairs)
        return best;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        for (qsizetype j = i + 1; j < candidates.size(); ++j)
            weigh({candidates.at(i), candidates.at(j)});
    }
    return best;
}

QList<qsizetype> RowIdentity::oneByOne(const QList<qsizetype> &candidates, const QList<ColumnGuess> &columns) const
{
    QList<qsizetype> chosen;
    quint64 left = overwritten();
    while (left > 0) {
        qsizetype best = -1;
        quint64 leastLeft = left;
        for (const qsizetype column : candidates) {
            if (chosen.contains(column))
                continue;
            const quint64 then = overwrittenWith(m_tags + chosen + QList<qsizetype>{column});
            // Of two that tell as much, the one with fewer values makes fewer series.
            const bool better = then < leastLeft || (then == leastLeft && best >= 0 && then < left &&
                                                     columns.at(column).distinct < columns.at(best).distinct);
            if (better) {
                best = column;
                leastLeft = then;
            }
        }
        if (best < 0)
            return {}; // a column that tells only some of them apart is no name for the rows
        chosen += best;
        left = leastLeft;
    }
    return chosen;
}

QList<qsizetype> RowIdentity::columnsThatTellApart(const QList<ColumnGuess> &columns) const
{
    QList<qsizetype> candidates;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        if (!m_tags.contains(column) && canTell(columns.at(column)))
            candidates += column;
    }
    QList<qsizetype> chosen = oneOrTwoOf(candidates);
    if (chosen.isEmpty())
        chosen = oneByOne(candidates, columns);
    const bool hasNumber = std::ranges::any_of(chosen, [&columns](qsizetype column) {
        return columns.at(column).type == CellType::Integer && hintOf(columns.at(column).name) != NameHint::Label;
    });
    return hasNumber && 2 * seriesWith(m_tags + chosen) > m_readable.size() ? QList<qsizetype>() : chosen;
}

qsizetype RowIdentity::leastNeededTag(const QList<ColumnGuess> &columns, const QStringList &kept) const
{
    qsizetype best = -1;
    std::pair<quint64, bool> least;
    for (const qsizetype tag : m_tags) {
        if (kept.contains(columns.at(tag).name))
            continue;
        QList<qsizetype> others = m_tags;
        others.removeOne(tag);
        const std::pair cost(overwrittenWith(others), columns.at(tag).distinct <= 1);
        if (best >= 0 && cost > least)
            continue;
        best = tag;
        least = cost;
    }
    return best;
}

} // namespace penstock
