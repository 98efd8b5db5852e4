// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/policychoice.h"

#include "core/client/write/writetraits.h"
#include "core/session/schemacache.h"
#include "core/session/session.h"

#include <utility>

namespace penstock {

PolicyChoice::PolicyChoice(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Retention policy"));
    setToolTip(tr("Where lines go that do not say it themselves (CONTEXT-RETENTION-POLICY)"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addItem(tr("the default one"), QString());
    connect(this, &QComboBox::activated, this, &PolicyChoice::policyChosen);
}

void PolicyChoice::setPlace(Session *session, const QString &database)
{
    const bool isOther = session != m_session || database != m_database;
    m_session = session;
    // A database that is chosen for the first time may be the one of a tab that came back.
    if (isOther && !std::exchange(m_database, database).isEmpty())
        setPolicy({});
    const bool isOpen = session && session->state() == Session::State::Open;
    SchemaCache *const cache = isOpen && WriteTraits::of(session->clientSettings().flavour()).hasRetentionPolicies
                                   ? &session->schema()
                                   : nullptr;
    if (cache != m_cache) {
        if (m_cache)
            m_cache->disconnect(this);
        if (cache)
            connect(cache, &SchemaCache::changed, this, [this](const SchemaRequest &request) {
                if (request.kind == SchemaRequest::Kind::RetentionPolicies && request.database == m_database)
                    fill();
            });
        m_cache = cache;
    }
    fill();
}

QString PolicyChoice::policy() const
{
    return currentData().toString();
}

void PolicyChoice::setPolicy(const QString &policy)
{
    if (findData(policy) < 0)
        addItem(policy, policy);
    setCurrentIndex(findData(policy));
    Q_EMIT choiceChanged();
}

void PolicyChoice::fill()
{
    using Kind = SchemaRequest::Kind;
    const bool asks = m_cache && !m_database.isEmpty();
    const SchemaNames names =
        asks ? m_cache->ask({.kind = Kind::RetentionPolicies, .database = m_database}) : SchemaNames();
    if (asks && !names.isKnown() && names.state != SchemaNames::State::Failed)
        return; // until it is known
    const QString chosen = policy();
    QStringList known = names.names();
    const bool isGone = names.isKnown() && !chosen.isEmpty() && !known.contains(chosen);
    if (!isGone && !chosen.isEmpty() && !known.contains(chosen))
        known += chosen; // nobody knows better
    const bool hadChoice = hasChoice();
    while (count() > 1)
        removeItem(count() - 1);
    for (const QString &name : std::as_const(known))
        addItem(name, name);
    setCurrentIndex(isGone ? 0 : findData(chosen));
    if (hadChoice != hasChoice() || isGone)
        Q_EMIT choiceChanged();
}

} // namespace penstock
