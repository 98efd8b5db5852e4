// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/lineprotocolsource.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/csv/foreigntext.h"
#include "core/file/bytesource.h"
#include "core/file/packing.h"
#include "core/file/textencoding.h"
#include "core/lineprotocol/tagscan.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace penstock {
namespace {

struct LineProtocolSourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LineProtocolSource)
};

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

ExportContext LineProtocolSource::contextOf(const QString &file)
{
    constexpr std::size_t enough = 64 * 1024;
    if (!QFileInfo(file).isFile())
        return {};
    const auto bytes = ByteSource::open(file, {});
    if (!bytes)
        return {};
    std::string head(enough, '\0');
    std::size_t size = 0;
    // What breaks is said when it is read for good.
    for (std::size_t got = 1; got > 0 && size < enough; size += got)
        got = (*bytes)->read(head.data() + size, enough - size).value_or(0);
    return ExportContext::atStartOf(std::string_view(head).substr(0, size));
}

LineProtocolSource::LineProtocolSource(const QString &file, const Options &options, std::size_t windowSize)
    : m_file(file), m_options(options), m_window(windowSize)
{
}

std::string_view LineProtocolSource::rawText() const
{
    const std::string_view line = m_scanner.line();
    return {line.data() - m_scanner.indent(), line.size() + m_scanner.indent()};
}

LineProtocolSource::LineProtocolSource(const QByteArray &text, const Options &options, std::size_t windowSize)
    : m_text(text), m_options(options), m_window(windowSize)
{
}

Status LineProtocolSource::open()
{
    const Rest start = m_start.value_or(Rest{});
    if (m_file.isNull())
        m_window.openText(m_text.sliced(start.offset));
    else if (auto status = m_window.openFile(m_file, {}, start.offset); !status)
        return status;
    m_scanner = {};
    m_scanner.setReportsComments(true);
    m_scanner.setLineNumber(start.line);
    m_record = {};
    m_record.row = start.rows;
    m_scanner.setText({}, false);
    m_context = start.context;
    m_isElsewhere = false;
    m_rest.reset();
    m_statements = 0;
    m_windowFull = false;
    const auto clock = std::chrono::system_clock::now().time_since_epoch();
    m_now = std::chrono::duration_cast<std::chrono::nanoseconds>(clock).count();
    m_timeDoubt.emplace(m_options.precision, m_now);
    m_now = start.keepsNow ? start.now : std::max(m_now, start.now);
    return start.offset == 0 ? refuseWhatIsNoText() : Status();
}

Status LineProtocolSource::refuseWhatIsNoText()
{
    constexpr qint64 enough = 512;
    TextWindow::Growth growth = TextWindow::Growth::Grown;
    while (growth == TextWindow::Growth::Grown && m_window.end() - m_window.begin() < enough)
        growth = m_window.grow();
    if (growth == TextWindow::Growth::Failed)
        return std::unexpected(m_window.error());
    const std::string_view head(m_window.begin(), static_cast<std::size_t>(m_window.end() - m_window.begin()));
    if (packingOf(head) != Packing::None)
        return failure(Error::Kind::BadInput,
                       LineProtocolSourceText::tr(
                           "This is compressed data within what was read. Unpack it and try again. Nothing was sent."));
    if (isWideText(head))
        return failure(
            Error::Kind::BadInput,
            LineProtocolSourceText::tr("This is UTF-16 text, which no server takes. Save it as UTF-8 and try again. "
                                       "Nothing was sent."));
    if (isArchive(head))
        return failure(
            Error::Kind::BadInput,
            LineProtocolSourceText::tr(
                "This is an archive or a spreadsheet, not line protocol. Unpack or convert it and try again. "
                "Nothing was sent."));
    if (head.starts_with(utf8Mark))
        m_window.consume(m_window.begin() + utf8Mark.size());
    scanWindow(m_window.atEnd());
    return {};
}

