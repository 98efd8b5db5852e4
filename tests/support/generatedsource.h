// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/source.h"

#include <atomic>
#include <functional>
#include <set>
#include <string>

namespace penstock {

/// Rows of line protocol that a function makes, for tests of what comes behind a source.
class GeneratedSource final : public Source
{
public:
    /// Appends the line of a row (from 1 on), without '\n'.
    using Line = std::function<void(quint64 row, std::string &line)>;

    GeneratedSource(quint64 rows, Line line) : m_rows(rows), m_line(std::move(line)) {}

    std::set<quint64> bad;
    std::set<quint64> skipped;
    quint64 breaksAt = 0; ///< this row cannot be read any more; 0: none
    std::optional<Error> opening;

    Status open() override
    {
        if (opening)
            return std::unexpected(*opening);
        return {};
    }

    Next next() override
    {
        if (m_record.row == m_rows)
            return Next::End;
        ++m_record.row;
        m_record.position = m_record.row + 1;
        m_text.clear();
        m_line(m_record.row, m_text);
        m_record.line = m_text;
        m_bytes.fetch_add(qint64(m_text.size()), std::memory_order_relaxed);
        if (m_record.row == breaksAt) {
            m_error.kind = Error::Kind::File;
            m_error.message = QStringLiteral("The file broke.");
            return Next::Failed;
        }
        if (bad.contains(m_record.row)) {
            m_problem = {QStringLiteral("level"), QStringLiteral("not a number")};
            return Next::Bad;
        }
        return skipped.contains(m_record.row) ? Next::Skipped : Next::Record;
    }

    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return m_text; }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    qint64 bytesRead() const override { return m_bytes.load(std::memory_order_relaxed); }
    qint64 size() const override { return 0; }

private:
    quint64 m_rows;
    Line m_line;
    Record m_record;
    std::string m_text;
    Problem m_problem;
    Error m_error;
    std::atomic<qint64> m_bytes = 0;
};

} // namespace penstock
