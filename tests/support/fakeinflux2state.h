// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeanswer.h"
#include "tests/support/fakepointstore.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace penstock {

struct FakeInflux2Options
{
    QString version = QStringLiteral("v2.7.12");
    bool setUp = true; ///< false: waits for POST /api/v2/setup
    QByteArray token = "fake-token";
    QByteArray readToken;     ///< may query, not write
    QByteArray writeToken;    ///< may write, not query
    QByteArray inactiveToken; ///< known, but switched off
    bool hasPage = true;      ///< the usual build shows its page at every unknown path
    qint64 now = 0;           ///< nanoseconds; 0: the machine's clock
    QString user = QStringLiteral("admin");
    QString password = QStringLiteral("secret-password");
    QString org = QStringLiteral("house");
    QString bucket = QStringLiteral("home");
    qint64 maxBytes = 0; ///< of a write after unpacking; 0: no limit
};

/// What the routes of a fake InfluxDB 2.x share.
struct FakeInflux2State
{
    /// The resources of the REST interface by the name of their path: buckets, orgs, users, authorizations, dbrps,
    /// tasks.
    using Resources = QMap<QString, QList<QJsonObject>>;

    FakeInflux2Options options;
    FakePointStore store; ///< by the bucket's id
    Resources resources;
    QMap<QString, QList<QJsonObject>> runs{}; ///< by the task's id, the newest last
    qint64 lastId = 0x0a00'0000'0000'0000;

    QString newId() { return QString::number(++lastId, 16).rightJustified(16, u'0'); }

    /// The resource of that id or name; nothing when there is none.
    std::optional<QJsonObject> find(const QString &kind, const QString &idOrName) const
    {
        const QList<QJsonObject> all = resources.value(kind);
        for (const QJsonObject &one : all) {
            if (one[u"id"].toString() == idOrName || one[u"name"].toString() == idOrName)
                return one;
        }
        return std::nullopt;
    }

    /// The bucket of that name or id in the organization of that name or id.
    std::optional<QJsonObject> bucketIn(const QString &org, const QString &nameOrId) const
    {
        const auto owner = find(QStringLiteral("orgs"), org);
        const QList<QJsonObject> all = resources.value(QStringLiteral("buckets"));
        for (const QJsonObject &one : all) {
            if (owner && one[u"orgID"] == (*owner)[u"id"] &&
                (one[u"id"].toString() == nameOrId || one[u"name"].toString() == nameOrId))
                return one;
        }
        return std::nullopt;
    }

    QJsonObject addBucket(const QString &name, const QString &orgId, qint64 everySeconds, const QString &type,
                          qint64 shardSeconds = 604'800);
    qint64 now() const;
    bool since(int minor) const { return options.version.section(u'.', 1, 1).toInt() >= minor; }
};

/// An error as 2.x writes it.
FakeAnswer fakeInflux2Error(int status, const QByteArray &code, const QString &message);

} // namespace penstock
