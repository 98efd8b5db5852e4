// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/listener/intake.h"
#include "core/source/listener/listeneroptions.h"
#include "core/source/source.h"

#include <QCoreApplication>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

class QThread;

namespace penstock {

class ListenerServer;

/// Lines that programs of this machine write over HTTP as to InfluxDB: POST /write (1.x), /api/v2/write and
/// /api/v3/write_lp; /ping and /health tell that it is there.
///
/// **What 204 promises:** each line of the request was read and is well formed, has its time in nanoseconds (that of
/// receipt if it came without), and lies in a bounded queue in this process's memory, from which the pipeline takes it
/// in order; it does not promise that the server has it. A line that the server refuses later is told by the pipeline,
/// not to the client. Asked to finish, the source takes no more and hands out all that was answered 204; what a hard
/// stop or the end of the process leaves in the queue is lost, see waiting(). A client that must know better asks the
/// server itself.
///
/// 429 (with Retry-After): the queue is full, which it is as well some time after the pipeline pauses; nothing of the
/// request was taken. 400: lines that cannot be parsed, with their places; the good ones beside them are taken as the
/// real servers do it (1.x yes, 2.x no, 3.x unless accept_partial=false).
class ListenerSource final : public Source
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ListenerSource)

public:
    explicit ListenerSource(ListenerOptions options);
    ~ListenerSource() override;

    /// Listens from then on.
    Status open() override;
    Next next() override { return nextWithin({}); }
    Next nextWithin(const Patience &patience) override;
    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return m_record.line; }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    QStringList notes() const override;
    qint64 bytesRead() const override { return m_bytes.load(std::memory_order_relaxed); }
    qint64 size() const override { return 0; }
    quint64 waiting() const override;

private:
    Q_DISABLE_COPY_MOVE(ListenerSource)

    const ListenerOptions m_options;
    Intake m_intake;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<ListenerServer> m_server; ///< lives in the thread
    std::optional<std::stop_callback<std::function<void()>>> m_onFinish;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    Intake::Lines m_lines; ///< at hand
    std::size_t m_at = 0;
    std::atomic<qint64> m_bytes = 0;
    Record m_record;
    Problem m_problem;
    Error m_error;
};

} // namespace penstock
