// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/textwindow.h"
#include "core/lineprotocol/lineparser.h"
#include "core/lineprotocol/linescanner.h"
#include "core/lineprotocol/precision.h"
#include "core/source/source.h"

#include <QByteArray>

namespace penstock {

/// The lines of a line protocol file, or of line protocol in memory, as they are.
///
/// Timestamps of another precision are made nanoseconds. Each line without one gets the time now, one nanosecond later
/// from line to line, so that sending it once more does not store it twice. A line whose timestamp cannot be converted,
/// whose string is never closed, or that ends in a backslash (which would swallow the next line) is bad.
class LineProtocolSource final : public Source
{
public:
    struct Options
    {
        Precision precision = Precision::Nanoseconds; ///< of the timestamps in the text
        bool addTimestamps = true;                    ///< to lines without one
        bool reservesTime = true;                     ///< no tag or field may be called "time"
    };

    LineProtocolSource(const QString &file, const Options &options, std::size_t windowSize = TextWindow::defaultSize);
    LineProtocolSource(const QByteArray &text, const Options &options,
                       std::size_t windowSize = TextWindow::defaultSize);

    Status open() override;
    Next next() override;
    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return m_scanner.line(); }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    qint64 bytesRead() const override { return m_window.consumed(); }
    qint64 size() const override { return m_window.size(); }

private:
    Q_DISABLE_COPY_MOVE(LineProtocolSource)

    bool scanMore();
    void scanWindow(bool last);
    Next takeLine();
    Next takeUnclosed();
    void replaceTimestamp(std::string_view before, std::int64_t time);
    Next bad(const QString &reason);
    Next tooLong();

    QString m_file;
    QByteArray m_text;
    Options m_options;
    TextWindow m_window;
    LineScanner m_scanner;
    LineParser m_parser{LineGrammar::V1};
    std::string m_line; ///< the current line when it had to be rewritten
    std::int64_t m_now = 0;
    bool m_windowFull = false; ///< the line did not end within the largest window
    Record m_record;
    Problem m_problem;
    Error m_error;
};

} // namespace penstock
