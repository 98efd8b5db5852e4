// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/influxqlanswer.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

using Severity = Batch::Note::Severity;

constexpr std::size_t longestQuote = 2'000; // bytes of the server's text in a message
constexpr std::string_view notExecuted = "not executed";
constexpr int mostStatements = 10'000; // what is behind them is counted as the last one

} // namespace

void InfluxQlAnswer::beginResult(std::optional<std::int64_t> statement)
{
    m_named = statement.has_value();
    if (statement)
        m_statement = static_cast<int>(std::clamp<std::int64_t>(*statement, 0, mostStatements - 1));
    else if (m_any && !m_partial.contains(m_statement))
        m_statement = std::min(m_statement + 1, mostStatements - 1);
    m_any = true;
    m_partial.erase(m_statement);
}

void InfluxQlAnswer::setPartial(bool partial)
{
    if (partial)
        m_partial.insert(m_statement);
    else
        m_partial.erase(m_statement);
}

Status InfluxQlAnswer::addRows(Table rows, Batch *batch)
{
    if (!m_tables.admits(m_statement, rows))
        return std::unexpected(brokenAnswer(m_tables.message(), {}));
    batch->add(m_statement, std::move(rows));
    return {};
}

void InfluxQlAnswer::addMessage(std::string_view level, std::string_view text, Batch *batch) const
{
    note(level == "warning" ? Severity::Warning : Severity::Information, quoteServer(text), batch);
}

void InfluxQlAnswer::addError(std::string_view text, Batch *batch)
{
    // What follows a failed statement is not executed. That must not look like the reason.
    const bool consequence = text == notExecuted && m_failed;
    if (consequence && !m_named)
        m_statement = *m_failed;
    note(consequence ? Severity::Warning : Severity::Error, quoteServer(text), batch);
    m_failed = m_statement;
}

void InfluxQlAnswer::addError(const QString &text, Batch *batch)
{
    note(Severity::Error, text, batch);
    m_failed = m_statement;
}

void InfluxQlAnswer::note(Severity severity, const QString &text, Batch *batch) const
{
    batch->notes.push_back({m_statement, severity, text});
}

void InfluxQlAnswer::finish(Batch *batch)
{
    for (const int statement : std::exchange(m_partial, {}))
        batch->notes.push_back({statement, Severity::Warning,
                                QCoreApplication::translate("penstock::InfluxQlAnswer",
                                                            "The server marked this answer as partial: rows may be "
                                                            "missing. Ask for it in chunks to get all rows."),
                                true});
}

QString quoteServer(std::string_view utf8)
{
    const std::string_view head = utf8.substr(0, longestQuote);
    const QString text = QString::fromUtf8(head.data(), static_cast<qsizetype>(head.size()));
    return head.size() < utf8.size() ? text + u'…' : text;
}

Error brokenAnswer(const QString &message, std::string_view sent)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.message = message;
    error.details.serverText = quoteServer(sent);
    return error;
}

} // namespace penstock
