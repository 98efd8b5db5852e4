// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/tablelooks.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace penstock {

TableLooks::TableLooks(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    if (QFile file(m_path); file.open(QIODevice::ReadOnly))
        m_looks = decoded(file.readAll());
}

QString TableLooks::keyOf(const QString &statement, std::size_t table)
{
    const QByteArray hash = QCryptographicHash::hash(statement.simplified().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex()) + u'-' + QString::number(table);
}

std::optional<TableLook> TableLooks::look(const QString &statement, std::size_t table) const
{
    const auto found = std::ranges::find(m_looks, keyOf(statement, table), &Entry::first);
    return found == m_looks.end() ? std::nullopt : std::optional(found->second);
}

void TableLooks::setLook(const QString &statement, std::size_t table, const TableLook &look)
{
    const QString key = keyOf(statement, table);
    put(&m_looks, key, look);
    m_writer.change(m_path, [key, look](const QByteArray &before) {
        QList<Entry> looks = decoded(before);
        put(&looks, key, look);
        return encoded(looks);
    });
}

void TableLooks::put(QList<Entry> *looks, const QString &key, const TableLook &look)
{
    looks->removeIf([&key](const Entry &entry) { return entry.first == key; });
    if (!look.columns.isEmpty())
        looks->prepend({key, look});
    if (looks->size() > most)
        looks->resize(most);
}

QList<TableLooks::Entry> TableLooks::decoded(const QByteArray &bytes)
{
    QList<Entry> looks;
    const QJsonArray saved = QJsonDocument::fromJson(bytes).array();
    for (const auto &entry : saved) {
        const QString key = entry[u"table"].toString();
        const TableLook look =
            TableLook::fromBytes(QJsonDocument(entry[u"look"].toObject()).toJson(QJsonDocument::Compact));
        if (!key.isEmpty() && !look.columns.isEmpty() && looks.size() < most)
            looks.append({key, look});
    }
    return looks;
}

QByteArray TableLooks::encoded(const QList<Entry> &looks)
{
    QJsonArray list;
    for (const auto &[key, look] : looks)
        list.append(QJsonObject{{QStringLiteral("table"), key},
                                {QStringLiteral("look"), QJsonDocument::fromJson(look.toBytes()).object()}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

} // namespace penstock
