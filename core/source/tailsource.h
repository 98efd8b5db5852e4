// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linescanner.h"
#include "core/source/linestamp.h"
#include "core/source/source.h"
#include "core/source/tailfile.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

namespace penstock {

/// The lines that somebody appends to a file of line protocol, as they come. A last line without an end waits for it.
///
/// The file may be renamed and made anew: the old one is read to its end first, and then a line without an end is
/// whole. It may be cut short: then it is read from its beginning, and that is said. A string that is not closed within
/// a MiB makes its line bad. Lines are checked, and those without a time get that of reading.
class TailSource final : public Source
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TailSource)

public:
    struct Options
    {
        QString file;
        enum class From { Beginning, End } from = From::End;
        qint64 offset = -1;                   ///< where a line begins, to go on there instead; -1: none
        bool keepsPlace = false;              ///< for who makes it: the place is to be kept over restarts
        std::optional<TailPlace> resume{};    ///< where an earlier run stopped, to go on there instead of both
        std::shared_ptr<TailPlaces> places{}; ///< told which rows are of which file; may be null
        LineGrammar grammar = LineGrammar::V1;
        Precision precision = Precision::Nanoseconds;
        std::chrono::milliseconds look{250}; ///< so often it looks for more
        std::stop_token finish{};            ///< requested: ends behind the lines that are there
    };

    explicit TailSource(Options options);

    Status open() override;
    Next next() override { return nextWithin({}); }
    Next nextWithin(const Patience &patience) override;
    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return m_scanner.line(); }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    QStringList notes() const override;
    qint64 bytesRead() const override { return m_bytes.load(std::memory_order_relaxed); }
    qint64 size() const override { return 0; }
    qint64 offset() const override { return m_end; } ///< of the file that the record is of

private:
    Q_DISABLE_COPY_MOVE(TailSource)

    Next takeLine();
    Next takeUnclosed();
    Status openWhere();
    void beginFile();
    void tellPlace(qint64 offset);
    void dropScanned();
    bool readOn(bool &hasMore);
    bool waitForMore(const Patience &patience);
    bool isFinishing() const { return m_options.finish.stop_requested(); }

    const Options m_options;
    TailFile m_file;
    LineScanner m_scanner;
    LineStamp m_stamp;
    std::string m_text; ///< of the file, from m_base on
    qint64 m_base = 0;
    qint64 m_end = 0; ///< of the present record, in its file
    std::int64_t m_now = 0;
    bool m_isCutOpen = false; ///< its first string does not end for too long: it is scanned as if it were whole
    bool m_isEnding = false;
    bool m_isWhole = false; ///< nothing follows the text: another file has the name
    std::atomic<qint64> m_bytes = 0;
    quint64 m_rotations = 0;
    quint64 m_truncations = 0;
    quint64 m_lostLines = 0; ///< that had no end when the file was cut
    bool m_isLost = false;   ///< the file where an earlier run stopped is not there any more
    bool m_leftLine = false; ///< the last one had no end
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<std::stop_callback<std::function<void()>>> m_onFinish;
    std::string m_topic;
    Record m_record;
    Problem m_problem;
    Error m_error;
};

} // namespace penstock
