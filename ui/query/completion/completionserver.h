// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace penstock {

class CompletionNames;
class SessionList;

/// Lets an editor's completion know the names of the server that its query goes to.
class CompletionServer final : public QObject
{
    Q_OBJECT

public:
    /// Both live as long as it.
    CompletionServer(SessionList &sessions, CompletionNames &names, QObject *parent = nullptr);

    void setTarget(const QString &profileId, const QString &database);

private:
    void connectNames();

    SessionList &m_sessions;
    CompletionNames &m_names;
    QString m_profileId;
    QString m_database;
};

} // namespace penstock
