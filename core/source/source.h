// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/sink/record.h"
#include "core/source/sourcelines.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <stop_token>
#include <string_view>

namespace penstock {

/// Where records come from. Used by one worker thread after construction.
class Source
{
public:
    /// What asking for the next record gave.
    enum class Next {
        Record,  ///< record() is valid until the next call
        Skipped, ///< the record holds nothing to send; problem() says why
        Bad,     ///< the record cannot be read; problem() says why
        Waiting, ///< of nextWithin(): no record came in the given time; ask again
        End,
        Failed, ///< the source itself broke; error() says why
    };

    /// Why a record was skipped or is bad.
    struct Problem
    {
        QString column;
        QString reason;
    };

    virtual ~Source() = default;

    /// Opens what is to be read.
    virtual Status open() = 0;
    virtual Next next() = 0;

    /// How long a source may wait for a record to come.
    struct Patience
    {
        std::stop_token stop;                                       ///< asked for: at once no longer
        std::optional<std::chrono::steady_clock::time_point> until; ///< nothing: for ever
    };
    /// As next(). A source whose records come from elsewhere, and may not come for a while, gives Waiting when its
    /// patience ends (std::condition_variable_any waits for both). Others need not care.
    virtual Next nextWithin(const Patience &) { return next(); }

    virtual const Record &record() const = 0;     ///< row and position are also valid after Skipped and Bad
    virtual std::string_view rawText() const = 0; ///< of the current record, as the source has it
    virtual const Problem &problem() const = 0;
    virtual const Error &error() const = 0;

    /// What is worth saying of the records as a whole, so far; for people. In the thread that takes them.
    virtual QStringList notes() const { return {}; }

    virtual quint64 cellsLeftOut() const
    {
        return 0;
    } ///< that could not be read, of records that were given; see notes()

    virtual qint64 bytesRead() const = 0; ///< may be called from any thread
    virtual qint64 size() const = 0;      ///< 0: unknown

    /// How many bytes of its file end with the present record; -1: not known to the byte.
    virtual qint64 offset() const { return -1; }
    /// Nothing: its records stand in no file, or each can be read by itself. The heads are known of what was read.
    virtual std::optional<SourceLines> lines() const { return {}; }
};

} // namespace penstock
