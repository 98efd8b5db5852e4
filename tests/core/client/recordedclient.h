// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/capabilities.h"
#include "core/client/wire/clientsettings.h"
#include "tests/support/recordedserver.h"

#include <QTest>

namespace penstock {

/// What the path of the recording says the server is taken for: a server of 2.x or 3.x answers the paths of 1.x too.
inline Flavour flavourOf(const Recording &recording)
{
    const QByteArray path = recording.request.path();
    const bool isVersion3 = recording.server.startsWith(u"influxdb3");
    if (path.startsWith("/api/v3/"))
        return Flavour::V3;
    if (isVersion3 && (path == "/query" || path == "/api/v2/write"))
        return Flavour::V3Distributed;
    if (path == "/api/v2/write")
        return Flavour::V2;
    if (recording.server.startsWith(u"influxdb-2") && path != "/write")
        return Flavour::V2;
    return Flavour::V1;
}

/// A connection that is set up as the recording's request shows: kind of server, login, organization.
inline ClientSettings settingsFor(const Recording &recording, const QUrl &url)
{
    ClientSettings settings;
    settings.profile = Profile::createNew();
    settings.profile.url = url;
    const Flavour flavour = flavourOf(recording);
    settings.server.flavour = flavour;
    settings.server.version = recording.server.section(u'-', -1);
    settings.server.capabilities = Capabilities::of(flavour, settings.server.version);

    const QString login = QString::fromLatin1(recording.request.headers.value("authorization"));
    const QString scheme = login.section(u' ', 0, 0).toLower();
    settings.secret = login.section(u' ', 1);
    if (scheme == u"basic") {
        settings.profile.login = Profile::Login::Password;
        settings.profile.user = settings.secret.section(u'(', 1).section(u':', 0, 0);
        settings.secret = settings.secret.section(u':', 1).chopped(1);
    } else if (!scheme.isEmpty()) {
        settings.profile.login = scheme == u"token" ? Profile::Login::Token : Profile::Login::Bearer;
    }
    settings.profile.organization = recording.parameter(QStringLiteral("org"));
    if (settings.profile.organization.isEmpty())
        settings.profile.organization = recording.parameter(QStringLiteral("orgID"));
    return settings;
}

/// The words of replay.txt.
inline std::optional<Error::Kind> errorKind(const QString &name)
{
    using K = Error::Kind;
    static const QMap<QString, K> kinds{{QStringLiteral("Authentication"), K::Authentication},
                                        {QStringLiteral("BadInput"), K::BadInput},
                                        {QStringLiteral("NotFound"), K::NotFound},
                                        {QStringLiteral("Permission"), K::Permission},
                                        {QStringLiteral("Protocol"), K::Protocol},
                                        {QStringLiteral("Rejected"), K::Rejected},
                                        {QStringLiteral("Server"), K::Server},
                                        {QStringLiteral("Throttled"), K::Throttled},
                                        {QStringLiteral("TooLarge"), K::TooLarge}};
    return kinds.contains(name) ? std::optional(kinds[name]) : std::nullopt;
}

/// Rows of a data-driven test: one for each recording that this job of the client asks for.
inline void addRecordings(const QString &job)
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("name");
    for (const Recording &recording : recordings::withJob(job))
        QTest::newRow(qPrintable(recording.id())) << recording.server << recording.name;
}

/// Fails when the client's conclusion is wrong and that is not known; and when it is known, but right meanwhile.
inline bool isAsRecorded(const Recording &recording, const QStringList &problems)
{
    const QString known = recordings::knownDifference(recording.id());
    const QString found = problems.join(QStringLiteral("; "));
    const QString conclusion = recording.facts[u"conclude"].toString();
    if (known.isEmpty())
        return QTest::qVerify(problems.isEmpty(), "the conclusion is right",
                              qPrintable(found + QStringLiteral("\n   what is so: ") + conclusion), __FILE__, __LINE__);
    return QTest::qVerify(!problems.isEmpty(), "it differs as known",
                          "it is right now: take its line out of tests/data/recordings/differences.txt", __FILE__,
                          __LINE__);
}

} // namespace penstock
