// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/result/answerbounds.h"
#include "core/result/batch.h"

#include <optional>
#include <set>
#include <string_view>

namespace penstock {

/// What the statements of an InfluxQL answer brought so far, in whatever format: which one is at hand, whether its rows
/// are all there, what went wrong.
class InfluxQlAnswer
{
public:
    explicit InfluxQlAnswer(const AnswerBounds &bounds) : m_tables(bounds) {}

    /// One element of results[]. Without a number it is the statement at hand, if that goes on, or the next one.
    void beginResult(std::optional<std::int64_t> statement);
    /// More of this statement follows, or would if the server had not cut it.
    void setPartial(bool partial);

    /// An Error (Protocol) when that would be one table too many.
    Status addRows(Table rows, Batch *batch);
    void addMessage(std::string_view level, std::string_view text, Batch *batch) const;
    void addError(std::string_view text, Batch *batch);
    void addError(const QString &text, Batch *batch);

    /// Notes for statements of which rows are missing.
    void finish(Batch *batch);

private:
    void note(Batch::Note::Severity severity, const QString &text, Batch *batch) const;

    TableBound m_tables;
    int m_statement = 0;
    bool m_any = false;
    bool m_named = false;        // the statement at hand has its number from the server
    std::optional<int> m_failed; // the last statement with an error
    std::set<int> m_partial;     // statements
};

/// The server's own words, as far as they fit into a message.
QString quoteServer(std::string_view utf8);

/// An Error (Protocol) that quotes what the server sent.
Error brokenAnswer(const QString &message, std::string_view sent);

} // namespace penstock
