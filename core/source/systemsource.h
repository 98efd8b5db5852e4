// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/source.h"
#include "core/source/systemmeasures.h"

#include <QCoreApplication>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace penstock {

/// What this computer does, measured from time to time; see SystemMeasures. Times that could not be kept, because the
/// flow stood still, are left out.
class SystemSource final : public Source
{
    Q_DECLARE_TR_FUNCTIONS(penstock::SystemSource)

public:
    struct Options
    {
        SystemMeasures::Options measures{};
        std::chrono::milliseconds interval{10'000}; ///< more than 0
        std::stop_token finish{};                   ///< requested: ends behind the points of the present measurement
    };

    explicit SystemSource(Options options);

    Status open() override;
    Next next() override { return nextWithin({}); }
    Next nextWithin(const Patience &patience) override;
    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return {}; }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    qint64 bytesRead() const override { return 0; }
    qint64 size() const override { return 0; }

private:
    Q_DISABLE_COPY_MOVE(SystemSource)

    using Clock = std::chrono::steady_clock;
    bool waitForMoment(const Patience &patience);

    const Options m_options;
    SystemMeasures m_measures;
    std::vector<Point> m_points; ///< of the last measurement
    std::size_t m_at = 0;        ///< those before were given
    Clock::time_point m_moment;  ///< of the next one
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<std::stop_callback<std::function<void()>>> m_onFinish;
    Record m_record;
    Problem m_problem;
    Error m_error;
};

} // namespace penstock
