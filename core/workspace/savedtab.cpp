// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedtab.h"

#include "core/query/redaction.h"
#include "core/time/zonename.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

namespace {

const QString writeName = QStringLiteral("write");

} // namespace

QByteArray SavedTab::toBytes() const
{
    const bool isQuery = kind == Kind::Query;
    QJsonObject object{{QStringLiteral("text"), isQuery ? withoutSecrets(text, language) : text},
                       {QStringLiteral("caret"), caret},
                       {QStringLiteral("profile"), profileId},
                       {QStringLiteral("database"), database}};
    if (isQuery) {
        object.insert(QStringLiteral("language"), languageName(language));
        object.insert(QStringLiteral("page"), page);
        if (!file.isEmpty()) {
            object.insert(QStringLiteral("file"), file);
            object.insert(QStringLiteral("print"), QString::fromLatin1(print));
        }
        object.insert(QStringLiteral("range"), range.toText());
        object.insert(QStringLiteral("zone"), QString::fromUtf8(zone));
    } else {
        object.insert(QStringLiteral("kind"), writeName);
        object.insert(QStringLiteral("precision"), QString::fromLatin1(compatibleSpelling(precision)));
        object.insert(QStringLiteral("tags"), tags);
        object.insert(QStringLiteral("retention_policy"), retentionPolicy);
        object.insert(QStringLiteral("file"), file);
    }
    if (isClosed)
        object.insert(QStringLiteral("closed"), true);
    if (isSecond)
        object.insert(QStringLiteral("second"), true);
    return QJsonDocument(object).toJson();
}

SavedTab SavedTab::fromBytes(const QString &id, const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    SavedTab tab{id,
                 object[u"text"].toString(),
                 object[u"caret"].toInt(),
                 object[u"profile"].toString(),
                 object[u"database"].toString(),
                 languageFromName(object[u"language"].toString()).value_or(Language::InfluxQl)};
    tab.range = TimeRange::fromText(object[u"range"].toString()).value_or(TimeRange());
    if (const QString zone = object[u"zone"].toString(); isKnownTimeZone(zone))
        tab.zone = zone.toUtf8();
    if (object[u"kind"].toString() == writeName) {
        tab.kind = Kind::Write;
        tab.precision = precisionFromName(object[u"precision"].toString()).value_or(Precision::Nanoseconds);
        tab.tags = object[u"tags"].toString();
        tab.retentionPolicy = object[u"retention_policy"].toString();
    }
    tab.file = object[u"file"].toString();
    tab.print = object[u"print"].toString().toLatin1();
    tab.page = object[u"page"].toString();
    tab.isClosed = object[u"closed"].toBool();
    tab.isSecond = object[u"second"].toBool();
    return tab;
}

} // namespace penstock
