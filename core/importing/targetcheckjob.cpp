// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/targetcheckjob.h"

#include "core/client/write/writetraits.h"
#include "core/importing/importplan.h"
#include "core/result/wiretext.h"
#include "core/session/schemacache.h"
#include "core/session/session.h"

#include <algorithm>

namespace penstock {

TargetCheckJob::TargetCheckJob(const ImportPlan &plan, const Session &session, QObject *parent)
    : Job(parent), m_cache(session.schema()), m_policy(plan.pipeline.target.retentionPolicy)
{
    const QString &database = plan.pipeline.target.database;
    const Flavour flavour = session.clientSettings().flavour();
    m_fields = {.kind = SchemaRequest::Kind::FieldKeys, .database = database, .measurement = plan.measurement};
    if (flavour == Flavour::V1) // each policy has types of its own
        m_fields.policy = m_policy;
    m_tags = {.kind = SchemaRequest::Kind::TagKeys, .database = database, .measurement = plan.measurement};
    m_hidesNames = flavour == Flavour::V2;
    // Of 2.x and 3.x the database itself has it.
    if (flavour == Flavour::V1)
        m_retention = {.kind = SchemaRequest::Kind::RetentionPolicies, .database = database};
    if (!WriteTraits::of(flavour).needsDatabase || flavour == Flavour::GreptimeDb) {
        m_facts.unknown +=
            tr("What the server has already is not known: %1 does not tell it.").arg(flavourName(flavour));
        succeed();
        return;
    }
    const auto namesMeasurement = [](const ColumnPlan &column) { return column.role == ColumnPlan::Role::Measurement; };
    if (std::ranges::any_of(plan.columns, namesMeasurement)) {
        m_facts.unknown += tr("What the server has already is not looked at: each row names its measurement.");
        succeed();
        return;
    }
    connect(&m_cache, &SchemaCache::changed, this, &TargetCheckJob::look);
    connect(&session, &Session::stateChanged, this,
            [this] { fail({Error::Kind::Network, tr("The connection was closed."), {}, {}}); });
    for (const SchemaRequest &request : {m_fields, m_tags, m_retention})
        m_cache.refresh(request);
    look();
}

void TargetCheckJob::abort()
{
    disconnect(&m_cache, nullptr, this, nullptr);
}

void TargetCheckJob::look()
{
    const auto isOpen = [this](const SchemaRequest &request) {
        const SchemaNames::State state = m_cache.ask(request).state;
        return state == SchemaNames::State::Loading || state == SchemaNames::State::Unknown;
    };
    if (!isRunning() || isOpen(m_fields) || isOpen(m_tags) || isOpen(m_retention))
        return;
    takeFields();
    takeTags();
    takeRetention();
    succeed();
}

void TargetCheckJob::takeFields()
{
    const SchemaNames names = m_cache.ask(m_fields);
    if (!names.isKnown() && !isMissing(m_fields)) {
        sayUnknown(tr("Which fields the measurement has is not known: %1"), m_fields);
        return;
    }
    m_facts.fields.emplace();
    for (const SchemaItem &item : names.items) {
        QStringList &types = (*m_facts.fields)[item.name];
        if (!item.detail.isEmpty())
            types += item.detail;
    }
    // Of 2.x a bucket with an implicit schema tells only names.
    const bool hasNoTypes =
        !m_facts.fields->isEmpty() &&
        std::ranges::all_of(*m_facts.fields, [](const QStringList &types) { return types.isEmpty(); });
    if (hasNoTypes)
        m_facts.unknown += tr("Of which types the fields are is not known: the server does not tell it.");
}

void TargetCheckJob::takeTags()
{
    const SchemaNames names = m_cache.ask(m_tags);
    if (!names.isKnown() && !isMissing(m_tags)) {
        sayUnknown(tr("Which tags the measurement has is not known: %1"), m_tags);
        return;
    }
    m_facts.tags.emplace();
    for (const SchemaItem &item : names.items)
        m_facts.tags->insert(item.name);
}

void TargetCheckJob::takeRetention()
{
    const SchemaNames names = m_cache.ask(m_retention);
    if (!names.isKnown()) {
        if (!isMissing(m_retention))
            sayUnknown(tr("How long the database keeps rows is not known: %1"), m_retention);
        return;
    }
    const bool isPolicy = m_retention.kind == SchemaRequest::Kind::RetentionPolicies;
    const auto found = std::ranges::find_if(names.items, [this, isPolicy](const SchemaItem &item) {
        if (!isPolicy)
            return item.name == m_fields.database;
        return m_policy.isEmpty() ? item.isDefault : item.name == m_policy;
    });
    if (found != names.items.end())
        m_facts.retention = readDuration(found->detail.toStdString());
}

/// The database or the measurement is not there: so there is nothing of it.
bool TargetCheckJob::isMissing(const SchemaRequest &request) const
{
    const SchemaNames names = m_cache.ask(request);
    if (names.state != SchemaNames::State::Failed || names.error.kind != Error::Kind::NotFound)
        return false;
    if (!m_hidesNames)
        return true;
    const SchemaNames databases = m_cache.ask(m_retention);
    return databases.isKnown() && !databases.items.isEmpty() && !databases.names().contains(m_fields.database);
}

void TargetCheckJob::sayUnknown(const QString &what, const SchemaRequest &request)
{
    m_facts.unknown += what.arg(m_cache.ask(request).error.message);
}

} // namespace penstock
