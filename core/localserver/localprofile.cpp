// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localprofile.h"

#include <QCoreApplication>

namespace penstock {

Profile localProfile(quint16 port)
{
    Profile profile;
    profile.id = Profile::localId();
    profile.name = QCoreApplication::translate("penstock::LocalServer", "Local server");
    profile.url = QUrl(QStringLiteral("http://127.0.0.1"));
    profile.user = QStringLiteral("penstock");
    if (port != 0)
        profile.url.setPort(port);
    return profile;
}

ClientSettings localClientSettings(quint16 port, const QString &password)
{
    return {.profile = localProfile(port), .secret = password, .server = {}, .log = {}};
}

} // namespace penstock
