// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ownsecrets.h"

#include "core/file/smallfile.h"
#include "core/pipeline/document/pipelinedocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace penstock {

namespace {

constexpr qint64 largest = 64 * 1024 * 1024;

// NOLINTNEXTLINE(misc-no-recursion): as deep as JSON is
void collect(const QJsonValue &value, QStringList &secrets)
{
    if (value.isArray()) {
        const QJsonArray values = value.toArray();
        for (const auto &each : values)
            collect(each, secrets);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key() == u"keyring" ? member.value().toString() : QString();
        if (!QUuid::fromString(name).isNull())
            secrets += SecretReference::storeId(name);
        collect(member.value(), secrets);
    }
}

} // namespace

QStringList ownSecrets(const QByteArray &document)
{
    QStringList secrets;
    collect(QJsonDocument::fromJson(document).object(), secrets);
    secrets.removeDuplicates();
    return secrets;
}

QStringList ownSecretsOf(const QString &path)
{
    const Result<QByteArray> document = readSmallFile(path, largest);
    return document ? ownSecrets(*document) : QStringList();
}

} // namespace penstock
