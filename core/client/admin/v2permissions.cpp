// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/v2permissions.h"

#include "core/client/talk/v2api.h"

#include <QHash>

namespace penstock {

namespace {

using Privilege = AdminRequest::Privilege;

/// What a token with all access to an organization may use (those of 2.0, which every later version has).
const QStringList resources{QStringLiteral("authorizations"),
                            QStringLiteral("buckets"),
                            QStringLiteral("dashboards"),
                            QStringLiteral("orgs"),
                            QStringLiteral("sources"),
                            QStringLiteral("tasks"),
                            QStringLiteral("telegrafs"),
                            QStringLiteral("users"),
                            QStringLiteral("variables"),
                            QStringLiteral("scrapers"),
                            QStringLiteral("secrets"),
                            QStringLiteral("labels"),
                            QStringLiteral("views"),
                            QStringLiteral("documents"),
                            QStringLiteral("notificationRules"),
                            QStringLiteral("notificationEndpoints"),
                            QStringLiteral("checks"),
                            QStringLiteral("dbrp")};

QStringList actionsOf(Privilege privilege)
{
    QStringList actions;
    if (privilege != Privilege::Write)
        actions += QStringLiteral("read");
    if (privilege != Privilege::Read)
        actions += QStringLiteral("write");
    return actions;
}

} // namespace

QJsonArray v2AllPermissions(const QString &organization)
{
    QJsonArray permissions;
    for (const QString &type : resources) {
        const QString id = type == QStringLiteral("orgs") ? QStringLiteral("id") : QStringLiteral("orgID");
        for (const QString &action : actionsOf(Privilege::All)) {
            permissions.append(QJsonObject{
                {QStringLiteral("action"), action},
                {QStringLiteral("resource"), QJsonObject{{QStringLiteral("type"), type}, {id, organization}}}});
        }
    }
    return permissions;
}

Result<QJsonArray> v2PermissionsFor(const QList<AdminRequest::DatabaseGrant> &grants, const QJsonArray &buckets)
{
    QHash<QString, QJsonObject> byName;
    for (const QJsonValueConstRef bucket : buckets)
        byName.insert(bucket[QStringLiteral("name")].toString(), bucket.toObject());
    QJsonArray permissions;
    for (const AdminRequest::DatabaseGrant &grant : grants) {
        if (!byName.contains(grant.database))
            return failure(Error::Kind::NotFound,
                           V2Api::tr("There is no bucket “%1”, or the login may not see it.").arg(grant.database));
        const QJsonObject bucket = byName.value(grant.database);
        for (const QString &action : actionsOf(grant.privilege)) {
            permissions.append(QJsonObject{
                {QStringLiteral("action"), action},
                {QStringLiteral("resource"), QJsonObject{{QStringLiteral("type"), QStringLiteral("buckets")},
                                                         {QStringLiteral("id"), bucket[u"id"]},
                                                         {QStringLiteral("orgID"), bucket[u"orgID"]}}}});
        }
    }
    return permissions;
}

QString v2PermissionsText(const QJsonValue &permissions)
{
    QStringList texts;
    const QJsonArray list = permissions.toArray();
    for (const QJsonValueConstRef permission : list) {
        const QJsonValue resource = permission[QStringLiteral("resource")];
        const QString id = resource[QStringLiteral("id")].toString();
        texts += permission[QStringLiteral("action")].toString() + u' ' + resource[QStringLiteral("type")].toString() +
                 (id.isEmpty() ? QString() : u'/' + id);
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace penstock
