// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentobject.h"

#include "core/bytes/editdistance.h"
#include "core/pipeline/document/jsonplaces.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

/// Empty: none is near.
QString nearest(const QString &wanted, const QStringList &names)
{
    QString best;
    qsizetype least = std::max<qsizetype>(2, wanted.size() / 3) + 1;
    for (const QString &name : names) {
        const qsizetype distance = editDistance(wanted.toLower(), name);
        if (distance < least) {
            least = distance;
            best = name;
        }
    }
    return best;
}

} // namespace

DocumentObject::DocumentObject(QJsonObject object, QString pointer, std::optional<DocumentFlaw> &flaw)
    : m_object(std::move(object)), m_pointer(std::move(pointer)), m_flaw(&flaw)
{
}

QJsonValue DocumentObject::take(const char *key)
{
    m_known += QLatin1String(key);
    return m_object.value(QLatin1String(key));
}

QJsonObject DocumentObject::whole()
{
    m_known += m_object.keys();
    return m_object;
}

void DocumentObject::refuseAt(const QString &pointer, const QString &message)
{
    if (!*m_flaw)
        *m_flaw = DocumentFlaw{pointer, message};
}

void DocumentObject::refuseMissing(const char *key)
{
    refuse(key, tr("this is missing."));
}

void DocumentObject::refuse(const char *key, const QString &message)
{
    refuseAt(*key == '\0' ? m_pointer : jsonPointer(m_pointer, QLatin1String(key)), message);
}

QString DocumentObject::text(const char *key, const QString &fallback)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return fallback;
    if (!value.isString())
        refuse(key, tr("this must be a text."));
    return value.toString();
}

QString DocumentObject::neededText(const char *key)
{
    const QString value = text(key);
    if (value.isEmpty())
        refuse(key, has(key) ? tr("this must not be empty.") : tr("this is missing."));
    return value;
}

QStringList DocumentObject::texts(const char *key)
{
    const QJsonValue value = take(key);
    QStringList texts;
    if (!value.isUndefined() && !value.isArray())
        refuse(key, tr("this must be a list of texts."));
    const QJsonArray array = value.toArray();
    for (const auto &text : array) {
        if (!text.isString())
            refuse(key, tr("this must be a list of texts."));
        texts += text.toString();
    }
    return texts;
}

qint64 DocumentObject::number(const char *key, qint64 fallback, qint64 least, qint64 most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble();
    // A text of digits is no number, and 1.5 is no count.
    if (!value.isDouble() || number != std::floor(number) || number < double(least) || number > double(most)) {
        refuse(key, tr("this must be a whole number from %1 to %2.").arg(least).arg(most));
        return fallback;
    }
    return static_cast<qint64>(number);
}

bool DocumentObject::flag(const char *key, bool fallback)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        refuse(key, tr("this must be true or false."));
    return value.toBool(fallback);
}

qsizetype DocumentObject::indexIn(const QStringList &names, const char *key)
{
    const QString given = text(key);
    if (!has(key))
        return -1;
    const qsizetype index = names.indexOf(given);
    if (index < 0)
        refuse(key, tr("this must be one of: %1.").arg(names.join(QLatin1String(", "))));
    return index;
}

std::optional<DocumentObject> DocumentObject::object(const char *key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        refuse(key, tr("this must be an object."));
    return DocumentObject(value.toObject(), jsonPointer(m_pointer, QLatin1String(key)), *m_flaw);
}

QList<DocumentObject> DocumentObject::objects(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        refuse(key, tr("this must be a list of objects."));
    QList<DocumentObject> objects;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString pointer = jsonPointer(m_pointer, QLatin1String(key)) + u'/' + QString::number(i);
        if (!array[i].isObject())
            refuseAt(pointer, tr("this must be an object."));
        objects += DocumentObject(array[i].toObject(), pointer, *m_flaw);
    }
    return objects;
}

void DocumentObject::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (m_known.contains(key))
            continue;
        const QString near = nearest(key, m_known);
        refuseAt(jsonPointer(m_pointer, key),
                 near.isEmpty() ? tr("this is not known here. There are: %1.").arg(m_known.join(QLatin1String(", ")))
                                : tr("this is not known; perhaps \"%1\" is meant.").arg(near));
    }
}

} // namespace penstock
