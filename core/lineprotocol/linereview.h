// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/exportcontext.h"
#include "core/lineprotocol/linecursor.h"
#include "core/lineprotocol/linedialect.h"
#include "core/lineprotocol/linemistake.h"
#include "core/lineprotocol/precision.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// What a text of line protocol holds, before any of it is written: which lines a server would refuse or garble and
/// where, what it would have afterwards (measurements, tags, fields with their types), where the text's own comments
/// send it, and statements.
class LineReview
{
public:
    struct Rules
    {
        LineGrammar grammar = LineGrammar::V1;
        LineDialect dialect = LineDialect::InfluxDb;
        Precision precision = Precision::Nanoseconds;

        bool operator==(const Rules &) const = default;
    };

    /// A place and what is to be said of it.
    struct Remark
    {
        enum class Kind {
            Mistake, ///< the line is not stored as it stands
            Warning, ///< it may be
        };
        Kind kind = Kind::Mistake;
        TextPosition position{};
        QString text{}; ///< for people
    };

    enum class FieldType { Float, Integer, Unsigned, Boolean, String };

    struct Column
    {
        std::string name;
        FieldType type = FieldType::Float; ///< of a field
        std::uint64_t lines = 0;           ///< that have it
        TextPosition first{};              ///< where it stands first
    };

    struct Measurement
    {
        std::string database; ///< by the text's own comments; empty: the target's
        std::string name;
        std::uint64_t lines = 0;
        std::vector<Column> tags{};
        std::vector<Column> fields{}; ///< one with two types is there twice
        bool isCut = false;           ///< it has more columns than are kept
    };

    struct Statement
    {
        std::uint64_t line = 0;
        std::string text;
    };

    /// Bytes of the text.
    struct Stretch
    {
        std::size_t from = 0;
        std::size_t size = 0;
    };

    static constexpr std::size_t mostRemarks = 1'000;
    static constexpr std::size_t mostMeasurements = 1'000;
    static constexpr std::size_t mostColumns = 2'000; ///< of a measurement, tags and fields each

    /// `isStopped` is asked now and then; what comes back then is only a part.
    static LineReview of(std::string_view text, const Rules &rules, const std::function<bool()> &isStopped = {});

    std::uint64_t goodLines = 0;
    std::uint64_t badLines = 0;
    std::uint64_t linesWithoutTime = 0;    ///< of the good ones
    std::vector<Remark> remarks;           ///< the first of them, in the order of the lines
    std::vector<Measurement> measurements; ///< of the good lines, in the order of coming
    std::uint64_t measurementsCut = 0;     ///< good lines of measurements that are not kept
    std::vector<ExportContext> contexts;   ///< in the order of coming; without: all lines are the target's
    std::vector<Statement> statements;     ///< behind "# DDL"
    std::vector<Stretch> bad;              ///< all bad lines
    QStringList notes;                     ///< of the whole, for people

    /// The text with blanks in place of its bad lines: the others keep their places.
    std::string goodPart(std::string_view text) const;
};

/// As servers call it: "float", "integer", "unsigned", "boolean", "string".
QString fieldTypeName(LineReview::FieldType type);

} // namespace penstock
