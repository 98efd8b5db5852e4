// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/tailplaces.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

QByteArray TailPlace::toJson() const
{
    // Numbers of JSON are exact up to 2^53 alone.
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), QStringLiteral("penstock tail")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("device"), QString::number(device)},
                                     {QStringLiteral("inode"), QString::number(inode)},
                                     {QStringLiteral("head"), QString::fromLatin1(head.toBase64())},
                                     {QStringLiteral("offset"), QString::number(offset)}})
        .toJson();
}

std::optional<TailPlace> TailPlace::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    bool areGood = object[u"schema"].toString() == QLatin1String("penstock tail") && object[u"version"].toInt() == 1;
    const auto number = [&](const char *key) {
        bool isGood = false;
        const qulonglong value = object[QLatin1String(key)].toString().toULongLong(&isGood);
        areGood = areGood && isGood;
        return value;
    };
    TailPlace place;
    place.device = number("device");
    place.inode = number("inode");
    place.offset = static_cast<qint64>(number("offset"));
    place.head = QByteArray::fromBase64(object[u"head"].toString().toLatin1());
    return areGood && place.offset >= 0 ? std::optional(place) : std::nullopt;
}

void TailPlaces::begin(quint64 firstRow, const TailPlace &from)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_files.empty() && m_files.back().firstRow == firstRow)
        m_files.pop_back(); // no row came of it
    m_files.push_back({firstRow, from});
}

void TailPlaces::setHead(const QByteArray &head)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_files.empty())
        m_files.back().place.head = head;
}

bool TailPlaces::wantsHead() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_files.empty() && m_files.back().place.head.size() < headSize;
}

std::optional<TailPlace> TailPlaces::behind(quint64 row, qint64 offset)
{
    const std::scoped_lock lock(m_mutex);
    while (m_files.size() > 1 && m_files[1].firstRow <= row)
        m_files.pop_front();
    if (m_files.empty())
        return {};
    TailPlace place = m_files.front().place;
    if (row >= m_files.front().firstRow)
        place.offset = offset;
    return place;
}

} // namespace penstock
