// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/textwindow.h"
#include "core/lineprotocol/defaulttags.h"
#include "core/lineprotocol/exportcontext.h"
#include "core/lineprotocol/lineparser.h"
#include "core/lineprotocol/linescanner.h"
#include "core/lineprotocol/precision.h"
#include "core/lineprotocol/timedoubt.h"
#include "core/source/source.h"

#include <QByteArray>

#include <optional>

namespace penstock {

/// The lines of a line protocol file, or of line protocol in memory, as they are.
///
/// Timestamps of another precision are made nanoseconds. Each line without one gets the time now, one nanosecond later
/// from line to line, so that sending it once more does not store it twice. A line whose timestamp cannot be converted,
/// whose string is never closed, that ends in a backslash (which would swallow the next line), holds a NUL (which comes
/// back in the header of influxd's answer) or a tag twice (which ruins a table of 3.6) is bad. A file packed by gzip
/// or zstd is unpacked; what is no text then is refused.
///
/// Comments of an export that name a database or a retention policy are obeyed: lines of another target than the
/// source was given end it, see rest(), or make it fail.
class LineProtocolSource final : public Source
{
public:
    struct Options
    {
        Precision precision = Precision::Nanoseconds; ///< of the timestamps in the text
        bool addTimestamps = true;                    ///< to lines without one
        bool reservesTime = true;                     ///< no tag or field may be called "time"
        QString database{};                           ///< where the lines go; empty: nowhere yet
        QString retentionPolicy{};                    ///< the same; empty: the default one
        /// Lines of another target end the source. False: they make it fail.
        bool followsContext = false;
        DefaultTags tags{}; ///< of lines that do not have them
    };

    /// What was not read because it belongs elsewhere: a place in the file, and what was said before it.
    struct Rest
    {
        ExportContext context;
        qint64 offset = 0; ///< bytes
        std::uint64_t line = 1;
        std::uint64_t rows = 0;
        std::int64_t now = 0;  ///< for lines without a time
        bool keepsNow = false; ///< also when that is long ago: lines that are read again get what they had
    };

    /// What the comments at the start of a file say; of one that cannot be read, and of what can be read only once,
    /// nothing.
    static ExportContext contextOf(const QString &file);

    LineProtocolSource(const QString &file, const Options &options, std::size_t windowSize = TextWindow::defaultSize);
    LineProtocolSource(const QByteArray &text, const Options &options,
                       std::size_t windowSize = TextWindow::defaultSize);

    /// Begins there. Before open().
    void startAt(const Rest &rest) { m_start = rest; }
    /// After the end.
    const std::optional<Rest> &rest() const { return m_rest; }

    Status open() override;
    Next next() override;
    const Record &record() const override { return m_record; }
    std::string_view rawText() const override; ///< with the white space before the line
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    QStringList notes() const override;
    qint64 bytesRead() const override { return m_window.rawConsumed(); }
    qint64 size() const override { return m_window.size(); }

private:
    Q_DISABLE_COPY_MOVE(LineProtocolSource)

    Status refuseWhatIsNoText();
    bool scanMore();
    void scanWindow(bool last);
    Next takeLine();
    Next takeUnclosed();
    void takeComment();
    Next endHere();
    Next takeStatement();
    QString objectionToLine() const;
    void replaceTimestamp(std::string_view before, std::int64_t time);
    Next bad(const QString &reason);
    Next tooLong();

    QString m_file;
    QByteArray m_text;
    Options m_options;
    TextWindow m_window;
    LineScanner m_scanner;
    LineParser m_parser{LineGrammar::V1};
    std::string m_line;   ///< the current line when it had to be rewritten
    std::string m_tagged; ///< the same, for its tags
    std::int64_t m_now = 0;
    ExportContext m_context;
    bool m_isElsewhere = false; ///< by the context, what comes belongs to another target
    std::optional<Rest> m_start;
    std::optional<Rest> m_rest;
    std::optional<TimeDoubt> m_timeDoubt;
    std::uint64_t m_statements = 0;         ///< that were left out
    bool m_windowFull = false;              ///< the line did not end within the largest window
    FileChange m_change = FileChange::None; ///< known at the end
    Record m_record;
    Problem m_problem;
    Error m_error;
};

} // namespace penstock
