// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/time/timefilling.h"

#include "core/query/timedsources.h"
#include "core/session/schemacache.h"
#include "core/session/session.h"
#include "core/session/sessionlist.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr std::chrono::milliseconds longestAge(1'000);

std::int64_t presentTime()
{
    constexpr std::int64_t nanosecondsInMillisecond = 1'000'000;
    return QDateTime::currentMSecsSinceEpoch() * nanosecondsInMillisecond;
}

TimeValues valuesOf(const TimeFilling::Wish &wish, const TimeSpan &span)
{
    TimeValues values;
    values.span = span;
    values.windows = wish.windows;
    values.zone = wish.zone;
    return values;
}

/// The two times of an answer; none: there is no data.
std::optional<TimeSpan> spanOf(const SchemaNames &names)
{
    if (names.items.size() != 2)
        return {};
    return TimeSpan{names.items[0].name.toLongLong(), names.items[1].name.toLongLong()};
}

} // namespace

TimeFilling::TimeFilling(SessionList &sessions, QObject *parent) : QObject(parent), m_sessions(sessions)
{
    connect(&m_sessions, &SessionList::sessionStateChanged, this, &TimeFilling::sessionChanged);
    connect(&m_sessions, &SessionList::schemaChanged, this,
            [this](const Session *session, const SchemaRequest &request) {
                if (isWaiting() && session == m_asked && std::ranges::find(m_requests, request) != m_requests.end()) {
                    std::erase(m_started, request);
                    check();
                }
            });
    // The session of a profile that is edited or removed is not heard of any more.
    connect(&m_sessions, &SessionList::changed, this, [this] {
        if (isWaiting() && m_asked != m_sessions.find(m_wish.profileId))
            sessionChanged(nullptr);
    });
}

TimeFilling::~TimeFilling()
{
    m_take = nullptr;
    stopAsking();
}

FilledScript TimeFilling::preview(const Wish &wish)
{
    return {wish.script, valuesOf(wish, wish.range.span(presentTime()))};
}

void TimeFilling::fill(const Wish &wish, const Taker &take)
{
    cancel();
    const TimeSpan span = wish.range.span(presentTime());
    const bool asks = usesTimeSpan(wish.script) &&
                      (wish.range.kind == TimeRange::Kind::Data || (isOpen(span) && needsClosedSpan(wish.script)));
    if (!asks) {
        take(FilledScript(wish.script, valuesOf(wish, span)));
        return;
    }
    const QList<SourceName> sources = timedSources(wish.script);
    if (sources.isEmpty()) {
        Error error;
        error.kind = Error::Kind::BadInput;
        error.message =
            tr("Where the data is cannot be asked: the statement does not tell by name all that it reads. Choose "
               "another range of time; the statement has not been run.");
        Q_EMIT failed(error);
        return;
    }
    m_wish = wish;
    m_take = take;
    m_asked = m_sessions.find(wish.profileId);
    m_isAsked = false;
    m_started.clear();
    m_requests.clear();
    m_requests.reserve(std::size_t(sources.size()));
    for (const SourceName &source : sources) {
        SchemaRequest request;
        request.kind = SchemaRequest::Kind::TimeSpan;
        request.database = source.database.isEmpty() ? wish.database : source.database;
        request.measurement = source.measurement;
        request.policy = source.policy;
        m_requests.push_back(request);
    }
    Q_EMIT waitingChanged();
    if (m_asked && isWaiting())
        m_asked->open();
    sessionChanged(m_asked);
}

void TimeFilling::cancel()
{
    if (!isWaiting())
        return;
    m_take = nullptr;
    stopAsking();
    Q_EMIT waitingChanged();
}

/// Whoever else waits for one of the answers asks again.
void TimeFilling::stopAsking()
{
    const std::vector<SchemaRequest> started = std::exchange(m_started, {});
    for (const SchemaRequest &request : started) {
        if (m_asked)
            m_asked->schema().cancel(request);
    }
}

void TimeFilling::sessionChanged(const Session *session)
{
    if (!isWaiting() || (session && session->profile().id != m_wish.profileId))
        return;
    if (!session || session->state() == Session::State::Closed) {
        Error error;
        error.kind = Error::Kind::Network;
        error.message = tr("The connection was closed; the statement has not been run.");
        fail(error);
    } else if (session->state() == Session::State::Failed) {
        fail(session->error());
    } else if (session->state() == Session::State::Open && !m_isAsked) {
        begin();
    }
}

void TimeFilling::begin()
{
    m_isAsked = true;
    for (const SchemaRequest &request : m_requests)
        ask(request, true);
    check();
}

/// At first an answer of before is asked for again.
SchemaNames TimeFilling::ask(const SchemaRequest &request, bool isFirst)
{
    SchemaCache &schema = m_asked->schema();
    const bool isAnothers = schema.isLoading(request);
    const SchemaNames names = schema.ask(request);
    const bool isOld = names.isKnown() && names.age.value_or(longestAge) >= longestAge;
    if (isFirst && (isOld || names.state == SchemaNames::State::Failed))
        schema.refresh(request);
    if (!isAnothers && schema.isLoading(request))
        m_started.push_back(request);
    return names;
}

void TimeFilling::check()
{
    if (!m_isAsked || !m_asked || m_asked->state() != Session::State::Open)
        return;
    std::optional<TimeSpan> data;
    for (const SchemaRequest &request : m_requests) {
        const SchemaNames names = ask(request, false);
        if (names.state == SchemaNames::State::Failed) {
            Error error = names.error;
            error.message =
                tr("Where the data is could not be asked; the statement has not been run. %1").arg(error.message);
            fail(error);
            return;
        }
        if (!names.isKnown())
            return;
        if (const std::optional<TimeSpan> one = spanOf(names))
            data = data ? TimeSpan{std::min(data->from, one->from), std::max(data->to, one->to)} : *one;
    }
    end(data);
}

void TimeFilling::end(const std::optional<TimeSpan> &data)
{
    const Taker take = std::exchange(m_take, nullptr);
    const std::int64_t now = presentTime();
    const FilledScript filled(m_wish.script, valuesOf(m_wish, closedByData(m_wish.range.span(now), data, now)));
    Q_EMIT waitingChanged();
    take(filled);
}

void TimeFilling::fail(const Error &error)
{
    m_take = nullptr;
    stopAsking();
    Q_EMIT waitingChanged();
    Q_EMIT failed(error);
}

} // namespace penstock
