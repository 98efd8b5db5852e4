// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/lane.h"

#include "core/pipeline/flowpolicy.h"
#include "core/pipeline/sinkwriter.h"
#include "core/source/source.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

int concurrencyOf(const FlowPolicy &policy)
{
    return std::clamp(policy.concurrency, 1, 32);
}

BatchSender::Options sending(const FlowPolicy &policy, const Outlet &outlet, const Source &source)
{
    BatchSender::Options sending;
    sending.pointsHaveIdentity = outlet.pointsHaveIdentity();
    sending.isPartitioned = source.isPartitioned();
    sending.pauseScope = policy.pauseScope;
    sending.errorLimit = policy.errorLimit;
    sending.concurrency = concurrencyOf(policy);
    sending.tuning = policy.tuning;
    sending.maxAttempts = policy.maxAttempts;
    sending.giveUpAfterMs = policy.giveUpAfterMs;
    sending.answersAfterStopMs = policy.answersAfterStopMs;
    return sending;
}

QString nameOf(const Outlet &outlet, const FlowPolicy &policy)
{
    return outlet.name().isEmpty() ? policy.targetName : outlet.name();
}

} // namespace

Lane::Lane(std::unique_ptr<Outlet> outlet, const Setup &setup, const std::stop_source &stop,
           BatchingSink::Deliver deliver)
    : m_outlet(std::move(outlet)),
      stats(setup.id, setup.policy.sourceName, nameOf(*m_outlet, setup.policy),
            LaneLog(setup.log, setup.isOnly ? QString() : nameOf(*m_outlet, setup.policy))),
      rejects(setup.rejectsFile, setup.rejectsSource),
      ledger(setup.policy.checkpoints != nullptr,
             setup.source.isPartitioned() ? RowLedger::Of::Partitions : RowLedger::Of::Source),
      queue(static_cast<std::size_t>(concurrencyOf(setup.policy)) + 2, [this] { post(&BatchSender::pump); }),
      sink(m_outlet->makeSink(std::move(deliver))),
      sender(m_outlet->makeWriter(stats), sending(setup.policy, *m_outlet, setup.source),
             {queue, stats, rejects, ledger, setup.source}, stop)
{
}

Lane::~Lane() = default;

void Lane::refused(const Record &record, std::string_view text, const Error &error)
{
    RejectedRow row;
    row.row = record.row;
    row.position = record.position;
    row.reason = error.message;
    if (ledger.isPartitioned())
        setPlace(row, record.topic, record.partition);
    row.text = shortened(text);
    row.original = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    stats.addRejected(1, {row});
    Status status = rejects.write({row});
    if (status)
        status = rejects.flush();
    if (!status)
        stats.addNote(status.error().message);
}

void Lane::letOthersWait(const std::vector<std::unique_ptr<Lane>> &all)
{
    QObject::connect(
        &sender, &BatchSender::allMustWait, &sender,
        [this, &all](const Error &error, FlowGate::Moment until) {
            for (const auto &other : all) {
                if (other.get() != this)
                    other->post(&BatchSender::holdWith, Error(error), FlowGate::Moment(until));
            }
        },
        Qt::DirectConnection);
}

void Lane::run(std::function<void()> over)
{
    QObject::connect(
        &sender, &BatchSender::over, &m_thread,
        [this, over = std::move(over)] {
            over();
            m_thread.quit();
        },
        Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("pipeline"));
    sender.moveToThread(&m_thread);
    m_thread.start();
}

} // namespace penstock
