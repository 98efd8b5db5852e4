// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/columnorder.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace penstock {

namespace {

struct CsvSourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvSource)
};

/// Counted from 1, for people.
qsizetype firstDifference(const QStringList &expected, const QStringList &found)
{
    const auto [one, other] = std::ranges::mismatch(expected, found);
    return one - expected.begin() + 1;
}

std::unexpected<Error> others(const QStringList &expected, const QStringList &found, const QString &file)
{
    const qsizetype column = firstDifference(expected, found);
    return failure(
        Error::Kind::BadInput,
        CsvSourceText::tr("The columns of the file \"%1\" are not those that were expected: column %2 is called "
                          "\"%3\" and not \"%4\". Nothing of it was written; look at its columns again.")
            .arg(file)
            .arg(column)
            .arg(found.value(column - 1), expected.value(column - 1)));
}

/// Names in another order say where the cells are only where each name is one column.
bool canBeFollowed(const QHash<QString, std::size_t> &places, const QStringList &names, const CsvDialect &dialect)
{
    return places.size() == names.size() && !places.contains(QString()) && dialect.unnamedColumn < 0 &&
           dialect.separation != CsvDialect::Separation::FixedWidth;
}

} // namespace

Result<std::vector<std::size_t>> columnOrder(const QStringList &expected, const QStringList &found,
                                             const CsvDialect &dialect, const QString &file)
{
    std::vector<std::size_t> order;
    if (expected == found)
        return order;
    QHash<QString, std::size_t> places;
    for (qsizetype i = 0; i < expected.size(); ++i)
        places.insert(expected.at(i), static_cast<std::size_t>(i));
    QStringList sorted = found;
    QStringList sortedBefore = expected;
    sorted.sort();
    sortedBefore.sort();
    if (sorted != sortedBefore)
        return others(expected, found, file);
    if (!canBeFollowed(places, expected, dialect)) {
        const qsizetype column = firstDifference(expected, found);
        return failure(
            Error::Kind::BadInput,
            CsvSourceText::tr("The columns of the file \"%1\" stand in another order than was expected: column %2 is "
                              "\"%3\" and not \"%4\", and the names do not tell them apart. Nothing of it was "
                              "written; look at its columns again.")
                .arg(file)
                .arg(column)
                .arg(found.value(column - 1), expected.value(column - 1)));
    }
    for (const QString &name : found)
        order.push_back(places.value(name));
    return order;
}

} // namespace penstock
