// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/schemacache.h"

#include "core/client/client.h"
#include "core/client/schema/schemajob.h"

#include <QHashFunctions>

namespace penstock {

namespace {

using Clock = std::chrono::steady_clock;

} // namespace

QStringList SchemaNames::names() const
{
    QStringList result;
    result.reserve(items.size());
    for (const SchemaItem &item : items)
        result += item.name;
    return result;
}

std::size_t SchemaCache::Hash::operator()(const SchemaRequest &request) const noexcept
{
    return qHashMulti(0, int(request.kind), request.database, request.measurement, request.policy, request.tag,
                      request.limit, request.since.value_or(0));
}

SchemaCache::SchemaCache(QObject *parent, qsizetype mostNames) : QObject(parent), m_mostNames(mostNames) {}

SchemaCache::~SchemaCache()
{
    dropAll();
}

void SchemaCache::setClient(Client *client)
{
    for (const Entry &entry : m_entries) {
        if (!entry.job)
            continue;
        // Later: whoever hears of it may find the connection half closed now.
        QMetaObject::invokeMethod(
            this,
            [this, request = entry.request] {
                if (!m_byRequest.contains(request))
                    Q_EMIT changed(request);
            },
            Qt::QueuedConnection);
    }
    dropAll();
    m_client = client;
}

SchemaNames SchemaCache::ask(const SchemaRequest &request)
{
    if (!m_client)
        return {};
    Entry &found = entry(request);
    if (found.names.state == SchemaNames::State::Unknown)
        fetch(found);
    SchemaNames names = found.names;
    if (found.answered != Clock::time_point())
        names.age = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - found.answered);
    return names;
}

void SchemaCache::refresh(const SchemaRequest &request)
{
    if (!m_client)
        return;
    Entry &found = entry(request);
    if (!found.job)
        fetch(found);
}

bool SchemaCache::isLoading(const SchemaRequest &request) const
{
    const auto found = m_byRequest.find(request);
    return found != m_byRequest.end() && found->second->job;
}

void SchemaCache::cancel(const SchemaRequest &request)
{
    const auto found = m_byRequest.find(request);
    if (found == m_byRequest.end() || !found->second->job)
        return;
    const SchemaRequest gone = request; // it may be the entry's own
    drop(found->second);
    Q_EMIT changed(gone);
}

void SchemaCache::forget(const QString &database)
{
    QList<SchemaRequest> forgotten;
    for (auto next = m_entries.begin(); next != m_entries.end();) {
        const auto here = next++;
        const bool isElsewhere = here->request.database != database && !database.isEmpty();
        if (isElsewhere && here->request.kind != SchemaRequest::Kind::Databases)
            continue;
        forgotten += here->request;
        drop(here);
    }
    for (const SchemaRequest &request : std::as_const(forgotten))
        Q_EMIT changed(request);
}

/// Found or made, and the last to be dropped.
SchemaCache::Entry &SchemaCache::entry(const SchemaRequest &request)
{
    if (const auto found = m_byRequest.find(request); found != m_byRequest.end()) {
        m_entries.splice(m_entries.begin(), m_entries, found->second);
    } else {
        m_entries.push_front({.request = request});
        m_byRequest.emplace(request, m_entries.begin());
        m_held += m_entries.front().weight();
    }
    return m_entries.front();
}

void SchemaCache::fetch(Entry &entry)
{
    SchemaJob *const job = m_client->schema(entry.request);
    entry.job = job;
    entry.names.state = SchemaNames::State::Loading;
    connect(job, &Job::finished, this, [this, job] { take(job->request(), *job); });
}

void SchemaCache::take(const SchemaRequest &request, const SchemaJob &job)
{
    const auto found = m_byRequest.find(request);
    if (found == m_byRequest.end() || found->second->job != &job)
        return;
    Entry &entry = *found->second;
    entry.job.clear();
    m_held -= entry.weight();
    entry.names = {};
    entry.answered = {};
    if (job.state() == Job::State::Succeeded) {
        entry.names.state = SchemaNames::State::Known;
        entry.names.items = job.items();
        entry.answered = Clock::now();
    } else if (job.state() == Job::State::Failed) {
        entry.names.state = SchemaNames::State::Failed;
        entry.names.error = job.error();
    }
    m_held += entry.weight();
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    trim();
    Q_EMIT changed(request);
}

/// The newest stays, however large it is: else it would be fetched again and again.
void SchemaCache::trim()
{
    for (auto next = m_entries.end(); m_held > m_mostNames && next != std::next(m_entries.begin());) {
        const auto here = std::prev(next);
        if (here->job)
            next = here;
        else
            drop(here);
    }
}

void SchemaCache::dropAll()
{
    while (!m_entries.empty())
        drop(m_entries.begin());
}

void SchemaCache::drop(std::list<Entry>::iterator entry)
{
    if (SchemaJob *const job = entry->job) {
        job->disconnect(this);
        job->cancel();
    }
    m_held -= entry->weight();
    m_byRequest.erase(entry->request);
    m_entries.erase(entry);
}

} // namespace penstock
