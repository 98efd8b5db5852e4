// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/documents/connecttry.h"
#include "core/pipeline/document/pipelinedocument.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace penstock {

class BusyServer;
class LocalServer;
class ProfileStore;
class SchemaCache;
class SecretStore;
class Session;
struct RequestRecord;

/// Several servers, such as those of a document, each asked who it is and whether the login holds; one after the other.
class DocumentServers final : public QObject
{
    Q_OBJECT

public:
    /// `patience`: how long a server that is busy or away is waited for, as the writes would; none: not at all.
    /// `keyring`: of saved connections.
    DocumentServers(const QList<ServerEntry> &servers, std::optional<std::chrono::milliseconds> patience,
                    const ProfileStore &profiles, SecretStore &keyring, LocalServer &localServer);
    ~DocumentServers() override;

    /// opened() or failed() follows, perhaps at once.
    void open();
    /// Of each, in their order.
    const QList<ClientSettings> &settings() const { return m_settings; }
    /// The names of the server at that place, once all are open; as long as this is there.
    SchemaCache &schema(qsizetype server) const;
    /// A server that is waited for is asked at once.
    void tryNow();

Q_SIGNALS:
    void opened();
    /// Of a sink with debug: each of its requests.
    void requested(const penstock::RequestRecord &record);
    void said(const QString &sentence);              ///< that a server is busy, and waited for
    void waits(const penstock::ConnectTry &attempt); ///< each time that it was busy
    void failed(const penstock::Error &error);

private:
    void openNext();
    void changed();
    Result<Profile> profileOf(const ServerEntry &entry) const;

    const std::optional<std::chrono::milliseconds> m_patience;
    const ProfileStore &m_profiles;
    SecretStore &m_keyring;
    LocalServer &m_localServer;
    const QList<ServerEntry> m_entries;
    QList<ClientSettings> m_settings;
    std::vector<std::unique_ptr<SecretStore>> m_secrets;
    std::vector<std::unique_ptr<Session>> m_sessions;
    std::unique_ptr<BusyServer> m_busyServer; ///< of the last session
};

} // namespace penstock
