// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/jsonplaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace penstock {

JsonPlaces::JsonPlaces(const QByteArray &json) : m_json(json)
{
    if (m_json.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    value({});
}

void JsonPlaces::skipBlanks()
{
    while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(m_at)))
        ++m_at;
}

/// With its quotes and escapes.
QByteArray JsonPlaces::text()
{
    const qsizetype from = m_at++;
    while (m_at < m_json.size() && m_json.at(m_at) != '"')
        m_at += m_json.at(m_at) == '\\' ? 2 : 1;
    ++m_at;
    return m_json.mid(from, m_at - from);
}

void JsonPlaces::value(const QString &pointer)
{
    skipBlanks();
    m_offsets.insert(pointer, m_at);
    if (peek() == '{')
        object(pointer);
    else if (peek() == '[')
        array(pointer);
    else if (peek() == '"')
        text();
    else
        while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
    skipBlanks();
}

void JsonPlaces::object(const QString &pointer)
{
    QSet<QString> keys;
    ++m_at;
    skipBlanks();
    while (m_at < m_json.size() && peek() != '}') {
        const qsizetype from = m_at;
        const QString key = QJsonDocument::fromJson('[' + text() + ']').array().first().toString();
        const QString member = jsonPointer(pointer, key);
        const bool isTwice = keys.contains(key);
        keys.insert(key);
        skipBlanks();
        ++m_at; // ':'
        value(member);
        m_offsets.insert(member, from); // where its name is
        if (isTwice && !m_twice)
            m_twice = member;
        if (peek() == ',')
            ++m_at;
        skipBlanks();
    }
    ++m_at;
}

void JsonPlaces::array(const QString &pointer)
{
    ++m_at;
    skipBlanks();
    for (int i = 0; m_at < m_json.size() && peek() != ']'; ++i) {
        value(jsonPointer(pointer, QString::number(i)));
        if (peek() == ',')
            ++m_at;
        skipBlanks();
    }
    ++m_at;
}

int JsonPlaces::lineOf(const QString &pointer) const
{
    QString place = pointer;
    auto offset = m_offsets.constFind(place);
    while (offset == m_offsets.cend() && !place.isEmpty()) {
        place.truncate(place.lastIndexOf(u'/'));
        offset = m_offsets.constFind(place);
    }
    return offset == m_offsets.cend() ? 1 : int(m_json.first(*offset).count('\n')) + 1;
}

QString jsonPointer(const QString &parent, const QString &key)
{
    QString escaped = key;
    return parent + u'/' + escaped.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
}

} // namespace penstock
