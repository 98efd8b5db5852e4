// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/spill/spill.h"

#include "core/async/plural.h"
#include "core/settings/privatefolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr qint64 largestSegment = 16 * 1024 * 1024;
constexpr qint64 leastBytes = 1024 * 1024;
const QString ending = QStringLiteral(".spill");

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

Spill::Spill(SpillPolicy policy, QString folder) : m_policy(std::move(policy)), m_folder(std::move(folder))
{
    m_now.isOn = true;
    m_now.isAlways = m_policy.mode == SpillPolicy::Mode::Always;
    m_now.folder = m_folder;
    m_shown = m_now;
}

Spill::~Spill()
{
    close();
}

void Spill::close()
{
    const std::scoped_lock lock(m_mutex);
    dropUnused(true);
    m_lock.release();
}

Status Spill::takeFolder()
{
    if (Status status = ensurePrivateFolder(m_folder); !status)
        return status;
    Status status = m_lock.take(QDir(m_folder).filePath(QStringLiteral("lock")));
    if (!status && status.error().kind == Error::Kind::Unavailable)
        status.error().message = tr("Another run keeps its rows in %1. Wait for its end, or give this one a folder of "
                                    "its own.")
                                     .arg(QDir::toNativeSeparators(m_folder));
    return status;
}

Status Spill::open()
{
    const std::scoped_lock lock(m_mutex);
    if (Status status = takeFolder(); !status)
        return status;
    const QDir folder(m_folder);
    std::map<quint64, QString> files;
    for (const QString &name : folder.entryList({u'*' + ending}, QDir::Files | QDir::Hidden)) {
        bool isNumber = false;
        if (const quint64 number = name.chopped(ending.size()).toULongLong(&isNumber); isNumber)
            files.emplace(number, folder.filePath(name));
    }
    for (const auto &[number, path] : files) {
        if (Status status = findSegment(number, path); !status)
            return status;
    }
    m_lastFound = m_lastNumber;
    m_waitingCount.store(m_waiting.size(), std::memory_order_release);
    if (m_now.found > 0)
        m_notes += withCount(tr("%n row(s) that an earlier run had kept on disk are sent first, and count as read by "
                                "this one.",
                                nullptr, plural(m_now.found)),
                             m_now.found);
    if (m_now.damaged > 0)
        m_notes += withCount(tr("%n batch(es) in %1 were damaged, and cannot be sent.", nullptr, plural(m_now.damaged))
                                 .arg(QDir::toNativeSeparators(m_folder)),
                             m_now.damaged);
    dropUnused(true);
    show();
    return {};
}

Status Spill::findSegment(quint64 number, const QString &path)
{
    SpillFile file(path);
    Result<SpillFile::Contents> contents = file.open();
    if (!contents)
        return std::unexpected(contents.error());
    m_lastSegment = number;
    Segment &segment = m_segments.emplace(number, Segment{std::move(file)}).first->second;
    for (const SpillFile::Place &place : contents->records) {
        m_entries.emplace(++m_lastNumber, Entry{number, place, place.head.lines});
        m_waiting.push_back(m_lastNumber);
        m_now.found += place.head.lines;
        m_now.lines += place.head.lines;
        ++segment.records;
    }
    m_now.damaged += contents->damaged;
    if (contents->cutOff > 0)
        m_notes += tr("The last batch in %1 was cut off, %2 bytes: an earlier run ended, or its disk was full, while "
                      "it was written.")
                       .arg(QDir::toNativeSeparators(path), QLocale().toString(contents->cutOff));
    return {};
}

Result<quint64> Spill::segmentFor(qint64 bytes)
{
    const qint64 most = std::max(m_policy.mostBytes, leastBytes);
    dropUnused(false);
    qint64 held = bytes;
    for (const auto &[number, segment] : m_segments)
        held += segment.file.size();
    if (held > most && !m_entries.empty())
        return failure(Error::Kind::Unavailable,
                       tr("%1 holds as much as it may: %2.")
                           .arg(QDir::toNativeSeparators(m_folder), QLocale().formattedDataSize(most)));
    const qint64 largest = std::min(largestSegment, most / 4);
    if (!m_segments.empty()) {
        const auto &[number, last] = *m_segments.rbegin();
        if (last.file.size() < largest && !last.file.isTorn())
            return number;
    }
    const QString name = QStringLiteral("%1").arg(++m_lastSegment, 12, 10, QLatin1Char('0')) + ending;
    SpillFile file(QDir(m_folder).filePath(name));
    if (Status status = file.create(); !status)
        return std::unexpected(status.error());
    m_segments.emplace(m_lastSegment, Segment{std::move(file)});
    return m_lastSegment;
}

