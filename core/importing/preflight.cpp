// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/preflight.h"

#include "core/client/write/writetraits.h"
#include "core/importing/csvimport.h"
#include "core/importing/repeatedhours.h"
#include "core/importing/sharedrowsreview.h"
#include "core/importing/zonequestion.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/sink/recordguard.h"
#include "core/source/source.h"

#include <algorithm>
#include <string>

namespace penstock {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t rowsBetweenLooks = 256; // at the clock, and at the wish to stop
constexpr std::int64_t hour = 3'600'000'000'000;

ColumnPlan *timeOf(ImportPlan &plan)
{
    const auto time = std::ranges::find(plan.columns, ColumnPlan::Role::Time, &ColumnPlan::role);
    return time == plan.columns.end() ? nullptr : &*time;
}

/// Times are on the clock of a zone that nobody has said.
bool hasOpenZone(ImportPlan plan)
{
    const ColumnPlan *const time = timeOf(plan);
    return !plan.isAnnotated && time && time->time.timeZone.isEmpty() && !isAbsolute(time->time.kind) &&
           !time->time.needsStart();
}

/// One reading of a file.
class Flight
{
public:
    Flight(const ImportPlan &plan, const PreflightOptions &options, PreflightProgress &progress)
        : m_plan(plan),
          m_options(options),
          m_progress(progress),
          m_guard(WriteTraits::of(options.flavour).dialect),
          m_memory(identityOf(plan))
    {
        m_encoder = LineEncoder({.dialect = WriteTraits::of(options.flavour).dialect});
    }

    Result<Preflight> read()
    {
        const auto start = Clock::now();
        if (m_options.mayTake)
            m_end = start + *m_options.mayTake;
        const auto source = makeUnsettledSource(m_plan);
        if (auto status = source->open(); !status)
            return std::unexpected(status.error());
        m_progress.size = source->size();
        auto status = readAll(*source);
        if (!status)
            return std::unexpected(status.error());
        m_found.size = source->size();
        m_found.bytesRead = source->bytesRead();
        m_found.series = m_memory.series().size();
        m_found.hasMoreSeries = m_memory.series().isFull();
        m_found.losses = m_guard.notes();
        m_found.undecidedTimes = source->undecidedTimes();
        if (m_hasBetween)
            m_found.spacing = {}; // two times that are not next to each other have been taken as a step
        findRepeatedHour();
        m_found.duration = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
        if (m_found.shared.count > 0) {
            if (status = compareShared(); !status)
                return std::unexpected(status.error());
        }
        return m_found;
    }

private:
    Status readAll(Source &source)
    {
        for (;;) {
            switch (source.next()) {
            case Source::Next::Record:
                takePoint(source.record());
                break;
            case Source::Next::Skipped:
                m_found.skipped.add(source.record().position);
                break;
            case Source::Next::Bad:
                refuse(source.record(), source.problem().column, source.problem().reason);
                break;
            case Source::Next::Waiting:
                continue;
            case Source::Next::End:
                m_found.isWhole = true;
                return {};
            case Source::Next::Failed:
                return std::unexpected(source.error());
            }
            if (++m_found.read % rowsBetweenLooks == 0 && isOver(source))
                return {};
        }
    }

    bool isOver(const Source &source)
    {
        m_progress.rows = m_found.read;
        m_progress.bytes = source.bytesRead();
        return m_progress.stop || (m_end && Clock::now() >= *m_end);
    }

    void takePoint(const Record &record)
    {
        const PointView &point = record.point;
        if (m_guard.hasAny()) {
            std::string_view line;
            if (const Status status = m_guard.check(record, line); !status) {
                refuse(record, {}, status.error().message);
                return;
            }
        }
        const Result<std::size_t> bytes = m_encoder.measure(point);
        if (!bytes) {
            refuse(record, {}, bytes.error().message);
            return;
        }
        m_found.lineBytes += static_cast<std::int64_t>(*bytes);
        if (m_options.keptSince && point.time < *m_options.keptSince)
            m_found.tooOld.add(record.position);
        if (m_found.points++ == 0) {
            m_found.first = m_found.last = m_previous = point.time;
        } else {
            m_found.first = std::min(m_found.first, point.time);
            m_found.last = std::max(m_found.last, point.time);
        }
        if (point.time < m_previous) {
            m_found.stepsBack.add(record.position);
            if (m_hasOpenZone && point.time >= m_previous - hour)
                m_goBack.add(point.time, record.position);
        } else if (point.time > m_previous) {
            ++m_found.stepsOn;
            if (m_hasOpenZone && point.time <= m_previous + hour)
                m_goOn.add(point.time, record.position);
        }
        m_previous = point.time;
        remember(record);
    }

