// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/batchingsink.h"
#include "core/sink/influxtarget.h"
#include "core/sink/pointmapping.h"
#include "core/sink/recordguard.h"

#include <QCoreApplication>

#include <atomic>
#include <optional>

namespace penstock {

/// Lines for one database of an InfluxDB server. The sink fills and compresses batches in its worker thread and hands
/// them over; an InfluxWriter posts them in the thread of the sockets.
///
/// Points and lines are taken as they are; of the values of messages points are made by a rule.
class InfluxSink final : public BatchingSink
{
    Q_DECLARE_TR_FUNCTIONS(penstock::InfluxSink)

public:
    InfluxSink(const InfluxTarget &target, const Limits &limits, Deliver deliver);

    QString name() const override { return m_target.where.database; }

    /// Before connect(). Without one the values of messages are refused.
    void setRule(PointRule rule) { m_mapping.emplace(std::move(rule)); }

    Status add(const Record &record) override;
    QStringList notes() const override;

    /// From any thread: batches are handed over as they are from now on.
    void stopCompressing() { m_compresses = false; }

protected:
    Status setup() override;
    WriteResult write(SinkBatch &batch) override;
    void makeReady(SinkBatch &batch) const override;

private:
    Status addMessage(const Record &record);

    const InfluxTarget m_target;
    RecordGuard m_guard;
    LineEncoder m_encoder;
    std::optional<PointMapping> m_mapping;
    Record m_mapped;
    std::atomic<bool> m_compresses = true;
};

} // namespace penstock
