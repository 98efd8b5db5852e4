// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/connection/flavour.h"
#include "core/importing/sharedrows.h"
#include "core/importing/timespacing.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>

namespace penstock {

struct ImportPlan;

/// What reading a whole file by its plan says of it before anything is written. Times are nanoseconds since 1970.
struct Preflight
{
    struct Rows
    {
        std::uint64_t count = 0;
        std::uint64_t line = 0; ///< of the first
        QString reason;         ///< of the first; for people

        void add(std::uint64_t at)
        {
            if (count++ == 0)
                line = at;
        }
    };

    struct RepeatedHour
    {
        QStringList zones;      ///< whose clocks would tell all of its rows apart; empty: there is no such hour
        std::uint64_t line = 0; ///< of the first row that seems to come again
        std::int64_t time = 0;  ///< of that, on the clock that wrote it
    };

    bool isWhole = false;     ///< false: it was stopped, or its time was over; the rest counts what was read
    std::uint64_t read = 0;   ///< rows
    std::uint64_t points = 0; ///< of these, what can be written
    Rows skipped;             ///< without a value
    Rows refused;             ///< cannot be read, or the server could not hold them
    QStringList losses;       ///< what the server will not have as it is in the file

    std::int64_t first = 0; ///< time; when there are points
    std::int64_t last = 0;
    std::uint64_t series = 0;
    bool hasMoreSeries = false;
    TimeSpacing spacing;                   ///< no steps: not known, for times came between others of their series
    Rows stepsBack;                        ///< rows that are earlier than the row before
    std::uint64_t stepsOn = 0;             ///< rows that are later
    Rows tooOld;                           ///< older than what the database keeps
    std::uint64_t undecidedTimes = 0;      ///< that clocks show twice, and nothing tells which is meant
    RepeatedHour repeatedHour;             ///< that comes twice, though nobody has said a zone
    SharedRows shared;                     ///< rows with the series and the time of others
    std::int64_t lineBytes = 0;            ///< of line protocol
    std::int64_t bytesRead = 0;            ///< of the file
    std::int64_t size = 0;                 ///< of the file; 0: unknown
    std::chrono::milliseconds duration{0}; ///< that reading and encoding took

    /// The least that the import will take, by how long this took; nothing: that is not known.
    std::optional<std::chrono::milliseconds> leastDuration() const;
};

/// What to ask of a pre-flight.
struct PreflightOptions
{
    Flavour flavour = Flavour::Unknown;
    std::optional<std::int64_t> keptSince{};            ///< what is older the database does not keep
    std::optional<std::chrono::milliseconds> mayTake{}; ///< after that it ends and is not whole
};

/// How far a pre-flight is; from any thread.
struct PreflightProgress
{
    std::atomic<std::uint64_t> rows = 0;
    std::atomic<std::int64_t> bytes = 0;
    std::atomic<std::int64_t> size = 0; ///< 0: unknown
    std::atomic<bool> stop = false;     ///< asked for
};

/// Reads the plan's file once, and once more where rows share series and time. Blocks.
Result<Preflight> flyAhead(const ImportPlan &plan, const PreflightOptions &options, PreflightProgress &progress);

} // namespace penstock
