// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/completion/completionserver.h"

#include "core/session/schemacache.h"
#include "core/session/sessionlist.h"
#include "ui/query/completion/completionnames.h"

#include <QPointer>

namespace penstock {

CompletionServer::CompletionServer(SessionList &sessions, CompletionNames &names, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_names(names)
{
    connect(&sessions, &SessionList::changed, this, &CompletionServer::connectNames);
    connect(&sessions, &SessionList::schemaChanged, this, [this](const Session *session) {
        if (session->profile().id == m_profileId)
            m_names.update();
    });
}

void CompletionServer::setTarget(const QString &profileId, const QString &database)
{
    m_profileId = profileId;
    m_database = database;
    connectNames();
}

void CompletionServer::connectNames()
{
    CompletionNames::Ask ask;
    if (const Session *session = m_sessions.find(m_profileId))
        ask = [schema = QPointer<SchemaCache>(&session->schema())](const SchemaRequest &request) {
            return schema ? schema->ask(request) : SchemaNames{};
        };
    m_names.setServer(ask, m_database);
}

} // namespace penstock
