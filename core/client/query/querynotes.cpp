// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/query/querynotes.h"

#include "core/async/plural.h"
#include "core/query/seriesnames.h"
#include "core/query/statementwords.h"

#include <algorithm>

namespace penstock {

namespace {

using Note = Batch::Note;

constexpr std::size_t defaultChunk = 10'000; // rows, of InfluxDB 1.x

} // namespace

std::optional<Note> QueryNotes::caveat(const Query &query, Flavour flavour, const QByteArray &path)
{
    if (query.script.language() != Language::InfluxQl)
        return {};
    if (query.rawFormat == u"csv" && path.endsWith("/query"))
        return Note{0, Note::Severity::Warning,
                    tr("As CSV the server leaves out what it has to say about statements: one that fails looks like "
                       "one without rows.")};
    if (flavour != Flavour::V3 && flavour != Flavour::V3Distributed)
        return {};
    const QList<Statement> &statements = query.script.statements();
    const auto asking = std::ranges::find_if(statements, asksForTagValuesAtAnyTime);
    if (asking == statements.end())
        return {};
    return Note{static_cast<int>(asking - statements.begin()), Note::Severity::Information,
                tr("InfluxDB 3 looks at the last day only, unless the statement has a condition on time.")};
}

QueryNotes::QueryNotes(const Query &query, bool cutsLie)
    : m_chunked(query.chunked || query.script.statements().size() > 1), m_cutsLie(cutsLie)
{
    if (query.script.language() != Language::InfluxQl)
        return;
    for (const Statement &statement : query.script.statements())
        m_oneMeasurement.push_back(asksOneMeasurement(statement));
}

/// InfluxQL: unless the statement asks one measurement; users and the like have no name. In SQL and Flux it is a column
/// like others.
bool QueryNotes::showsNames(const Batch::Fragment &fragment) const
{
    const auto statement = static_cast<std::size_t>(fragment.statement);
    if (statement < m_oneMeasurement.size() && m_oneMeasurement[statement])
        return false;
    const std::optional<std::size_t> names = fragment.rows.findRole(ColumnRole::SeriesName);
    const bool isEmpty = names && fragment.rows.rowCount() > 0 && fragment.rows.column(*names).isConstant() &&
                         fragment.rows.column(*names).text(0).empty();
    return m_oneMeasurement.empty() || !isEmpty;
}

void QueryNotes::amend(Batch *batch)
{
    for (Batch::Fragment &fragment : batch->fragments) {
        fragment.rows.showNames(showsNames(fragment));
        m_rows[fragment.statement] += fragment.rows.rowCount();
        if (fragment.rows.rowCount() > 0)
            m_lastWithRows = fragment.statement;
    }
    for (Note &note : batch->notes) {
        if (note.text == u"not executed" && m_failed) {
            note.statement = std::max(note.statement, *m_failed + 1);
            m_failed = note.statement;
        } else if (note.severity == Note::Severity::Error) {
            m_failed = note.statement;
            note.cut = note.cut || m_rows[note.statement] > 0;
            if (m_firstError.isEmpty())
                m_firstError = note.text;
        } else if (note.cut) {
            note.text = textOfCut(m_rows[note.statement]);
        }
    }
}

QString QueryNotes::textOfCut(std::size_t rows) const
{
    const int count = plural(rows);
    const QString text =
        m_chunked
            ? tr("The server announced more rows than it sent: this answer ends after %n row(s). Run the query again.",
                 nullptr, count)
        : m_cutsLie && rows > defaultChunk
            ? tr("The server marked this answer as cut after %n row(s). InfluxDB before 1.8 does that to every answer "
                 "of more than 10,000 rows, but if its max-row-limit is set, rows are missing. Ask for it in chunks to "
                 "be sure.",
                 nullptr, count)
            : tr("The server cut this answer at %n row(s) (its max-row-limit). Ask for it in chunks to get all rows.",
                 nullptr, count);
    return withCount(text, rows);
}

std::optional<Note> QueryNotes::brokenOff(const Error &error) const
{
    if (m_lastWithRows < 0)
        return {};
    std::size_t rows = 0;
    for (const auto &[statement, count] : m_rows)
        rows += count;
    Note note;
    note.statement = m_lastWithRows;
    note.severity = Note::Severity::Error;
    note.text =
        withCount(tr("The answer broke off after %n row(s); more may be missing. %1", nullptr, plural(rows)), rows)
            .arg(error.message);
    note.cut = true;
    return note;
}

} // namespace penstock
