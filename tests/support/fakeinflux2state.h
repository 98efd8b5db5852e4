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
    QByteArray readToken;  ///< may query, not write
    QByteArray writeToken; ///< may write, not query
    QString user = QStringLiteral("admin");
    QString password = QStringLiteral("secret-password");
    QString org = QStringLiteral("house");
    QString bucket = QStringLiteral("home");
    qint64 maxBytes = 0; ///< of a write after unpacking; 0: no limit
};

/// What the routes of a fake InfluxDB 2.x share.
struct FakeInflux2State
{
    /// The resources of the REST interface by the name of their path: buckets, orgs, users, authorizations, dbrps.
    using Resources = QMap<QString, QList<QJsonObject>>;

    FakeInflux2Options options;
    FakePointStore store; ///< by the bucket's id
    Resources resources;
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

    QJsonObject addBucket(const QString &name, const QString &orgId, qint64 everySeconds, const QString &type);
};

/// An error as 2.x writes it.
FakeAnswer fakeInflux2Error(int status, const QByteArray &code, const QString &message);

} // namespace penstock
