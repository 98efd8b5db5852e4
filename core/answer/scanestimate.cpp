// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/scanestimate.h"

#include "core/answer/queryplan.h"
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/query/explain.h"
#include "core/result/resultset.h"

namespace penstock {

namespace {

constexpr double valuesInBlock = 1'000; // of tsm1.MaxPointsPerBlock (InfluxDB 1.x and 2.x)

} // namespace

ScanEstimate::ScanEstimate(Client &client, const Query &query, int limitMs, QObject *parent) : Job(parent)
{
    const Result<Script> explanation = explanationOf(query.script, false);
    if (!explanation) {
        succeed();
        return;
    }
    Query asked = query;
    asked.script = *explanation;
    asked.rawFormat.clear();
    m_job = client.query(asked);
    auto rows = std::make_shared<ResultSet>();
    connect(m_job, &QueryJob::batchReady, this, [rows](const BatchPtr &batch) { rows->append(*batch); });
    connect(m_job, &Job::finished, this, [this, rows] {
        const bool isWhole = m_job->state() == Job::State::Succeeded;
        m_job = nullptr;
        m_limit.stop();
        for (const ResultSet::Entry &entry : rows->entries()) {
            const std::optional<QueryPlan> plan = isWhole ? QueryPlan::of(*entry.table) : std::nullopt;
            if (plan)
                take(*plan);
        }
        succeed();
    });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_tookTooLong = true;
        abort();
        succeed();
    });
    m_limit.start(limitMs);
}

ScanEstimate::~ScanEstimate()
{
    abort();
}

void ScanEstimate::take(const QueryPlan &plan)
{
    for (const PlanStep &step : plan.steps) {
        for (const PlanFigure &figure : step.figures) {
            bool isNumber = false;
            const double count = figure.value.toDouble(&isNumber);
            if (isNumber && figure.name == u"NUMBER OF BLOCKS")
                m_values = m_values.value_or(0) + count * valuesInBlock;
            else if (isNumber && figure.name == u"CACHED VALUES")
                m_values = m_values.value_or(0) + count;
        }
    }
}

/// It is the client's, which may be gone before this.
void ScanEstimate::abort()
{
    m_limit.stop();
    if (QueryJob *const job = m_job) {
        m_job = nullptr;
        disconnect(job, nullptr, this, nullptr);
        job->cancel();
    }
}

} // namespace penstock
