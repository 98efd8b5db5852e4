// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/linereview.h"

#include "core/lineprotocol/columnfinder.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/lineparser.h"
#include "core/lineprotocol/linescanner.h"
#include "core/lineprotocol/pointrules.h"
#include "core/lineprotocol/reviewedmeasurements.h"
#include "core/lineprotocol/tagscan.h"
#include "core/lineprotocol/timedoubt.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace penstock {

namespace {

struct LineReviewText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LineReview)
};

using FieldType = LineReview::FieldType;
using Remark = LineReview::Remark;

std::int64_t nowNs()
{
    const auto clock = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(clock).count();
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

FieldType typeOf(const FieldValue &value)
{
    if (std::holds_alternative<std::int64_t>(value))
        return FieldType::Integer;
    if (std::holds_alternative<std::uint64_t>(value))
        return FieldType::Unsigned;
    if (std::holds_alternative<bool>(value))
        return FieldType::Boolean;
    if (std::holds_alternative<std::string_view>(value))
        return FieldType::String;
    return FieldType::Float;
}

/// Goes through the lines of one text.
class Reviewer
{
public:
    Reviewer(LineReview &review, std::string_view text, const LineReview::Rules &rules)
        : m_review(review),
          m_text(text),
          m_precision(rules.precision),
          m_parser(rules.grammar, rules.precision),
          m_points(rules.dialect),
          m_doubt(rules.precision, nowNs()),
          m_measurements(review.measurements)
    {
        m_parser.setReservesTime(LineEncoder::reservesTime(rules.dialect));
        m_scanner.setReportsComments(true);
        m_scanner.setText(text);
    }

    void run(const std::function<bool()> &isStopped)
    {
        constexpr std::uint64_t lines = 4'096;
        for (std::uint64_t count = 1;; ++count) {
            if (count % lines == 0 && isStopped && isStopped())
                return;
            switch (m_scanner.next()) {
            case LineScanner::Next::Line:
                if (m_context.isStatements)
                    m_review.statements.push_back({m_scanner.lineNumber(), std::string(m_scanner.line())});
                else
                    takeLine();
                break;
            case LineScanner::Next::Unclosed:
                m_parser.parse(m_scanner.line());
                refuse(m_parser.mistake());
                break;
            case LineScanner::Next::Comment:
                takeComment();
                break;
            case LineScanner::Next::More:
            case LineScanner::Next::End:
                finish();
                return;
            }
        }
    }

private:
    void takeComment()
    {
        const ExportContext before = m_context;
        m_context.take(m_scanner.line());
        const bool goesElsewhere =
            m_context.database != before.database || m_context.retentionPolicy != before.retentionPolicy;
        // A policy follows its database: both are one.
        if (goesElsewhere && !m_review.contexts.empty() && m_linesOfContext == 0)
            m_review.contexts.pop_back();
        if (goesElsewhere) {
            m_review.contexts.push_back(m_context);
            m_linesOfContext = 0;
            m_measurements.otherDatabase();
        }
    }

    void takeLine()
    {
        ++m_linesOfContext;
        const std::string_view line = m_scanner.line();
        if (!m_parser.parse(line)) {
            refuse(m_parser.mistake());
            return;
        }
        const PointView &point = m_parser.point();
        if (m_points.hasAny()) {
            if (const LineRefusal refusal = m_points.check(point, m_parser.time().has_value())) {
                refuse(offsetOf(refusal.key), refusal.text());
                return;
            }
        }
        if (line.find('\0') != std::string_view::npos) {
            refuse(line.find('\0'), LineReviewText::tr("the line holds a NUL byte, which servers garble; take it out"));
            return;
        }
        if (hasTagTwice(line)) {
            refuse(0, LineReviewText::tr("a tag appears twice"));
            return;
        }
        ++m_review.goodLines;
        takeTime();
        takePoint(point);
    }

    void takeTime()
    {
        const std::optional<std::int64_t> time = m_parser.time();
        if (!time) {
            ++m_review.linesWithoutTime;
            return;
        }
        m_doubt.take(*time / nanosecondsPer(m_precision), m_scanner.lineNumber());
    }

    void takePoint(const PointView &point)
    {
        LineReview::Measurement *const measurement = m_measurements.find(m_context.database, point.measurement);
        if (!measurement) {
            ++m_review.measurementsCut;
            return;
        }
        ++measurement->lines;
        ColumnFinder tags(measurement->tags);
        for (const TagView &tag : point.tags) {
            if (LineReview::Column *const known = tags.find(tag.key, {}))
                ++known->lines;
            else
                addColumn(*measurement, measurement->tags, tag.key, {});
        }
        ColumnFinder fields(measurement->fields);
        for (const FieldView &field : point.fields) {
            const FieldType type = typeOf(field.value);
            if (LineReview::Column *const known = fields.find(field.key, type)) {
                ++known->lines;
                continue;
            }
            warnOfTypes(*measurement, field.key, type);
            addColumn(*measurement, measurement->fields, field.key, type);
        }
    }

    void addColumn(LineReview::Measurement &measurement, std::vector<LineReview::Column> &columns,
                   std::string_view name, FieldType type)
    {
        if (columns.size() == LineReview::mostColumns) {
            measurement.isCut = true;
            return;
        }
        columns.push_back({std::string(name), type, 1, positionOf(offsetOf(name))});
    }

    /// A server keeps one type of a field; 1.x one in each shard.
    void warnOfTypes(const LineReview::Measurement &measurement, std::string_view name, FieldType type)
    {
        const auto other = std::ranges::find(measurement.fields, name, &LineReview::Column::name);
        if (other == measurement.fields.end())
            return;
        add({Remark::Kind::Warning, positionOf(offsetOf(name)),
             LineReviewText::tr(
                 "\"%1\" is of type %2 here and of type %3 in line %4; a server keeps one type of a field")
                 .arg(toText(name), fieldTypeName(type), fieldTypeName(other->type))
                 .arg(other->first.line)});
    }

    /// Where a name stands in the line; at its beginning when it is written otherwise, with backslashes.
    std::size_t offsetOf(std::string_view name) const
    {
        const std::string_view line = m_scanner.line();
        const std::less<> before;
        const bool isOfLine =
            name.data() && !before(name.data(), line.data()) && before(name.data(), line.data() + line.size());
        return isOfLine ? static_cast<std::size_t>(name.data() - line.data()) : 0;
    }

    /// Of a byte of the scanner's line, in the whole text.
    TextPosition positionOf(std::size_t offset) const
    {
        TextPosition position = positionIn(m_scanner.line(), offset);
        if (position.line == 1) {
            position.byte += m_scanner.indent();
            position.character += m_scanner.indent();
        }
        position.line += m_scanner.lineNumber() - 1;
        return position;
    }

    void refuse(const LineMistake &mistake) { refuse(mistake.offset, mistake.text()); }
    void refuse(std::size_t offset, const QString &reason)
    {
        ++m_review.badLines;
        const std::string_view line = m_scanner.line();
        m_review.bad.push_back({static_cast<std::size_t>(line.data() - m_text.data()), line.size()});
        add({Remark::Kind::Mistake, positionOf(offset), reason});
    }

    void add(Remark remark)
    {
        if (m_review.remarks.size() < LineReview::mostRemarks)
            m_review.remarks.push_back(std::move(remark));
    }

    void finish()
    {
        m_review.notes = m_points.notes();
        if (const QString note = m_doubt.note(); !note.isEmpty())
            m_review.notes += note;
    }

    LineReview &m_review;
    std::string_view m_text;
    Precision m_precision;
    LineScanner m_scanner;
    LineParser m_parser;
    PointRules m_points;
    TimeDoubt m_doubt;
    ReviewedMeasurements m_measurements;
    ExportContext m_context;
    std::uint64_t m_linesOfContext = 0;
};

} // namespace

LineReview LineReview::of(std::string_view text, const Rules &rules, const std::function<bool()> &isStopped)
{
    LineReview review;
    Reviewer(review, text, rules).run(isStopped);
    return review;
}

std::string LineReview::goodPart(std::string_view text) const
{
    std::string good(text);
    for (const Stretch &stretch : bad) {
        const auto from = good.begin() + static_cast<std::ptrdiff_t>(stretch.from);
        std::replace_if(from, from + static_cast<std::ptrdiff_t>(stretch.size), [](char c) { return c != '\n'; }, ' ');
    }
    return good;
}

QString fieldTypeName(LineReview::FieldType type)
{
    switch (type) {
    case LineReview::FieldType::Float:
        return QStringLiteral("float");
    case LineReview::FieldType::Integer:
        return QStringLiteral("integer");
    case LineReview::FieldType::Unsigned:
        return QStringLiteral("unsigned");
    case LineReview::FieldType::Boolean:
        return QStringLiteral("boolean");
    case LineReview::FieldType::String:
        return QStringLiteral("string");
    }
    std::unreachable();
}

} // namespace penstock
