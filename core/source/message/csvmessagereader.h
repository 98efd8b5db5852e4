// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvdialect.h"
#include "core/sink/messagevalue.h"
#include "core/source/message/messagereader.h"

#include <QCoreApplication>

#include <deque>
#include <span>
#include <string>
#include <vector>

namespace penstock {

class CsvReader;

/// Messages that are CSV, with or without a row of names. Cells that look like numbers, true or false as JSON writes
/// them are such, empty ones are null. A row that has not as many cells as there are names is bad, and costs no other.
class CsvMessageReader final : public MessageReader
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvMessageReader)

public:
    explicit CsvMessageReader(const MessageFormat &format);

    void begin(std::string_view value, std::optional<std::int64_t> time) override;
    Source::Next next(Record &record) override;

private:
    struct Row
    {
        MessageValue value{};
        Source::Problem problem{}; ///< a reason: it is bad
        std::uint64_t line = 0;
        std::string_view original{};
    };
    void addRow(const CsvReader &reader);
    void addProblem(const QString &reason, std::uint64_t line);
    QString problemOf(const CsvReader &reader) const;
    MessageCell cellOf(std::size_t column, std::string_view text);
    std::string_view keep(std::string_view text);

    const MessageFormat m_format;
    CsvDialect m_dialect;
    std::vector<std::string> m_columns; ///< of this message
    std::vector<bool> m_isText;         ///< the same
    std::vector<Row> m_rows;
    std::size_t m_given = 0;
    std::deque<std::string> m_texts; ///< that the rows have views into
    std::string_view m_original;
};

} // namespace penstock