Source::Next LineProtocolSource::next()
{
    for (;;) {
        switch (m_scanner.next()) {
        case LineScanner::Next::Line:
            if (m_windowFull)
                return tooLong();
            if (m_context.isStatements)
                return takeStatement();
            return m_isElsewhere ? endHere() : takeLine();
        case LineScanner::Next::Comment:
            takeComment();
            break;
        case LineScanner::Next::Unclosed:
            return m_isElsewhere ? endHere() : takeUnclosed();
        case LineScanner::Next::More:
            if (!scanMore())
                return Next::Failed;
            break;
        case LineScanner::Next::End:
            m_window.consume(m_window.end());
            m_change = m_window.change();
            return Next::End;
        }
    }
}

void LineProtocolSource::takeComment()
{
    m_context.take(m_scanner.line());
    m_isElsewhere =
        !m_context.database.empty() &&
        (m_options.database != toText(m_context.database) ||
         (!m_context.retentionPolicy.empty() && m_options.retentionPolicy != toText(m_context.retentionPolicy)));
}

Source::Next LineProtocolSource::endHere()
{
    const QString database = toText(m_context.database);
    const QString policy = toText(m_context.retentionPolicy);
    if (m_options.followsContext) {
        const std::string_view line = m_scanner.line();
        const qint64 inWindow = line.data() - m_window.begin() - static_cast<qint64>(m_scanner.indent());
        // A window of a text begins at 0, wherever that was cut.
        const qint64 cut = m_file.isNull() && m_start ? m_start->offset : 0;
        m_rest = Rest{m_context, cut + m_window.consumed() + inWindow, m_scanner.lineNumber(), m_record.row,
                      m_now,     m_start && m_start->keepsNow};
        return Next::End;
    }
    m_error = {};
    m_error.kind = Error::Kind::BadInput;
    m_error.message =
        policy.isEmpty()
            ? LineProtocolSourceText::tr(
                  "By a comment before it, line %1 belongs to the database \"%2\", but it would be written to "
                  "\"%3\". Write to that database, or take the comment (CONTEXT-DATABASE) out.")
                  .arg(m_scanner.lineNumber())
                  .arg(database, m_options.database)
            : LineProtocolSourceText::tr(
                  "By comments before it, line %1 belongs to the retention policy \"%2\" of the database \"%3\", "
                  "but it would be written to \"%4\". Write to that database and retention policy, or take the "
                  "comments (CONTEXT-…) out.")
                  .arg(m_scanner.lineNumber())
                  .arg(policy, database,
                       m_options.retentionPolicy.isEmpty()
                           ? m_options.database
                           : m_options.database + QStringLiteral(" · ") + m_options.retentionPolicy);
    return Next::Failed;
}

Source::Next LineProtocolSource::takeStatement()
{
    m_record.line = {};
    m_record.position = m_scanner.lineNumber();
    ++m_record.row;
    ++m_statements;
    m_problem.reason = LineProtocolSourceText::tr("this is a statement, not line protocol");
    return Next::Skipped;
}

QStringList LineProtocolSource::notes() const
{
    QStringList notes;
    if (m_statements > 0)
        notes +=
            withCount(LineProtocolSourceText::tr(
                          "%n statement(s) of the export (CREATE DATABASE and the like, after \"# DDL\") were not run.",
                          nullptr, plural(m_statements)),
                      m_statements);
    if (const QString note = m_timeDoubt ? m_timeDoubt->note() : QString(); !note.isEmpty())
        notes += note;
    if (m_change != FileChange::None)
        notes += describe(m_change, m_file);
    return notes;
}

/// Moves the window behind what was scanned and reads on.
bool LineProtocolSource::scanMore()
{
    m_window.consume(m_window.begin() + m_scanner.consumed());
    const auto growth = m_window.grow();
    if (growth == TextWindow::Growth::Failed) {
        m_error = m_window.error();
        if (m_scanner.lineNumber() > 0)
            m_error.message = joinedSentences(
                m_error.message, LineProtocolSourceText::tr("It breaks after line %1.").arg(m_scanner.lineNumber()));
        return false;
    }
    m_windowFull = growth == TextWindow::Growth::TooLong;
    scanWindow(m_window.atEnd() || m_windowFull);
    return true;
}

