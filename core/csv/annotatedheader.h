// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/csv/annotatedcolumn.h"
#include "core/csv/csvdialect.h"

#include <QStringList>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace penstock {

/// The head of a table of annotated CSV: the answers of Flux queries, with annotations or without, and what `influx
/// write` reads; also of the CSV that InfluxDB 1.x and its shell answer with, and of our own: several tables, each with
/// a header that begins with "name" or "measurement". It is given one record after the other and tells which are
/// annotations, which is the header, and which are rows.
class AnnotatedHeader
{
public:
    enum class Line {
        Head, ///< an annotation, a comment, or the names of the columns
        Row,
    };

    /// BadInput says what is wrong with an annotation or a header.
    Result<Line> take(std::span<const std::string_view> cells);

    /// Of the table at hand; the last ones may have no cell but a value of their own.
    const std::vector<AnnotatedColumn> &columns() const { return m_columns; }
    bool isAnswer() const { return m_isAnswer; } ///< of InfluxDB 1.x: nothing is said of types and tags

    /// The zone of times whose layout has none: an IANA name, or an offset such as +0100; empty: UTC.
    const QString &timeZone() const { return m_timeZone; }
    const QStringList &warnings() const { return m_warnings; } ///< of all tables so far

    /// Whether the record begins a table: one of the annotations.
    static bool isAnnotation(std::string_view firstCell);

    /// Of a Flux answer without its annotations: _time, _value, _field and _measurement are among the names.
    static bool isFluxHeader(std::span<const std::string_view> cells);

    /// "name,tags,…", "name,time,…" or "measurement,time,…", perhaps behind "statement"
    static bool isAnswerHeader(std::span<const std::string_view> cells);

    /// How to read a file whose head is annotated, by lines of their own or in the names, or that is an
    /// answer; nothing: it is not.
    static std::optional<CsvDialect> recognise(std::string_view sample);

private:
    Status annotate(std::span<const std::string_view> cells);
    Status addColumn(std::span<const std::string_view> cells, AnnotatedColumn::Origin origin);
    void nameFlux(std::span<const std::string_view> cells);
    void nameAnswer(std::span<const std::string_view> cells);
    Status name(std::span<const std::string_view> cells);
    void settleRoles();
    Status checkMeasurement() const;
    void beginTable(std::size_t width);

    std::vector<AnnotatedColumn> m_columns;
    std::vector<AnnotatedColumn> m_extra; ///< constants and concatenations, for all tables that follow
    std::vector<bool> m_grouped;
    QString m_timeZone;
    QStringList m_warnings;
    bool m_isOpen = false; ///< annotations of columns have come
    bool m_isRead = false;
    bool m_isAnswer = false;
    bool m_isFlux = false; ///< without annotations
};

} // namespace penstock
