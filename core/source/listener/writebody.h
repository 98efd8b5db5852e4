// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linecursor.h"
#include "core/source/listener/intake.h"
#include "core/source/listener/listenedwrite.h"
#include "core/source/listener/listeneranswer.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace penstock {

/// The body of a write, line by line: what can be taken, and what is wrong with the rest.
class WriteBody
{
public:
    struct Mistake
    {
        std::uint64_t line = 1;    ///< physical line, from 1
        std::uint64_t byte = 1;    ///< of that line, from 1
        std::uint64_t counted = 1; ///< from 1, without comments and blank lines
        QString text;              ///< the line, shortened
        QString reason;
    };

    /// `now`: nanoseconds, for lines without a time.
    WriteBody(const QByteArray &body, const ListenedWrite &request, LineGrammar grammar, std::int64_t now);

    Intake::Lines takeLines() { return std::move(m_lines); }
    bool hasLines() const { return m_hasLines; } ///< good ones, also when they were taken away
    std::uint64_t mistakes() const { return m_mistakeCount; }

    /// To a request with mistakes, in the words and the form of its generation, and with the place of each: the first
    /// hundred.
    ListenerAnswer refusal() const;

private:
    void addMistake(const Mistake &mistake);
    ListenerAnswer refusalOfV3() const;
    QString text() const;

    ListenedWrite m_request;
    Intake::Lines m_lines;
    bool m_hasLines = false;
    std::uint64_t m_mistakeCount = 0;
    std::vector<Mistake> m_mistakes; ///< the first
};

} // namespace penstock
