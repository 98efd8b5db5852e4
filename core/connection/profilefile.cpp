// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilefile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace penstock {

namespace {

constexpr int fileVersion = 1;

struct ProfileStoreText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ProfileStore)
};

std::unexpected<Error> damaged(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

} // namespace

QByteArray encodeProfiles(const QList<Profile> &profiles)
{
    QJsonArray connections;
    for (const Profile &profile : profiles)
        connections.append(profile.toJson());
    const QJsonObject root{{QStringLiteral("version"), fileVersion}, {QStringLiteral("connections"), connections}};
    return QJsonDocument(root).toJson();
}

Result<QList<Profile>> decodeProfiles(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray before = text.left(problem.offset);
        return damaged(ProfileStoreText::tr("line %1, column %2: %3")
                           .arg(before.count('\n') + 1)
                           .arg(before.size() - before.lastIndexOf('\n'))
                           .arg(problem.errorString()));
    }
    const QJsonObject root = document.object();
    const QJsonValue version = root.value(QStringLiteral("version"));
    if (!version.isDouble())
        return damaged(ProfileStoreText::tr("the field \"version\" is missing"));
    if (version.toInt() != fileVersion)
        return damaged(ProfileStoreText::tr("it has version %1, and this Penstock reads version %2")
                           .arg(version.toVariant().toString())
                           .arg(fileVersion));
    if (!root.value(QStringLiteral("connections")).isArray())
        return damaged(ProfileStoreText::tr("the field \"connections\" must be a list"));

    const QJsonArray connections = root.value(QStringLiteral("connections")).toArray();
    QList<Profile> profiles;
    QSet<QString> ids;
    QSet<QString> names;
    for (qsizetype i = 0; i < connections.size(); ++i) {
        const Result<Profile> profile = Profile::fromJson(connections.at(i).toObject());
        if (!profile) {
            QString reason = profile.error().message;
            if (reason.endsWith(u'.')) // it becomes a part of a sentence
                reason.chop(1);
            return damaged(ProfileStoreText::tr("connection %1: %2").arg(i + 1).arg(reason));
        }
        if (ids.contains(profile->id) || profile->isLocal())
            return damaged(ProfileStoreText::tr("connection %1: the field \"id\" is in use already").arg(i + 1));
        if (names.contains(profile->name.toCaseFolded()))
            return damaged(ProfileStoreText::tr("connection %1: the field \"name\" is in use already").arg(i + 1));
        ids.insert(profile->id);
        names.insert(profile->name.toCaseFolded());
        profiles.append(*profile);
    }
    return profiles;
}

} // namespace penstock
