// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/fieldvalue.h"

#include <QJsonArray>

namespace penstock::fieldvalue {

namespace {

/// Nothing: a name or a text has what parts them.
std::optional<QString> shownPairs(const QJsonObject &object)
{
    QStringList pairs;
    for (auto pair = object.begin(); pair != object.end(); ++pair) {
        const QString text = pair.value().toString(); // empty while somebody types
        if (!pair.value().isString() || pair.key().isEmpty())
            return std::nullopt;
        for (const QString &part : {pair.key(), text}) {
            if (part.contains(u',') || part.contains(u'=') || part != part.trimmed())
                return std::nullopt;
        }
        pairs += pair.key() + u'=' + text;
    }
    return pairs.join(QStringLiteral(", "));
}

/// A name without a text has an empty one, of which the reader tells.
QJsonObject pairsOf(const QString &typed)
{
    QJsonObject object;
    for (const QString &pair : typed.split(u',', Qt::SkipEmptyParts)) {
        const QString name = pair.section(u'=', 0, 0).trimmed();
        if (!name.isEmpty())
            object.insert(name, pair.section(u'=', 1).trimmed());
    }
    return object;
}

} // namespace

QJsonValue valueAt(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const QString &key : path)
        value = value.toObject().value(key);
    return value;
}

void setAt(QJsonObject &object, const QStringList &path, const QJsonValue &value)
{
    const QString &key = path.first();
    if (path.size() == 1) {
        if (value.isUndefined())
            object.remove(key);
        else
            object.insert(key, value);
        return;
    }
    QJsonObject inner = object.value(key).toObject();
    setAt(inner, path.mid(1), value);
    if (inner.isEmpty())
        object.remove(key);
    else
        object.insert(key, inner);
}

std::optional<QString> shown(Kind kind, const QJsonValue &value)
{
    if (value.isUndefined())
        return QString();
    if (kind == Kind::Flag && value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (kind == Kind::Number && value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    if (kind == Kind::Texts && value.isArray()) {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const auto &text : array) {
            if (!text.isString() || text.toString().contains(u',') || text.toString() != text.toString().trimmed())
                return std::nullopt;
            texts += text.toString();
        }
        return texts.join(QStringLiteral(", "));
    }
    if (kind == Kind::Pairs && value.isObject())
        return shownPairs(value.toObject());
    const bool isText = kind == Kind::Text || kind == Kind::Choice || kind == Kind::File || kind == Kind::Number;
    return isText && value.isString() ? std::optional(value.toString()) : std::nullopt;
}

QJsonValue valueOf(Kind kind, const QString &typed)
{
    if (typed.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (kind == Kind::Flag)
        return typed == u"true";
    if (kind == Kind::Number) {
        bool isNumber = false;
        const qlonglong number = typed.toLongLong(&isNumber);
        return isNumber ? QJsonValue(qint64(number)) : QJsonValue(typed);
    }
    if (kind == Kind::Texts) {
        QJsonArray texts;
        for (const QString &text : typed.split(u',', Qt::SkipEmptyParts)) {
            if (!text.trimmed().isEmpty())
                texts += text.trimmed();
        }
        return texts;
    }
    if (kind == Kind::Pairs)
        return pairsOf(typed);
    return typed;
}

} // namespace penstock::fieldvalue
