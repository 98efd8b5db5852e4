// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/client/write/victoriacounters.h"

#include <memory>

namespace penstock {

class HttpCall;
struct ServerLink;

/// Asks VictoriaMetrics for its counters. Fails where they are not open, or are not there.
class CountersJob final : public Job
{
    Q_OBJECT

public:
    CountersJob(const ServerLink &link, QObject *parent);
    ~CountersJob() override;

    const VictoriaCounters &counters() const { return m_counters; }

protected:
    void abort() override;

private:
    std::unique_ptr<HttpCall> m_call;
    VictoriaCounters m_counters;
};

} // namespace penstock
