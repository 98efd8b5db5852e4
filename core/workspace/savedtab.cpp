// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedtab.h"

#include "core/query/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

QByteArray SavedTab::toBytes() const
{
    const QJsonObject object{{QStringLiteral("text"), withoutSecrets(text, language)},
                             {QStringLiteral("caret"), caret},
                             {QStringLiteral("profile"), profileId},
                             {QStringLiteral("database"), database},
                             {QStringLiteral("language"), languageName(language)}};
    return QJsonDocument(object).toJson();
}

SavedTab SavedTab::fromBytes(const QString &id, const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {id,
            object[u"text"].toString(),
            object[u"caret"].toInt(),
            object[u"profile"].toString(),
            object[u"database"].toString(),
            languageFromName(object[u"language"].toString()).value_or(Language::InfluxQl)};
}

} // namespace penstock