    void remember(const Record &record)
    {
        SharedRows &shared = m_found.shared;
        switch (m_memory.add(record.point)) {
        case PointMemory::Verdict::New:
            break;
        case PointMemory::Verdict::Seen:
            if (shared.count++ == 0)
                shared.firstLine = record.position;
            if (m_hasOpenZone) {
                m_goBack.add(record.point.time, record.position);
                m_goOn.add(record.point.time, record.position);
            }
            break;
        case PointMemory::Verdict::Unknown:
            ++shared.notKnown;
            break;
        }
        if (const auto neighbour = m_memory.neighbour()) {
            const auto [from, to] = std::minmax(*neighbour, record.point.time);
            m_found.spacing.add(from, to, record.position);
        }
        m_hasBetween = m_hasBetween || m_memory.fellBetween();
    }

    void refuse(const Record &record, const QString &column, const QString &reason)
    {
        m_found.refused.add(record.position);
        if (m_found.refused.count == 1)
            m_found.refused.reason = column.isEmpty() ? reason : column + QStringLiteral(": ") + reason;
    }

    /// Rows that seem to come again where clocks are set back, and do not on the clocks of a zone.
    void findRepeatedHour()
    {
        const RepeatedHours &hours = isDescending() ? m_goOn : m_goBack;
        const QStringList zones = m_hasOpenZone ? hours.zones() : QStringList();
        if (!zones.isEmpty() && isInOrderIn(zones.constFirst()))
            m_found.repeatedHour = {zones, hours.firstLine(), hours.firstTime()};
    }

    bool isDescending() const { return m_found.stepsBack.count > m_found.stepsOn; }

    bool isInOrderIn(const QString &zone) const
    {
        ImportPlan plan = m_plan;
        timeOf(plan)->time.timeZone = zone;
        const auto source = makeUnsettledSource(plan);
        if (!source->open())
            return false;
        PointMemory memory(identityOf(plan));
        std::optional<std::int64_t> before;
        for (std::uint64_t row = 0; row < m_found.read && !m_progress.stop; ++row) {
            const Source::Next next = source->next();
            if (next == Source::Next::End || next == Source::Next::Failed)
                break;
            if (next != Source::Next::Record)
                continue;
            const std::int64_t time = source->record().point.time;
            const std::int64_t step = !before ? 0 : isDescending() ? time - *before : *before - time;
            if (memory.add(source->record().point) == PointMemory::Verdict::Seen || (step > 0 && step <= hour))
                return false;
            before = time;
        }
        return source->undecidedTimes() == 0;
    }

    /// Reads the same rows again, and looks at those that share.
    Status compareShared()
    {
        const auto source = makeUnsettledSource(m_plan);
        if (auto status = source->open(); !status)
            return status;
        SharedRowsReview review;
        for (std::uint64_t row = 0; row < m_found.read && !m_progress.stop; ++row) {
            const Source::Next next = source->next();
            if (next == Source::Next::Failed)
                return std::unexpected(source->error());
            if (next == Source::Next::End)
                break;
            if (next == Source::Next::Record && m_memory.cameTwice(source->record().point))
                review.take(source->record());
        }
        review.conclude(m_found.shared);
        return {};
    }

    const ImportPlan &m_plan;
    const PreflightOptions &m_options;
    PreflightProgress &m_progress;
    Preflight m_found;
    RecordGuard m_guard;
    LineEncoder m_encoder;
    PointMemory m_memory;
    bool m_hasBetween = false; ///< a time came between others of its series
    bool m_hasOpenZone = hasOpenZone(m_plan);
    RepeatedHours m_goBack; ///< where the rows do
    RepeatedHours m_goOn;   ///< the same, for rows of which the newest comes first
    std::optional<Clock::time_point> m_end;
    std::int64_t m_previous = 0;
};

} // namespace

std::optional<std::chrono::milliseconds> Preflight::leastDuration() const
{
    if (isWhole)
        return duration;
    if (size <= 0 || bytesRead <= 0)
        return std::nullopt;
    return std::chrono::milliseconds(
        static_cast<std::int64_t>(double(duration.count()) * double(size) / double(bytesRead)));
}

Result<Preflight> flyAhead(const ImportPlan &plan, const PreflightOptions &options, PreflightProgress &progress)
{
    return Flight(plan, options, progress).read();
}

} // namespace penstock
