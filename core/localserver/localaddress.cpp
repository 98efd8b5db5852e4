// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localaddress.h"

#include "core/localserver/socketprobe.h"

#include <QCoreApplication>

namespace penstock {

LocalAddress LocalAddress::of(const ServerRecord &record, const LocalServerFolder &folder)
{
    const ServerKind *const kind = kindOf(record.flavour);
    return {.kind = kind ? kind : &influxd1Kind(),
            .version = record.version,
            .socketPath = folder.socketPath(),
            .port = record.port};
}

QString LocalAddress::product() const
{
    return version.isEmpty() ? kind->name : kind->product + u' ' + version;
}

Profile LocalAddress::profile() const
{
    Profile profile;
    profile.id = Profile::localId();
    profile.name = QCoreApplication::translate("penstock::LocalServer", "Local server");
    profile.login = kind->login;
    profile.user = kind->user;
    profile.organization = kind->organization;
    if (kind->hasSocket) {
        profile.url = QUrl(QStringLiteral("http://localhost"));
        profile.unixSocket = socketPath;
        return profile;
    }
    profile.url = QUrl(QStringLiteral("http://127.0.0.1"));
    if (port != 0)
        profile.url.setPort(port);
    profile.flavour = kind->flavour;
    return profile;
}

ClientSettings LocalAddress::settings(const QString &secret) const
{
    ClientSettings settings{.profile = profile(), .secret = secret, .server = {}, .log = {}};
    if (!kind->hasSocket) {
        settings.server.flavour = kind->flavour;
        settings.server.version = version;
        settings.server.capabilities = Capabilities::of(kind->flavour, version);
    }
    return settings;
}

bool LocalAddress::isServedBy(qint64 processId) const
{
    return kind->hasSocket ? listensAt(socketPath, processId) : listensAtPort(port, processId);
}

} // namespace penstock
