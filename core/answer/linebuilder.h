// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/tablelines.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/lineparser.h"
#include "core/lineprotocol/point.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace penstock {

/// What was not taken into a body, and why.
struct RefusedInput
{
    quint64 item = 0;   ///< 0-based: which add…() it came by
    quint64 row = 0;    ///< 0-based: which row of a table
    quint64 line = 0;   ///< 1-based: which line of a text; 0: no text
    quint64 column = 0; ///< 1-based: which character of that line
    QString reason;     ///< a sentence that begins with the place; places in it count from 1

    bool operator==(const RefusedInput &) const = default;
};

/// Makes the body of one write of text, points, objects with schemas and tables, in any order. What cannot be written
/// is refused with its place and leaves no trace in the body; the rest goes on.
///
/// Extra tags come to everything, text included, and replace tags of the same name. What has no time gets the present
/// one, each a nanosecond later than the one before, so that they stay apart as far as the precision can tell.
class LineBuilder
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LineBuilder)

public:
    struct Options
    {
        LineEncoder::Options encoding;
        LineGrammar grammar = LineGrammar::V1; ///< of the texts
        std::string measurement{};             ///< of points that have none
        std::vector<std::pair<std::string, std::string>> extraTags{};
        std::int64_t now = 0; ///< nanoseconds since 1970; 0: the clock's time when this is made
    };

    explicit LineBuilder(const Options &options);

    /// Line protocol in UTF-8; `precision` is the unit of its times. Its lines are checked; CR LF, comments and blank
    /// lines are taken out. A line stays byte by byte what it is unless tags, a time or another precision come to it.
    void addText(std::string_view text, Precision precision = Precision::Nanoseconds);
    void addText(const QString &text, Precision precision = Precision::Nanoseconds);

    void addPoint(const Point &point);

    /// An object and a schema that has Status view(object, now, PointView &): PointSchema, DynamicSchema.
    template <typename Schema, typename Object> void addObject(Schema &schema, const Object &object)
    {
        Status status = schema.view(object, m_now++, m_view);
        endItem(status ? append() : status);
    }

    /// Rows that cannot be written are refused one by one; a mapping that does not fit refuses the table.
    void addTable(const Table &table, const TablePoints &points);

    /// Lines that end in '\n'.
    QByteArray body() const { return QByteArray::fromStdString(m_body); }
    quint64 lines() const { return m_lines; }
    Precision precision() const { return m_options.encoding.precision; }
    const QList<RefusedInput> &refused() const { return m_refused; }

private:
    Q_DISABLE_COPY_MOVE(LineBuilder)

    Status append();
    void endItem(const Status &status);

    Options m_options;
    std::vector<TagView> m_extraTags;
    LineEncoder m_encoder;
    std::int64_t m_now;
    PointView m_view;
    std::string m_body;
    quint64 m_lines = 0;
    quint64 m_item = 0;
    QList<RefusedInput> m_refused;
};

} // namespace penstock
