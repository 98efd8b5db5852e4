// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/missingdatabase.h"

#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/sink/backpressure.h"

namespace penstock {

MissingDatabase::MissingDatabase(const QString &name, bool mayCreate, std::optional<std::chrono::seconds> shardDuration,
                                 QObject *parent)
    : QObject(parent), m_name(name), m_shardDuration(shardDuration), m_isUnknown(mayCreate)
{
}

bool MissingDatabase::isMissing(const Error &error) const
{
    // A missing retention policy is 500, and no database of that name helps against it.
    return m_isUnknown && error.kind == Error::Kind::NotFound && error.details.status == 404;
}

void MissingDatabase::make(Client &client)
{
    m_isBeingMade = true;
    AdminRequest request;
    request.kind = AdminRequest::Kind::CreateDatabase;
    request.database = m_name;
    request.shardDuration = m_shardDuration;
    AdminJob *job = client.administer(request);
    connect(job, &Job::finished, this, [this, job] {
        m_isBeingMade = false;
        if (job->state() == Job::State::Succeeded) {
            m_isUnknown = false;
            Q_EMIT done(std::nullopt);
        } else {
            Q_EMIT done(job->error());
        }
    });
}

QString MissingDatabase::note() const
{
    constexpr int day = 24 * 3'600;
    if (!m_shardDuration)
        return {};
    return tr("The database \"%1\" was made with shards of %2 days.").arg(m_name).arg(m_shardDuration->count() / day);
}

} // namespace penstock
