// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace penstock {

/// How a column's numbers are shown. What they are stays: they are sorted, filtered, copied and exported whole.
struct NumberLook
{
    enum class Unit {
        None,
        Thousands, ///< k, M, G, …
        Bytes,     ///< KiB, MiB, GiB, …
        Percent    ///< a hundred times the value
    };
    enum class Paint {
        None,
        Bars, ///< behind each number, from zero to it
        Scale ///< the cell's colour, from the least to the largest
    };

    static constexpr int mostDigits = 12;

    int digits = -1; ///< behind the point, up to mostDigits; -1: as many as there are
    bool groups = false;
    Unit unit = Unit::None;
    QString suffix{};
    Paint paint = Paint::None;
    bool isPlain = false; ///< without a format on purpose, where the usual look has one

    bool hasFormat() const { return digits >= 0 || groups || unit != Unit::None || !suffix.isEmpty(); }
    bool operator==(const NumberLook &) const = default;
};

/// How a person has arranged the table of a statement.
struct TableLook
{
    struct ColumnLook
    {
        QString name{};
        int width = 0; ///< pixels; 0: as it fits
        bool isHidden = false;
        NumberLook numbers{};

        bool operator==(const ColumnLook &) const = default;
    };
    struct Sort
    {
        QString column{};
        bool isDescending = false;

        bool operator==(const Sort &) const = default;
    };

    QList<ColumnLook> columns; ///< in their order, those that are hidden last
    int pinned = 0;            ///< so many of the first
    QList<Sort> sorts;

    bool operator==(const TableLook &) const = default;

    /// JSON.
    QByteArray toBytes() const;
    /// What is missing or damaged is as it comes.
    static TableLook fromBytes(const QByteArray &bytes);
};

} // namespace penstock
