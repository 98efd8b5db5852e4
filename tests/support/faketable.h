// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakepoint.h"
#include "tests/support/fakepointstore.h"

#include <QByteArrayList>
#include <QList>

#include <compare>
#include <variant>

namespace penstock {

struct FakeTime
{
    qint64 nanoseconds = 0;
    auto operator<=>(const FakeTime &) const = default;
};

/// A cell of a fake answer; the first alternative is null.
using FakeCell = std::variant<std::monostate, bool, qint64, quint64, double, QByteArray, FakeTime>;

using FakeRow = QList<FakeCell>;

/// Columns and rows of an answer, rendered as each server does it.
struct FakeTable
{
    QByteArrayList columns;
    QList<FakeRow> rows;
    QByteArray name; ///< of the series, in InfluxQL answers

    void addRow(const FakeRow &row) { rows += row; }

    /// Every point of a stored table, all columns in the order of their names.
    static FakeTable of(const FakePointStore::Table &table);

    /// 3.x's three streams, one piece for `batch` rows: null cells are left out, times carry no zone.
    QByteArrayList toJson(int batch) const;
    QByteArrayList toJsonLines(int batch) const;
    QByteArrayList toCsv(int batch) const;
};

/// A quoted JSON string.
QByteArray fakeJsonString(const QByteArray &text);

/// 2024-01-01T00:00:00.000000001, with 0, 3, 6 or 9 digits behind the point (3.x), in UTC and without a zone.
QByteArray fakeSqlTime(qint64 nanoseconds);
/// The same with Z and trailing zeros cut (Go's RFC3339Nano): 1.x, 2.x.
QByteArray fakeRfc3339(qint64 nanoseconds);

FakeCell fakeCell(const FakeValue &value);

} // namespace penstock
