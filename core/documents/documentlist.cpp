// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentlist.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace penstock {

namespace {

const QString pathKey = QStringLiteral("path");
const QString startsKey = QStringLiteral("starts_with_penstock");
const QString lastKey = QStringLiteral("last_run");

} // namespace

DocumentList::DocumentList(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    connect(&m_writer, &FileWriter::failed, this,
            [this](const QString &, const Error &error) { Q_EMIT failed(error); });
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray saved = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : saved) {
        const QString document = value[pathKey].toString();
        if (!document.isEmpty() && indexOf(document) < 0)
            m_entries += Entry{document, value[startsKey].toBool(), LastRun::fromJson(value[lastKey].toObject())};
    }
}

qsizetype DocumentList::indexOf(const QString &document) const
{
    const auto found = std::ranges::find(m_entries, document, &Entry::path);
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

void DocumentList::add(const QString &document)
{
    const QString absolute = QFileInfo(document).absoluteFilePath();
    if (indexOf(absolute) >= 0)
        return;
    m_entries += Entry{absolute};
    write();
}

void DocumentList::remove(const QString &document)
{
    const qsizetype index = indexOf(document);
    if (index < 0)
        return;
    m_entries.removeAt(index);
    write();
}

void DocumentList::setStartsWithPenstock(const QString &document, bool starts)
{
    const qsizetype index = indexOf(document);
    if (index < 0 || m_entries.at(index).startsWithPenstock == starts)
        return;
    m_entries[index].startsWithPenstock = starts;
    write();
}

void DocumentList::setLast(const QString &document, const LastRun &last)
{
    const qsizetype index = indexOf(document);
    if (index < 0 || m_entries.at(index).last == last)
        return;
    m_entries[index].last = last;
    write();
}

void DocumentList::write()
{
    QJsonArray array;
    for (const Entry &entry : m_entries) {
        QJsonObject object{{pathKey, entry.path}, {startsKey, entry.startsWithPenstock}};
        if (entry.last.isKnown())
            object.insert(lastKey, entry.last.toJson());
        array += object;
    }
    m_writer.write(m_path, QJsonDocument(array).toJson());
    Q_EMIT changed();
}

} // namespace penstock
