// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakepoint.h"

#include <QByteArrayView>
#include <QList>

#include <expected>

namespace penstock {

/// A line of a write as a server saw it.
struct FakeLine
{
    int number = 0; ///< 1-based; blank lines and comments are not counted
    QByteArray text;
    FakePoint point;
    QByteArray error; ///< empty when the line could be read
};

/// Line protocol as the servers read it, written from their sources and measured against InfluxDB 1.6.7; an oracle for
/// what Penstock writes, and independent of it.
class FakeLineParser final
{
public:
    struct Rules
    {
        bool strict = false;          ///< as 3.x: digits around the point, no field twice, escapes in pairs
        bool unsignedIntegers = true; ///< 1.x has none
        bool duplicateTags = false;   ///< taken, the last one counts: 3.x before 3.9.8 and 3.10.3
    };

    explicit FakeLineParser(const Rules &rules) : m_rules(rules) {}

    QList<FakeLine> parse(const QByteArray &body) const;

private:
    class Cursor;
    using Problem = std::unexpected<QByteArray>;
    template <typename T> using Parsed = std::expected<T, QByteArray>;

    QByteArrayList split(const QByteArray &body) const;
    QByteArray readLine(const QByteArray &line, FakePoint &point) const;
    Parsed<QByteArray> name(Cursor &cursor, QByteArrayView end, QByteArrayView escapes) const;
    QByteArray readTags(Cursor &cursor, FakePoint &point) const;
    QByteArray readFields(Cursor &cursor, FakePoint &point) const;
    Parsed<FakeValue> value(Cursor &cursor) const;
    Parsed<FakeValue> quoted(Cursor &cursor) const;
    Parsed<FakeValue> number(const QByteArray &word) const;
    QByteArray readTime(Cursor &cursor, FakePoint &point) const;

    Rules m_rules;
};

} // namespace penstock
