// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/annotatedcolumn.h"
#include "core/lineprotocol/pointview.h"

#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <expected>
#include <list>
#include <optional>
#include <string>
#include <string_view>

namespace penstock {

/// Reads the cells of annotated CSV by the types of their columns, as `influx write` does.
class AnnotatedValue
{
public:
    /// An IANA name, an offset such as +0100, or Local; empty: UTC. For times whose layout has no zone.
    void setTimeZone(const QString &zone);
    /// Nanoseconds of which a time without a format counts one, when it is a whole number; usually 1.
    void setTimeUnit(std::int64_t nanoseconds) { m_timeUnit = nanoseconds; }

    /// Nothing for a number that InfluxDB cannot hold (NaN, infinite). The error says what is wrong with the text. A
    /// view of a text is into `text` or into this, until the next row.
    std::expected<std::optional<FieldValue>, QString> read(const AnnotatedColumn &column, std::string_view text);
    std::expected<std::int64_t, QString> readTime(const AnnotatedColumn &column, std::string_view text);

    void beginRow() { m_texts.clear(); }
    std::uint64_t fractionsCut() const { return m_fractionsCut; }     ///< of whole numbers
    std::uint64_t numbersLeftOut() const { return m_numbersLeftOut; } ///< NaN and infinities

private:
    std::expected<std::optional<FieldValue>, QString> readDouble(const AnnotatedColumn &column, std::string_view text);
    std::expected<std::optional<FieldValue>, QString> readWhole(const AnnotatedColumn &column, std::string_view text);
    std::expected<std::optional<FieldValue>, QString> readBoolean(const AnnotatedColumn &column, std::string_view text);
    std::expected<std::optional<FieldValue>, QString> readVerbatim(std::string_view text);
    std::expected<std::optional<FieldValue>, QString> guess(std::string_view text);
    std::string_view keep(std::string text);

    std::optional<QTimeZone> m_zone;
    std::int64_t m_timeUnit = 1;
    std::list<std::string> m_texts;
    std::uint64_t m_fractionsCut = 0;
    std::uint64_t m_numbersLeftOut = 0;
};

} // namespace penstock