Result<quint64> Spill::store(const SinkBatch &batch)
{
    const std::string record = spillrecord::encode(batch, nowMs());
    const Result<quint64> segment = segmentFor(static_cast<qint64>(record.size()));
    const Result<qint64> offset =
        segment ? m_segments.at(*segment).file.append(record) : Result<qint64>(std::unexpected(segment.error()));
    if (!offset) {
        m_now.trouble = offset.error().message;
        show();
        return std::unexpected(offset.error());
    }
    m_now.trouble.clear();
    m_now.kept += batch.lines();
    m_now.lines += batch.lines();
    ++m_segments.at(*segment).records;
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): it has just been encoded
    m_entries.emplace(++m_lastNumber, Entry{*segment, {*offset, *spillrecord::headOf(record)}, quint64(batch.lines())});
    return m_lastNumber;
}

Status Spill::append(const SinkBatch &batch)
{
    const std::scoped_lock lock(m_mutex);
    const Result<quint64> number = store(batch);
    if (!number)
        return std::unexpected(number.error());
    m_waiting.push_back(*number);
    m_waitingCount.store(m_waiting.size(), std::memory_order_release);
    show();
    return {};
}

quint64 Spill::keep(const SinkBatch &batch)
{
    const std::scoped_lock lock(m_mutex);
    const quint64 number = store(batch).value_or(0);
    show();
    return number;
}

void Spill::waitForRoom(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const quint64 before = m_removals;
    m_room.wait_for(lock, stop, m_policy.look, [&] { return m_removals != before; });
}

bool Spill::isEmpty() const
{
    const std::scoped_lock lock(m_mutex);
    return m_entries.empty();
}

bool Spill::isExpired(const Entry &entry) const
{
    return m_policy.mostAge.count() > 0 &&
           nowMs() - entry.place.head.timeMs > std::chrono::milliseconds(m_policy.mostAge).count();
}

std::optional<Spill::Taken> Spill::take()
{
    return takeFirst(false);
}

std::optional<Spill::Taken> Spill::takeExpired()
{
    return takeFirst(true);
}

std::optional<Spill::Taken> Spill::takeFirst(bool wantsExpired)
{
    const std::scoped_lock lock(m_mutex);
    while (!m_waiting.empty()) {
        const quint64 number = m_waiting.front();
        const auto entry = m_entries.find(number);
        if (isExpired(entry->second) != wantsExpired)
            return {};
        m_waiting.pop_front();
        m_waitingCount.store(m_waiting.size(), std::memory_order_release);
        Result<SinkBatch> batch = m_segments.at(entry->second.segment).file.read(entry->second.place);
        if (batch) {
            return Taken{*std::move(batch), number};
        }
        ++m_now.damaged;
        if (m_lost)
            m_lost(entry->second.open, batch.error().message);
        settled(entry, entry->second.open);
    }
    return {};
}

bool Spill::isTooOld(quint64 number) const
{
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_entries.find(number);
    return entry != m_entries.end() && isExpired(entry->second);
}

void Spill::countExpired(quint64 lines)
{
    const std::scoped_lock lock(m_mutex);
    m_now.expired += lines;
}

void Spill::settle(quint64 number, quint64 lines)
{
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_entries.find(number);
    if (entry == m_entries.end())
        return;
    settled(entry, std::min(entry->second.open, lines));
}

void Spill::settled(Entries::iterator entry, quint64 lines)
{
    entry->second.open -= lines;
    m_now.lines -= lines;
    if (entry->second.open == 0) {
        Segment &segment = m_segments.at(entry->second.segment);
        if (const Status status = segment.file.markDone(entry->second.place.offset); !status)
            m_now.trouble = status.error().message;
        --segment.records;
        m_entries.erase(entry);
        dropUnused(false);
    }
    show();
}

/// The last file goes on, until it is large.
void Spill::dropUnused(bool all)
{
    const qint64 large = std::min(largestSegment, std::max(m_policy.mostBytes, leastBytes) / 4);
    for (auto next = m_segments.begin(); next != m_segments.end();) {
        const bool isLast = next->first == m_lastSegment && next->second.file.size() < large;
        if (next->second.records > 0 || (isLast && !all)) {
            ++next;
            continue;
        }
        next->second.file.remove();
        next = m_segments.erase(next);
        ++m_removals;
        m_now.trouble.clear();
        m_room.notify_all();
    }
}

void Spill::show()
{
    m_now.bytes = 0;
    for (const auto &[number, segment] : m_segments)
        m_now.bytes += segment.file.size();
    const std::scoped_lock lock(m_shownMutex);
    m_shown = m_now;
    m_shownOldest = m_entries.empty() ? 0 : m_entries.begin()->second.place.head.timeMs;
}

SpillSnapshot Spill::snapshot() const
{
    const std::scoped_lock lock(m_shownMutex);
    SpillSnapshot now = m_shown;
    if (m_shownOldest > 0)
        now.oldestMs = std::max<qint64>(0, nowMs() - m_shownOldest);
    return now;
}

} // namespace penstock
