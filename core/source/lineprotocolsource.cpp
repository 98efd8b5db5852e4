// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/lineprotocolsource.h"

#include <QCoreApplication>

#include <charconv>
#include <chrono>

namespace penstock {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LineProtocolSource)
};

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

LineProtocolSource::LineProtocolSource(const QString &file, const Options &options, std::size_t windowSize)
    : m_file(file), m_options(options), m_window(windowSize)
{
}

LineProtocolSource::LineProtocolSource(const QByteArray &text, const Options &options, std::size_t windowSize)
    : m_text(text), m_options(options), m_window(windowSize)
{
}

Status LineProtocolSource::open()
{
    if (m_file.isNull())
        m_window.openText(m_text);
    else if (auto status = m_window.openFile(m_file); !status)
        return status;
    m_scanner = {};
    m_scanner.setText({}, false);
    m_record = {};
    m_windowFull = false;
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    m_now = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
    return {};
}

Source::Next LineProtocolSource::next()
{
    for (;;) {
        switch (m_scanner.next()) {
        case LineScanner::Next::Line:
            return m_windowFull ? tooLong() : takeLine();
        case LineScanner::Next::Unclosed:
            return takeUnclosed();
        case LineScanner::Next::More:
            if (!scanMore())
                return Next::Failed;
            break;
        case LineScanner::Next::End:
            m_window.consume(m_window.end());
            return Next::End;
        }
    }
}

/// Moves the window behind what was scanned and reads on.
bool LineProtocolSource::scanMore()
{
    m_window.consume(m_window.begin() + m_scanner.consumed());
    const auto growth = m_window.grow();
    if (growth == TextWindow::Growth::Failed) {
        m_error = m_window.error();
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
    return bad(Text::tr("a string is not closed: its second quote is missing"));
}

Source::Next LineProtocolSource::takeLine()
{
    m_record.line = m_scanner.line();
    m_record.position = m_scanner.lineNumber();
    ++m_record.row;
    if (m_record.line.ends_with('\\'))
        return bad(Text::tr("the line ends in a backslash, which would join it with the next one"));
    // InfluxDB 1.x leaves out a field of that name without a word.
    if (m_options.reservesTime && m_record.line.find("time=") != std::string_view::npos &&
        !m_parser.parse(m_record.line) && m_parser.mistake().reason == LineMistake::Reason::Reserved)
        return bad(m_parser.mistake().text());
    const std::string_view timestamp = LineScanner::timestampOf(m_record.line);
    if (timestamp.empty()) {
        if (m_options.addTimestamps)
            replaceTimestamp(m_record.line, m_now++);
        return Next::Record;
    }
    if (m_options.precision == Precision::Nanoseconds)
        return Next::Record;
    std::int64_t time = 0;
    const auto [end, error] = std::from_chars(timestamp.data(), timestamp.data() + timestamp.size(), time);
    if (error != std::errc() || end != timestamp.data() + timestamp.size())
        return bad(Text::tr("the timestamp \"%1\" is not an integer").arg(toText(timestamp)));
    if (__builtin_mul_overflow(time, nanosecondsPer(m_options.precision), &time)) {
        return bad(Text::tr("the timestamp \"%1\" is outside the range of nanoseconds; is the precision right?")
                       .arg(toText(timestamp)));
    }
    const auto before = static_cast<std::size_t>(timestamp.data() - m_record.line.data());
    replaceTimestamp(m_record.line.substr(0, before), time);
    return Next::Record;
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
    m_error.message = Text::tr("Line %1 is too long to be line protocol.").arg(m_scanner.lineNumber());
    return Next::Failed;
}

} // namespace penstock
