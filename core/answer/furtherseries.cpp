// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/furtherseries.h"

#include "core/answer/answertags.h"
#include "core/async/background.h"
#include "core/async/visibletext.h"
#include "core/query/seriesstatement.h"
#include "core/series/chartbuilder.h"
#include "core/series/joinedcharts.h"

#include <algorithm>

namespace penstock {

namespace {

Query queryFor(const Query &beside, const LookPlace &place, const TimeSpan &span)
{
    Query query;
    query.script = Script(seriesStatement(place, span, beside.script.language()), beside.script.language());
    query.database = beside.database.isEmpty() ? place.database : beside.database;
    query.retentionPolicy = beside.retentionPolicy;
    return query;
}

struct Answered
{
    TableSnapshot table;
    std::optional<QStringList> tags; ///< see AnswerTags
};

/// Of the tables of an answer; of that field alone where one is wanted.
ChartDataPtr chartOf(const std::vector<Answered> &tables, const LookPlace &place, const std::stop_token &stop)
{
    std::vector<ChartDataPtr> parts;
    parts.reserve(tables.size());
    for (const Answered &answered : tables) {
        ChartBuilder builder(ChartBuilder::defaultLimit, answered.tags);
        auto part = std::make_shared<ChartData>(*builder.build(*answered.table, stop));
        // Flux has a field's values in a column of another name.
        const bool isByName =
            std::ranges::any_of(part->series, [&place](const ChartSeries &one) { return one.field == place.field; });
        if (isByName)
            std::erase_if(part->series, [&place](const ChartSeries &one) { return one.field != place.field; });
        part->pointCount = 0;
        for (ChartSeries &one : part->series) {
            one.name = visibleText(place.measurement) + QStringLiteral(" · ") + one.name;
            part->pointCount += one.points.size();
        }
        if (isByName)
            part->totalSeries = part->series.size();
        parts.push_back(std::move(part));
    }
    return joinedCharts(std::make_shared<const ChartData>(), parts);
}

} // namespace

FurtherSeries::FurtherSeries(Session &session, const Query &query, const LookPlace &place, const TimeSpan &span,
                             std::size_t rowLimit, const std::shared_ptr<ChunkStore> &store, QObject *parent)
    : QObject(parent), m_place(place), m_run(std::make_unique<QueryRun>(session, queryFor(query, place, span), store))
{
    m_run->setRowLimit(rowLimit);
    m_tags = std::make_unique<AnswerTags>(session.schema(), m_run->query());
    connect(m_tags.get(), &AnswerTags::changed, this, &FurtherSeries::makeSeries);
    connect(m_run.get(), &QueryRun::finished, this, &FurtherSeries::runFinished);
    connect(m_run.get(), &QueryRun::budgetExceeded, this, [this] {
        fail({.kind = Error::Kind::Unavailable,
              .message = tr("There is not enough memory for these series. Look at a shorter span."),
              .details = {},
              .retryAfter = {}});
        m_run->stop();
    });
}

FurtherSeries::~FurtherSeries()
{
    m_stop.request_stop();
}

bool FurtherSeries::isLimited() const
{
    return std::ranges::any_of(m_run->outcomes(), &StatementOutcome::isLimited);
}

QStringList FurtherSeries::warnings() const
{
    QStringList said;
    for (const Batch::Note &note : m_run->feed().result().notes()) {
        if (note.severity != Batch::Note::Severity::Information || note.cut)
            said += note.text;
    }
    return said;
}

void FurtherSeries::fail(const Error &error)
{
    if (m_error)
        return;
    m_error = error;
    Q_EMIT finished();
}

void FurtherSeries::runFinished()
{
    ResultFeed &feed = m_run->feed();
    const auto mistake = std::ranges::find(feed.result().notes(), Batch::Note::Severity::Error, &Batch::Note::severity);
    if (feed.state() == ResultFeed::State::Failed)
        return fail(feed.error());
    if (mistake != feed.result().notes().end())
        return fail({.kind = Error::Kind::Rejected, .message = mistake->text, .details = {}, .retryAfter = {}});
    makeSeries();
}

/// Again when the server has said which columns are tags.
void FurtherSeries::makeSeries()
{
    ResultFeed &feed = m_run->feed();
    if (feed.isRunning() || m_error || m_isMaking)
        return;
    std::vector<Answered> tables;
    tables.reserve(feed.result().entries().size());
    for (std::size_t i = 0; i < feed.result().entries().size(); ++i)
        tables.push_back({feed.snapshot(i), m_tags->of(feed.result().entries()[i])});
    if (m_tags->isWaiting())
        return;
    m_isMaking = true;
    runInBackground(
        this, [tables, place = m_place, stop = m_stop.get_token()] { return chartOf(tables, place, stop); },
        [this](const ChartDataPtr &made) {
            if (m_error)
                return;
            m_series = made;
            Q_EMIT finished();
        });
}

} // namespace penstock
