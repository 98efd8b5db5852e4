// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <optional>
#include <variant>

namespace penstock {

/// A field's value as a server understands it; the alternatives' order is that of FakeFieldType.
using FakeValue = std::variant<double, qint64, quint64, bool, QByteArray>;
enum class FakeFieldType { Float, Integer, Unsigned, Boolean, String };

inline FakeFieldType fakeTypeOf(const FakeValue &value)
{
    return static_cast<FakeFieldType>(value.index());
}

/// As line protocol writes it: 1.5, 1i, 1u, true, "text".
QByteArray toLine(const FakeValue &value);

/// The shortest text that reads back as the same number.
QByteArray shortestNumber(double number);

/// One point, read from line protocol by a fake server.
struct FakePoint
{
    QByteArray measurement;
    QMap<QByteArray, QByteArray> tags;
    QMap<QByteArray, FakeValue> fields;
    bool doubledTag = false;    ///< a tag was given twice; the last one is in `tags`
    std::optional<qint64> time; ///< in the unit of the request until the point is stored, then nanoseconds

    /// measurement and tags, escaped and sorted: what identifies the series.
    QByteArray series() const;
    /// In one normal form: sorted keys, the least escapes, 1.0 as 1.
    QByteArray toLine() const;
};

} // namespace penstock
