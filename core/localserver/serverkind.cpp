// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/serverkind.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace penstock {

namespace {

struct LocalServerText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LocalServer)
};

} // namespace

QList<const ServerKind *> serverKinds()
{
    return {&influxd1Kind(), &influxd2Kind(), &influxdb3Kind()};
}

const ServerKind *kindOf(Flavour flavour)
{
    const QList<const ServerKind *> kinds = serverKinds();
    const auto found = std::ranges::find(kinds, flavour, &ServerKind::flavour);
    return found == kinds.end() ? nullptr : *found;
}

QList<const ServerKind *> kindsIn(const QString &folder)
{
    const QDir place(folder);
    QList<const ServerKind *> kinds = serverKinds();
    kinds.removeIf([&place](const ServerKind *kind) {
        return std::ranges::none_of(kind->data, [&place](const QString &part) { return place.exists(part); });
    });
    return kinds;
}

Status checkKind(const ServerKind &kind, const QString &program, const QString &folder)
{
    const QList<const ServerKind *> kinds = kindsIn(folder);
    for (const ServerKind *other : kinds) {
        if (other == &kind)
            continue;
        return failure(
            Error::Kind::Unavailable,
            LocalServerText::tr("The local server's folder %1 holds data of %2, and %3 is %4, which cannot "
                                "read them. Choose a program of %2 in the preferences, or move the folder "
                                "away, or reset the local server, to begin with an empty one.")
                .arg(QDir::toNativeSeparators(folder), other->name, QDir::toNativeSeparators(program), kind.name));
    }
    return {};
}

} // namespace penstock
