// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localprofile.h"

#include <QCoreApplication>

namespace penstock {

Profile localProfile(const QString &socketPath)
{
    Profile profile;
    profile.id = Profile::localId();
    profile.name = QCoreApplication::translate("penstock::LocalServer", "Local server");
    profile.url = QUrl(QStringLiteral("http://localhost"));
    profile.user = QStringLiteral("penstock");
    profile.unixSocket = socketPath;
    return profile;
}

ClientSettings localClientSettings(const QString &socketPath, const QString &password)
{
    return {.profile = localProfile(socketPath), .secret = password, .server = {}, .log = {}};
}

} // namespace penstock