void LineProtocolSource::scanWindow(bool last)
{
    m_scanner.setText({m_window.begin(), static_cast<std::size_t>(m_window.end() - m_window.begin())}, last);
}

/// Gives up only the line where the string begins, and goes on with the next.
Source::Next LineProtocolSource::takeUnclosed()
{
    takeLine();
    if (m_windowFull) {
        if (m_scanner.consumed() == static_cast<std::size_t>(m_window.end() - m_window.begin()))
            return tooLong();
        m_windowFull = false;
        m_window.consume(m_window.begin() + m_scanner.consumed());
        scanWindow(false);
    }
    return bad(LineProtocolSourceText::tr("a string is not closed: its second quote is missing"));
}

Source::Next LineProtocolSource::takeLine()
{
    m_record.line = m_scanner.line();
    m_record.original = rawText();
    m_record.position = m_scanner.lineNumber();
    ++m_record.row;
    if (const QString objection = objectionToLine(); !objection.isEmpty())
        return bad(objection);
    // InfluxDB 1.x leaves out a field of that name without a word.
    if (m_options.reservesTime && m_record.line.find("time=") != std::string_view::npos &&
        !m_parser.parse(m_record.line) && m_parser.mistake().reason == LineMistake::Reason::Reserved)
        return bad(m_parser.mistake().text());
    if (!m_options.tags.isEmpty()) {
        m_options.tags.addTo(m_record.line, m_tagged);
        m_record.line = m_tagged;
    }
    const std::string_view timestamp = LineScanner::timestampOf(m_record.line);
    if (timestamp.empty()) {
        if (m_options.addTimestamps)
            replaceTimestamp(m_record.line, m_now++);
        return Next::Record;
    }
    std::int64_t time = 0;
    const auto [end, error] = std::from_chars(timestamp.data(), timestamp.data() + timestamp.size(), time);
    const bool isInteger = error == std::errc() && end == timestamp.data() + timestamp.size();
    if (isInteger)
        m_timeDoubt->take(time, m_record.position);
    if (m_options.precision == Precision::Nanoseconds)
        return Next::Record;
    if (!isInteger)
        return bad(LineProtocolSourceText::tr("the timestamp \"%1\" is not an integer").arg(toText(timestamp)));
    if (__builtin_mul_overflow(time, nanosecondsPer(m_options.precision), &time)) {
        return bad(LineProtocolSourceText::tr(
                       "the timestamp \"%1\" is outside the range of nanoseconds; is the precision right?")
                       .arg(toText(timestamp)));
    }
    const auto before = static_cast<std::size_t>(timestamp.data() - m_record.line.data());
    replaceTimestamp(m_record.line.substr(0, before), time);
    return Next::Record;
}

QString LineProtocolSource::objectionToLine() const
{
    const std::string_view line = m_record.line;
    if (line.ends_with('\\'))
        return LineProtocolSourceText::tr("the line ends in a backslash, which would join it with the next one");
    if (m_window.hasNul() && line.find('\0') != std::string_view::npos)
        return LineProtocolSourceText::tr("the line holds a NUL byte, which servers garble; take it out");
    if (hasTagTwice(line))
        return LineProtocolSourceText::tr("a tag appears twice");
    return {};
}

void LineProtocolSource::replaceTimestamp(std::string_view before, std::int64_t time)
{
    char digits[24];
    char *const end = std::to_chars(std::begin(digits), std::end(digits), time).ptr;
    m_line.assign(before);
    if (!m_line.ends_with(' '))
        m_line += ' ';
    m_line.append(digits, static_cast<std::size_t>(end - digits));
    m_record.line = m_line;
}

Source::Next LineProtocolSource::bad(const QString &reason)
{
    m_problem.reason = reason;
    return Next::Bad;
}

Source::Next LineProtocolSource::tooLong()
{
    m_error.kind = Error::Kind::BadInput;
    m_error.message =
        LineProtocolSourceText::tr("Line %1 is too long to be line protocol.").arg(m_scanner.lineNumber());
    return Next::Failed;
}

} // namespace penstock
