// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/tailsource.h"

#include "core/async/plural.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr std::size_t longestOpen = 1024 * 1024;
constexpr std::size_t longestLine = 16 * longestOpen;

std::int64_t nowInNanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace

TailSource::TailSource(Options options)
    : m_options(std::move(options)),
      m_file(m_options.file),
      m_stamp(m_options.grammar, m_options.precision),
      m_topic(QFileInfo(m_options.file).fileName().toStdString())
{
    m_record.topic = m_topic;
}

Status TailSource::open()
{
    if (Status status = openWhere(); !status)
        return status;
    m_onFinish.emplace(m_options.finish, [this] {
        const std::scoped_lock lock(m_mutex);
        m_changed.notify_all();
    });
    return {};
}

/// Where an earlier run stopped; else at the given byte, at the beginning or at the end.
Status TailSource::openWhere()
{
    qint64 begin = m_options.offset;
    bool isOpen = false;
    if (m_options.resume) {
        const Result<bool> again = m_file.openAgain(*m_options.resume);
        if (!again)
            return std::unexpected(again.error());
        isOpen = *again;
        m_isLost = !isOpen;
        // What came since is in the file that has the name now, from its beginning on.
        begin = isOpen ? m_options.resume->offset : 0;
    }
    if (!isOpen) {
        if (Status status = m_file.open(0); !status)
            return status;
    }
    if (begin < 0 && m_options.from == Options::From::End) {
        const Result<qint64> last = m_file.lastLine();
        if (!last)
            return std::unexpected(last.error());
        begin = *last;
    }
    if (begin > 0 && !isOpen) {
        if (Status status = m_file.open(begin); !status)
            return status;
    }
    beginFile();
    m_base = std::max<qint64>(begin, 0);
    m_end = m_base;
    tellPlace(m_base);
    return {};
}

void TailSource::tellPlace(qint64 offset)
{
    if (!m_options.places)
        return;
    TailPlace place = m_file.place();
    place.offset = offset;
    m_options.places->begin(m_record.row + 1, place);
}

void TailSource::beginFile()
{
    m_text.clear();
    m_base = 0;
    m_isWhole = false;
    m_scanner = {};
    m_scanner.setText(m_text, false);
}

Source::Next TailSource::nextWithin(const Patience &patience)
{
    if (std::exchange(m_isCutOpen, false))
        dropScanned();
    for (;;) {
        switch (m_scanner.next()) {
        case LineScanner::Next::Line:
            return takeLine();
        case LineScanner::Next::Unclosed:
            return takeUnclosed();
        case LineScanner::Next::Comment:
            break;
        case LineScanner::Next::End:
            if (m_isWhole) {
                beginFile();
                tellPlace(0);
            }
            [[fallthrough]];
        case LineScanner::Next::More: {
            // Asked before it is looked: what is written until then counts.
            const bool isLast = isFinishing();
            bool hasMore = false;
            if (!readOn(hasMore))
                return Next::Failed;
            if (hasMore)
                break;
            // Only the second look tells that another file has the name.
            if (isLast && !std::exchange(m_isEnding, true))
                break;
            if (isLast) {
                m_leftLine = !m_text.empty();
                return Next::End;
            }
            if (!waitForMore(patience))
                return Next::Waiting;
            break;
        }
        }
    }
}

void TailSource::dropScanned()
{
    m_base += static_cast<qint64>(m_scanner.consumed());
    m_text.erase(0, m_scanner.consumed());
    m_scanner.setText(m_text, m_isWhole);
}

/// False: the file cannot be read.
bool TailSource::readOn(bool &hasMore)
{
    dropScanned();
    const std::size_t had = m_text.size();
    switch (m_file.read(m_text)) {
    case TailFile::Read::Data:
        m_bytes.fetch_add(static_cast<qint64>(m_text.size() - had), std::memory_order_relaxed);
        m_now = std::max(m_now, nowInNanoseconds());
        hasMore = true;
        if (m_options.places && m_options.places->wantsHead())
            m_options.places->setHead(m_file.head());
        // Else one quote too many would swallow all that comes.
        m_isCutOpen = had > longestOpen && m_text.find('\n') != std::string::npos;
        m_scanner.setText(m_text, m_isCutOpen);
        if (m_text.size() <= longestLine)
            return true;
        m_error.kind = Error::Kind::BadInput;
        m_error.message = tr("Line %1 is too long to be line protocol.").arg(m_scanner.lineNumber() + 1);
        return false;
    case TailFile::Read::Nothing:
        return true;
    case TailFile::Read::Rotated:
        ++m_rotations;
        m_isWhole = true;
        hasMore = true;
        m_scanner.setText(m_text, true);
        return true;
    case TailFile::Read::Truncated:
        ++m_truncations;
        m_lostLines += m_text.empty() ? 0 : 1;
        beginFile();
        tellPlace(0);
        hasMore = true;
        return true;
    case TailFile::Read::Failed:
        m_error = m_file.error();
        return false;
    }
    return false;
}

/// False: the patience has ended before.
bool TailSource::waitForMore(const Patience &patience)
{
    const auto look = std::chrono::steady_clock::now() + m_options.look;
    const bool isShort = patience.until && *patience.until < look;
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, patience.stop, isShort ? *patience.until : look, [this] { return isFinishing(); });
    return !patience.stop.stop_requested() && (!isShort || isFinishing());
}

Source::Next TailSource::takeLine()
{
    m_record.position = m_scanner.lineNumber();
    m_end = m_base + static_cast<qint64>(m_scanner.consumed());
    ++m_record.row;
    m_record.original = m_scanner.line();
    const auto line = m_stamp.take(m_scanner.line(), m_now);
    if (line) {
        m_record.line = *line;
        return Next::Record;
    }
    m_record.line = m_scanner.line();
    m_problem.reason = line.error().reason;
    return Next::Bad;
}

/// Gives up only the line where the string begins.
Source::Next TailSource::takeUnclosed()
{
    m_record.position = m_scanner.lineNumber();
    m_end = m_base + static_cast<qint64>(m_scanner.consumed());
    ++m_record.row;
    m_record.line = m_scanner.line();
    m_problem.reason = tr("a string is not closed: its second quote is missing");
    return Next::Bad;
}

QStringList TailSource::notes() const
{
    QStringList notes;
    const QString name = QFileInfo(m_options.file).fileName();
    if (m_rotations > 0)
        notes += withCount(
            tr("%1 was made anew %n time(s); each was read to its end.", nullptr, plural(m_rotations)).arg(name),
            m_rotations);
    if (m_truncations > 0)
        notes += withCount(tr("%1 was cut short or written anew in place %n time(s), and read from its beginning then. "
                              "What was written and not yet read before is lost.",
                              nullptr, plural(m_truncations))
                               .arg(name),
                           m_truncations);
    if (m_lostLines > 0)
        notes += withCount(
            tr("%n line(s) had no end when %1 was cut short, and were not sent.", nullptr, plural(m_lostLines))
                .arg(name),
            m_lostLines);
    if (m_isLost)
        notes += tr("%1 is not the file that an earlier run stopped in, and that one is not beside it: it is read from "
                    "its beginning. What the other had beyond that place was not read.")
                     .arg(name);
    if (const QStringList &passed = m_file.passedOver(); !passed.isEmpty())
        notes += tr("%1 was made anew several times since the last run. These were not read: %2")
                     .arg(name, passed.join(QStringLiteral(", ")));
    if (m_leftLine)
        notes += tr("The last line of %1 has no end yet, and was not sent.").arg(name);
    return notes;
}

} // namespace penstock
